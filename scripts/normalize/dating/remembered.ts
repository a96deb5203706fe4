/**
 * People whom a text remembers: a title in front of their names is no sign that they hold the office
 * when it is written. `Visitors to the Kennedy Library see the desk of President Kennedy.`
 */
import type {Mention} from '../stages.ts'
import type {Clauses} from './clauses.ts'

/** What is made, shown or said of the dead and of the retired. */
const remembering =
  /\b(?:assassinat\w*|statues?|portraits?|museums?|librar(?:y|ies)|biograph\w*|memoirs?|novels?|films?|movies?|exhibit\w*|exhibitions?|wax|auction\w*|tapes?|declassified|newly released|archives|widow\w*|grand(?:son|daughter|child)\w*|descendants?|tombs?|graves?|legacy|posthumous\w*|centenary|centennial|birthplace|(?:birth|death)\s+anniversary|anniversary\s+of\s+the\s+(?:birth|death)|since\s+(?:his|her)\s+(?:birth|death)|(?:was|were)\s+(?:murdered|killed|assassinated|executed)\s+in)\b/iu
/** `former Prime Minister`, `the late President`, with the words of the office. */
const former =
  /(?:\b(?:former|one-time|onetime|erstwhile|the late)|(?<!\p{L})ex)[\s-]+(?:[\p{L}.'’-]+\s+){0,4}$/iu

/** Longest sentence that is read. */
const reach = 600

/** Whether the words in front of a name say that an office was left. */
export const isCalledFormer = ({unit, start}: Mention): boolean =>
  former.test(unit.text.slice(Math.max(0, start - unit.start - 60), start - unit.start))

function isRemembered(mention: Mention, clauses: Clauses): boolean {
  const {unit, start, end} = mention
  const range = {start: start - unit.start, end: end - unit.start}
  if (isCalledFormer(mention)) return true
  const {sentence} = clauses.at(unit, range)
  return remembering.test(
    unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  )
}

/** Ids of the people whom any of the sentences that name them remembers. */
export function rememberedPeople(
  mentions: readonly Mention[],
  clauses: Clauses
): ReadonlySet<string> {
  return new Set(
    mentions
      .filter((mention) => mention.entity.kind === 'person' && isRemembered(mention, clauses))
      .map(({entity}) => entity.id)
  )
}
