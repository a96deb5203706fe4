/**
 * Words that tell of a journey by what is behind it: `came from Japan on Wednesday`, `had been to Egypt and
 * Syria`, `the tour took her to Kenya`. Each needs more than its verb: whoever came from Poland as a child,
 * or has been to Paris, is on no journey.
 */

/** Words that may stand between the preposition and the place. */
const approach = String.raw`(?:(?:the|both|former|neighbou?ring|nearby)\s+|(?:\p{Lu}[\p{L}’'.-]*|\p{Ll}\p{L}*-\p{L}+)\s+)*`
const place = String.raw`(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'.-]*){0,3}`
const day = String.raw`(?:early\s+|late\s+)?(?:on\s+)?(?:today|yesterday|this\s+(?:morning|afternoon|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?)`
/** Where to, and how. */
const way = String.raw`(?:(?:(?:in|into|to|at)\s+${place}|by\s+(?:air|car|helicopter|plane|rail|sea|ship|train)|in\s+(?:the\s+)?(?:rain|snow|dark|fog|sun|heat|cold)|here|home|back|in)\s+){0,3}`
const coming = String.raw`^(?:[Cc](?:ame|ome|omes)|[Aa]rriv(?:ed|es)|[Ff]lew|[Ll]anded)\s+`
const from = String.raw`(?:straight\s+|directly\s+)?from\s+${approach}$`
/** `came to Germany on Wednesday from Belgium`; with `, straight from`. */
const dayAhead = new RegExp(`${coming}${way}${day},?\\s+${from}`, 'u')
/** `arrived from Nepal on Thursday`: the day stands behind the place. */
const dayBehind = new RegExp(`${coming}${way}${from}`, 'u')
const isDay = new RegExp(String.raw`^,?\s+${day}(?!\p{L}|['’])`, 'u')
/** No more is told of where to: it is the place where the report was written. */
const elsewhere = new RegExp(String.raw`\s(?:in|into|to|at)\s+${place}\s`, 'u')

/** `been to Egypt, Jordan and Syria`, `been in Italy since Friday`. */
const been = new RegExp(String.raw`^been\s+(?:to|in)\s+${approach}$`, 'u')
const perfect = /\b(?:has|have|had)\s+(?:also\s+|already\s+|since\s+|now\s+)?$/u
const listOrDay = new RegExp(
  String.raw`^(?:(?:,|\s+and)\s+(?:the\s+)?\p{Lu}|\s+since\s+(?:last\s+)?(?:yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d)|\s+${day}(?!\p{L}|['’]))`,
  'u'
)
/** Journeys of a life, and not this one. */
const anyTime =
  /\b(?:as\s+(?:an?|vice|foreign|prime|president|minister)\b|before|earlier|twice|often|ever|times|years?|months?|once|in\s+\d{4}|in\s+(?:his|her)|when|while|during|still|among)\b/u

/** `The tour has taken her to Kenya and Uganda.` */
const taken = new RegExp(
  String.raw`^(?:t(?:ook|akes|aken)|brought|brings)\s+(?:him|her)\s+(?:on\s+)?to\s+${approach}$`,
  'u'
)
const tourAhead = /\b(?:tour|journey|trip|travels)\s+(?:(?:has|had|will|also|then|later)\s+)*$/u

/** What a sentence has around its word of travel: `phrase` goes from there to the place. */
export interface ToldWay {
  readonly ahead: string
  readonly phrase: string
  readonly behind: string
}

/**
 * `from`: came from the place, to another; `been`: was there; `taken`: it is the journey that takes the
 * leader there.
 */
export function wayTold({ahead, phrase, behind}: ToldWay): 'from' | 'been' | 'taken' | undefined {
  if (dayAhead.test(phrase) || (dayBehind.test(phrase) && isDay.test(behind))) return 'from'
  const rest = /^[^.!?;]*/u.exec(behind)?.[0] ?? ''
  if (been.test(phrase) && perfect.test(ahead) && listOrDay.test(behind))
    return anyTime.test(rest) || anyTime.test(ahead) ? undefined : 'been'
  return taken.test(phrase) && tourAhead.test(ahead) ? 'taken' : undefined
}

/** `came home from Japan`: what ended is the journey, and not the stay. */
export const isHomeward = (phrase: string): boolean => /\b(?:home|back)\b/u.test(phrase)

/** Whether words of coming from a place leave out where to: it is where the report was written. */
export const isToHere = (phrase: string): boolean => !elsewhere.test(phrase) && !isHomeward(phrase)
