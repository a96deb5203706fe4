/** Journeys that were put off, as one text tells of them. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Reading} from '../dating/reading.ts'
import {sentences} from '../text.ts'

/** What is put off is to be made; what is cancelled is not. */
const puttingOff =
  /\b(?:postpon\w*|defer(?:s|red|ring)?|put(?:s|ting)?\s+(?:[\p{L}\d’'-]+\s+){0,5}?off|delay\w*)\b/iu
const journey = /\b(?:visit|trip|tour|journey)/iu
const dropped = /\b(?:cancel\w*|call(?:s|ed|ing)?\s+off|scrap\w*|abandon\w*)\b/iu
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** How far a journey is put off. */
export interface PutOff {
  /** It is to be made within so many days. */
  readonly days: number
  /** And in this month, 1 = January: `until December`. */
  readonly month?: number
  /** Nothing is told of its time. */
  readonly open?: true
}

/** Not the time that had been set: `his trip, planned for next week`. */
const behindJourney = String.raw`(?:postponed|delayed|\boff|,|\b(?:visit|trip|tour|journey)(?:\s(?:to|in)\s(?:the\s)?(?-i:\p{Lu})[\p{L}-]+)?(?:\sfrom\s(?-i:\p{Lu})\p{L}+)?)`
const to = String.raw`\b(?:until|till|(?<=${behindJourney}\s)to|(?<!\b(?:planned|set|scheduled|due|arranged|intended|meant|fixed)\s)for)\s+(?:(?:early|late|mid|the\s+(?:end|middle|beginning|start)\s+of)[\s-])?`
const term = (words: string) => new RegExp(`${to}${words}`, 'iu')
/** `until next month`, `until the spring`, `to a later date`, `for two weeks`: how far; the days that this leaves, at most. */
const terms: readonly (readonly [until: RegExp, days: number])[] = [
  [term(String.raw`(?:next\s+week|a\s+(?:few\s+days|week))\b`), 21],
  [term(String.raw`(?:next\s+month|a\s+month)\b`), 65],
  [term(String.raw`(?:the\s+|next\s+)?(?:spring|summer|autumn|fall|winter)\b`), 300],
  [term(String.raw`(?:next\s+year|a\s+year)\b`), 730]
]
const inMonth = new RegExp(`${to}(?<month>${months})(?!\\p{L}|\\s\\p{Lu}\\p{Ll})`, 'u')
/** A month that is named comes round within a year. */
export const withinYear = 366
/** Of a journey that is put off without a word of its time. */
const sometime = 120
/** Sentences that tell of putting off a journey. */
const tellingOfIt = (text: string): string[] =>
  sentences(text)
    .map(({start, end}) => text.slice(start, end))
    .filter((sentence) => puttingOff.test(sentence) && journey.test(sentence))

const proseOf = ({structured: {units}}: Reading) =>
  units.filter(({label}) => label.class === 'headline' || keptClasses.includes(label.class))

/** In what time a journey that a text tells as put off is to be made; nothing where it is called off. */
export function putOffBy(reading: Reading): PutOff | undefined {
  const prose = proseOf(reading)
  if (prose.some(({text}) => dropped.test(text))) return undefined
  const told = prose.flatMap(({text}) => tellingOfIt(text))
  if (told.length === 0) return undefined
  const days = terms.find(([until]) => told.some((words) => until.test(words)))?.[1]
  if (days !== undefined) return {days}
  const month = told.map((words) => inMonth.exec(words)?.groups?.['month']).find(Boolean)
  return month === undefined
    ? {days: sometime, open: true}
    : {days: withinYear, month: months.split('|').indexOf(month) + 1}
}

const delay = String.raw`(?:delayed(?=\s+(?:until|till|to|from)\b)|postponed|put\s+off)`
const often = String.raw`(?:once|twice|already|earlier|first|at\s+first)`
/** `The visit had been put off in June`, `He had put the visit off`: of a journey that was made. */
const hadBeen = new RegExp(
  String.raw`\b(?:he|she)\s+had\s+(?:${delay}\s+(?:the|it|this)\b|put\s+(?:(?:the|this|his|her)\s+(?:visit|trip|tour|journey)|it)\s+off\b)|\b(?:the|his|her|their|this)\s+(?:[\p{L}\d-]+\s+){0,2}?(?:visit|trip|tour|journey)\s+(?:was|had\s+(?:${often}\s+)?been)\s+${delay}\b(?!\s+by\b)|\b(?:visit|trip|tour|journey)\b[^.;!?]{0,60}?\s(?:that|which)\s+(?:(?:he|she)\s+(?:had\s+)?(?:put\s+off|postponed)|(?:was|had\s+(?:${often}\s+)?been)\s+${delay})\b`,
  'iu'
)
const inThatMonth = new RegExp(`^[^.;!?,]{0,20}?\\bin\\s(?<month>${months})(?!\\p{L})`, 'u')

/** What a text of a journey that was made says of its having been put off. */
export interface WasPutOff {
  /** In that month, 1 = January. */
  readonly month?: number
}

/**
 * Whether a text of a journey that was made says that it had been put off. A sentence that names another
 * person, and no stop of the journey, may speak of another one.
 */
export function tellsOfPuttingOff(
  reading: Reading,
  person: string,
  countries: readonly string[]
): WasPutOff | undefined {
  const {mentions} = reading.structured
  for (const unit of proseOf(reading)) {
    const found = hadBeen.exec(unit.text)
    if (!found) continue
    const sentence = sentences(unit.text).find(({end}) => found.index < end)
    const [from, to] = [unit.start + (sentence?.start ?? 0), unit.start + (sentence?.end ?? 0)]
    const isOther = mentions.some(
      ({unit: own, start, end, entity: {kind, id}}) =>
        own === unit && start >= from && end <= to && kind === 'person' && id !== person
    )
    if (isOther && !isBeside(reading, unit, from, to, countries)) continue
    const {index, 0: words} = found
    const month = inThatMonth.exec(unit.text.slice(index + words.length))?.groups?.['month']
    return {...(month !== undefined && {month: months.split('|').indexOf(month) + 1})}
  }
  return undefined
}

/** Whether a stop of the journey stands in the sentence itself. */
const isBeside = (
  {stops}: Reading,
  unit: Reading['stops'][number]['mention']['unit'],
  from: number,
  to: number,
  countries: readonly string[]
): boolean =>
  stops.some(
    ({mention}) =>
      mention.unit === unit &&
      mention.start >= from &&
      mention.end <= to &&
      countries.includes(mention.entity.id)
  )
