/** Every character of the text is in exactly one segment, and every quote is the text's own. */
import {createHash} from 'node:crypto'
import {lettersAsRead} from '../../../src/lib/letters-as-read.ts'
import {evidenceSchema, type EvidenceFile, type Span} from '../../../src/schema/evidence.ts'
import type {ArticleCheck} from './types.ts'

/** Segments follow each other from the first character to the last, and together are the text. */
export const segmentsTile: ArticleCheck = ({outcome, text}) => {
  const {segments, rendition} = outcome.evidence
  let at = 0
  let joined = ''
  for (const {start, end} of segments) {
    if (start !== at || end <= start) return [`a segment from ${start} to ${end} follows on ${at}`]
    joined += text.slice(start, end)
    at = end
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return [
    ...(joined === text ? [] : [`segments end at ${at} of ${text.length}`]),
    ...(rendition.length === text.length ? [] : [`the length is said to be ${rendition.length}`]),
    ...(rendition.sha256 === sha256 ? [] : ['the hash is that of another text'])
  ]
}

/** What is counted as white space holds nothing else that is read. */
export const blanksAreBlank: ArticleCheck = ({outcome, text}) =>
  outcome.evidence.segments
    .filter((segment) => segment.class === 'blank')
    .map(({start, end}) => text.slice(start, end))
    .filter((blank) => !/^[\s\0\u0085]*$/.test(lettersAsRead(blank)))
    .map((blank) => `${JSON.stringify(blank.slice(0, 40))} is called white space`)

const spansOf = ({evidence, issues, conflicts, links = []}: EvidenceFile): Span[] => [
  ...[...evidence, ...issues].flatMap(({spans}) => spans),
  ...[...conflicts, ...links].map(({mine}) => mine)
]

/** Whether a place stands between the two halves of one character of the text. */
const cutsCharacter = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff

/** Quotes are the words at their places, and no place cuts a character in two. */
export const quotesAreExact: ArticleCheck = ({outcome, text}) =>
  spansOf(outcome.evidence).flatMap(({start, end, quote}) => {
    const place = `${start} to ${end}`
    if (quote !== text.slice(start, end)) return [`the quote of ${place} is not what stands there`]
    const cut = [start, end].some((at) => cutsCharacter(text, at))
    return cut ? [`the quote of ${place} holds half a character`] : []
  })

/** The evidence file is of its own schema, and refers only to evidence that it holds. */
export const evidenceIsValid: ArticleCheck = ({outcome: {evidence}}) => {
  const parsed = evidenceSchema.safeParse(JSON.parse(JSON.stringify(evidence)))
  if (!parsed.success) return [`evidence: ${parsed.error.issues[0]?.message ?? 'not valid'}`]
  const ids = new Set(evidence.evidence.map(({id}) => id))
  const {certain, likely, dropped} = evidence.derivation
  const named = [
    ...[...certain, ...likely].flatMap((step) => step.evidence),
    ...dropped.map((one) => one.evidence)
  ]
  return named.filter((id) => !ids.has(id)).map((id) => `there is no evidence ${id}`)
}
