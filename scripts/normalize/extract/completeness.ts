/** `completeness`: signs that the text is only part of an article. */
import type {Finding, LabeledUnit, Notice, Range, Structured} from '../stages.ts'

const elsewhere =
  /\b(?:(?:left|right|next|previous)\s+column|continued\s+(?:on|from)\b|(?:see|turn to)\s+page\s+[a-z]?\d+)/iu
const truncation = /(?:\.\.\.|…|\[\s*(?:…|\.\.\.)\s*\])$|\b(?:continue reading|read more)\W*$/iu

/** Words that no sentence and no signature ends with. */
const unfinished = /\s(?:a|an|and|or|the|of|his|her|its|their|from|into|were|was|that)$/u

/** A paragraph that stops at a word, a comma or within a character; a short last line may be a signature. */
const breaksOff = (text: string) =>
  (text.length >= 80 && /[\p{L}\p{N},;\uFFFD]$/u.test(text)) ||
  (text.length >= 30 && unfinished.test(text))

interface Sign {
  readonly rule: string
  readonly span: Range | undefined
}

/** Notices that the end of the text is not in the source. */
const isOfCutText = ({rule, params}: Notice) =>
  /^issue\/(?:page|mail)-cut$/.test(rule) && params['part'] === 'text'

function signs(units: readonly LabeledUnit[], notices: readonly Notice[]): Sign[] {
  const body = units.filter(({label}) => label.class === 'body')
  const [first] = body
  const last = body.at(-1)
  const pointer = units.find(({label, text}) => label.class === 'nav' && elsewhere.test(text))
  const found: Sign[] = []
  if (pointer) found.push({rule: 'completeness/column', span: pointer})
  if (first && /^(?:…|\.\.\.)?\s*(?!\p{Script=Georgian})\p{Ll}/u.test(first.text)) {
    found.push({rule: 'completeness/opens-mid-sentence', span: first})
  }
  if (last && (truncation.test(last.text) || breaksOff(last.text))) {
    found.push({rule: 'completeness/breaks-off', span: last})
  }
  if (notices.some(isOfCutText)) found.push({rule: 'completeness/source-cut', span: last})
  return found
}

/** `fragment` with its signs; nothing when the text looks whole. */
export function extractCompleteness({item: {notices = []}, units}: Structured): Finding[] {
  return signs(units, notices).map(({rule, span}) => ({
    field: 'completeness',
    value: 'fragment',
    rule,
    params: {},
    basis: 'internal',
    strength: 'soft',
    spans: span ? [{start: span.start, end: span.end}] : []
  }))
}
