/**
 * The tense of an English clause, by its finite verbs. It says only what is plain: a clause without
 * such a verb, or one that is about what may be, has no tense here.
 */
import {allMatches} from '../matches.ts'
import type {Range} from '../stages.ts'

/** `modal`: what would, could or is expected to happen; it bounds nothing. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'modal' | 'none'

const modal =
  /\b(?:would|could|may|might|should|can|cannot|must|ought|if|unless|whether|expect\w*|forecast\w*|foresee\w*|project(?:ed|s|ing|ions?)|estimat\w*|predict\w*|plan(?:s|ned|ning)?|propos\w*|target\w*|schedul\w*|due|intend\w*|hop(?:es?|ed|ing)|want\w*|seek\w*|ask\w*|urg\w*|call(?:s|ed|ing)? for|budget\w*|matur\w*|expir\w*|anticipat\w*|set to|slated|likely|suppos\w*|deadline|never|not yet)\b|\b(?:was|were)\s+(?:then\s+|later\s+|still\s+)?to\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|this\b)\p{Ll}+/u
const future =
  /\b(?:will|shall|won['’]t)\b|['’]ll\b|\b(?:is|are)\s+(?:expected|due|scheduled|set|slated|planned|going|to)\b|\bon (?:his|her|its|their) way\b/iu
const perfect =
  /\b(?:has|have|['’]ve|had)\s+(?:\p{Ll}+ly\s+|also\s+|not\s+|since\s+)?(?:been|\p{Ll}+ed|\p{Ll}+n|made|held|met|led|built|bought|sold|told|found|become|come|paid|won|lost)\b/u
const pastVerbs =
  'was|were|had|did|made|took|went|came|became|began|rose|fell|grew|lost|won|held|met|led|left|paid|told|gave|got|saw|sent|spent|sold|bought|built|brought|fought|fled|drew|broke|kept|ran|stood|sank|shot|spoke|stole|struck|taught|thought|threw|wore|wrote|flew|knew|chose|hit|swept|slid|hurt|found|felt|dealt|born'
const past = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${pastVerbs})\b`, 'u')
// `the proposed budget`: behind a determiner, preposition or verb of being it is no finite verb; nor is
// it one in `trade-weighted index`.
const regularPast =
  /(?<!\b(?:the|a|an|its|his|her|their|our|this|that|these|those|of|for|in|on|by|with|be|is|are|being|get|newly|recently|so|and|as)\s)(?<![\p{L}\p{N}-])(?:\p{Ll}{2,}(?:[^e\s]ed|eed)|died|lied|vied|owed|axed|used(?=\s+(?:the|a|an|its|his|her|their|it|them)\b))\b(?!\s+to\s+(?:be|rise|fall))/u
const present =
  /\b(?:is|are|has|have|does|do|says|remains?|includes?|contains?|stands?)\b|['’]s\s+(?:a|the|not)\b/u

/** The tense of the words of a clause. */
export function tenseOf(clause: string): Tense {
  if (future.test(clause)) return 'future'
  if (modal.test(clause)) return 'modal'
  if (perfect.test(clause)) return 'perfect'
  if (past.test(clause) || regularPast.test(clause)) return 'past'
  if (present.test(clause)) return 'present'
  return 'none'
}

/** `takes his oath`, `belongs to`, `sails away`: a verb in the present, by what it governs. */
const presentVerb =
  /(?<![\p{L}\p{N}'’-])\p{Ll}{2,}(?<!s)s\s+(?:his|her|its|their|the|a|an|it|them|away|off|to|into|onto|across|over|\p{Lu}\p{Ll})(?!\p{L}*\s+(?:was|were)\b)/u

/**
 * Whether the finite verb can be in the present, and what looks like a past one be a participle: `the
 * president elected twice takes his oath`. Not so where a past form stands that is no participle.
 */
export const isPerhapsPresent = (clause: string): boolean =>
  !perfect.test(clause) && !past.test(clause) && presentVerb.test(clause)

const pastForms = [perfect, past, regularPast].map((form) => new RegExp(form.source, 'gu'))

/** The last verb in a past tense; absent where there is none. */
export function lastPastVerb(words: string): Range | undefined {
  const verbs = pastForms.flatMap((form) =>
    allMatches(words, form).map(({index: start, 0: verb}) => ({start, end: start + verb.length}))
  )
  return verbs.reduce<Range | undefined>(
    (last, verb) => (last === undefined || verb.end > last.end ? verb : last),
    undefined
  )
}
