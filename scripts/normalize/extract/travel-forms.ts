/**
 * How words of travel lead to a place: `flew on Monday to`, `a visit last week to`. Narrow on purpose:
 * `left thousands homeless in` and `head of the mission in` tell of no journey.
 */

/** With whom: `with Chancellor Willy Brandt`. */
const company = String.raw`(?:(?:together\s+|along\s+)?with\s+(?:(?:his|her|their|the)\s+)?(?:(?-i:\p{Lu})[\p{L}.’'-]*\s+|wife\s+|husband\s+|of\s+){1,6})?`
/** Words of time and direction that may stand between the word and its preposition. */
const gap = String.raw`(?:(?:on|off|back|home|first|directly|straight|again|briefly|secretly|today|yesterday|tomorrow|tonight|early|earlier|late|later|last|this|next|in|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|by\s+(?:air|car|cruiser|helicopter|plane|rail|sea|ship|train|yacht)|from\s+(?-i:\p{Lu})[\p{L}’'-]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})[,]?\s+)*`
/** Who makes it may stand there too: `a visit by President Mubarak to`. */
const maker = String.raw`(?:(?:by|of)\s+(?:(?!(?:with|after|before|amid|over|when|while|where|that|which|who)\s)[\p{L}.’'-]+\s+){1,8}?)?`
/** Words that may stand between the preposition and the place. */
const approach = String.raw`(?:(?:the|both|former|neighbou?ring|nearby|central|city|capital|cities|republics?|states?|kingdom|of)\s+|[\p{L}]+-[\p{L}]+\s+|(?-i:\p{Lu})[\p{L}’'.-]*\s+)*`
const form = (source: string) => new RegExp(`^${source}${approach}$`, 'iu')

const verbs: readonly RegExp[] = [
  form(String.raw`visit(?:s|ed|ing)?\s+(?:[\p{L}’'-]+\s+){0,6}?(?:in\s+)?`),
  form(String.raw`tour(?:s|ed|ing)?\s+(?:(?:in|through)\s+)?`),
  form(
    String.raw`(?:travel(?:l?ed|l?ing|s)?|journey(?:ed|s)|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went)\s+${gap}${company}${gap}(?:to|into|through)\s+`
  ),
  form(String.raw`head(?:s|ed|ing)?\s+${gap}(?:to|into|for|toward|towards)\s+`),
  form(String.raw`arriv(?:es?|ed|ing)\s+${gap}${company}${gap}(?:in|at)\s+`),
  form(
    String.raw`(?:left|leaves?|leaving|depart(?:s|ed|ing)?)\s+(?:(?-i:\p{Lu})[\p{L}’'-]*\s+)?${gap}for\s+`
  ),
  form(String.raw`on\s+(?:his|her|their)\s+way\s+${gap}to\s+`),
  form(String.raw`(?:left|departed)\s+(?:from\s+)?`),
  form(String.raw`(?:come|comes|came)\s+${gap}to\s+`),
  form(
    String.raw`(?:returned|came|back|on\s+(?:his|her|their)\s+way)\s+${gap}from\s+(?:(?:[\p{L}\d-]+\s+){1,3}?(?:weeks?|days?|fortnight)\s+in\s+)?`
  )
]
const nouns: readonly RegExp[] = [
  form(
    String.raw`(?:visits?|trips?|journeys?|tours?|stopover),?\s+${gap}${maker}${gap}(?:to|in|into|of|through)\s+`
  ),
  form(
    String.raw`summit(?:\s+(?:meeting|talks|conference))?\s+${gap}(?:with\s+(?:[\p{L}.’'-]+\s+){1,6}?)?(?:in|at)\s+`
  ),
  form(String.raw`arrival\s+${gap}${maker}(?:in|at)\s+`),
  form(String.raw`departure\s+${gap}${maker}for\s+`)
]

/** `noun`: somebody's visit; `verb`: somebody visits. */
export type TravelForm = 'noun' | 'verb'

/** The form of the words from the word of travel to the place, if they are one. */
export function travelForm(phrase: string): TravelForm | undefined {
  if (nouns.some((one) => one.test(phrase))) return 'noun'
  return verbs.some((one) => one.test(phrase)) ? 'verb' : undefined
}

/** What stands between subject and verb of a journey that is made, or set: `will on Monday`. */
const verbGroup = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:(?:will|shall|is|are|was|were|has|have|had|been|be|to|also|then|later|soon|first|now|currently|recently|just|already|plans?|planned|announced\s+plans|scheduled|expected|due|set|going|preparing|about|briefly|secretly|officially|personally|once|twice|reportedly|himself|herself|early|last|next|this|week|month|year|today|yesterday|tomorrow|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)+$`,
  'iu'
)
/** Where the words before the verb end, without its auxiliaries and adverbs. */
export const beforeVerbGroup = (before: string): number => {
  const found = verbGroup.exec(before)?.index ?? before.length
  return before.slice(0, found).trimEnd().length
}
