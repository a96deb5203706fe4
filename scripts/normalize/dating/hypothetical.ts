/**
 * Offices that somebody would hold: `If he wins, President Obama will close the camp`. Such a title
 * bounds nothing, for whoever is spoken of may never hold it.
 */
import type {Clauses} from './clauses.ts'
import type {OfficeClaim} from './office-claim.ts'

const gaining = String.raw`(?:re-?)?(?:elected|wins?|won|chosen|loses?|lost|beats?|defeats?|prevails?|victorious|succeeds|returned\s+to\s+(?:power|office)|comes?\s+to\s+power)\b`
/** The condition is that an office be gained, so the title is of after that. */
const condition = new RegExp(
  String.raw`(?:^\W*(?:were|should)|\b(?:if|unless|provided))\s+(?:[\p{L}.’'-]+\s+){0,5}?${gaining}`,
  'iu'
)
const conditional = /\b(?:will|would|could|might|may|shall)\b|['’](?:ll|d)\b/iu
/** `a President Obama`: one whom there is not. */
const imagined = /\b(?:a|an|any|another)\s+$/iu

const imaginedItself = /^(?:an?|any|another)\s/iu

/** `Prime Minister Soares, who will be that this month`, `as he is to be`: the title is given ahead. */
const givenAhead =
  /^,?\s+(?:who\s+(?:will|shall|would|may|is\s+to|was\s+to|hopes\s+to|is\s+about\s+to)\s+(?:(?:soon|then|shortly|likely|probably)\s+)?be(?:come)?\s+(?:that|it|one|so|(?:(?:the|its|their)\s+)?(?:president|prime\s+minister|premier|chancellor|king|queen|(?:foreign\s+)?minister|secretary))\b|as\s+(?:he|she)\s+(?:will|shall|would|may|is\s+to|was\s+to|hopes\s+to|is\s+about\s+to)\s+(?:(?:soon|then|shortly)\s+)?be(?:come)?\b(?!\s+(?!that|it|one|called|in\b|on\b|from\b|this|next)\p{Ll}))/iu

/** Longest sentence that is read. */
const reach = 600

/** Whether the title is that of an office that would first have to be gained. */
export function isHypothetical({mention, at}: OfficeClaim, clauses: Clauses): boolean {
  const {unit} = mention
  const start = at.start - unit.start
  if (givenAhead.test(unit.text.slice(mention.end - unit.start, mention.end - unit.start + reach)))
    return true
  const {sentence} = clauses.at(unit, {start, end: at.end - unit.start})
  const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  if (!conditional.test(words)) return false
  const ahead = unit.text.slice(Math.max(sentence.start, start - reach), start)
  const own = unit.text.slice(start, start + 12)
  return condition.test(ahead) || imagined.test(ahead) || imaginedItself.test(own)
}
