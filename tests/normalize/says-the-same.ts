/** Texts that read alike are told alike. */
import {expect} from 'vitest'
import {
  blanksAreBlank,
  quotesAreExact,
  segmentsTile
} from '../../scripts/fuzz/invariants/accounting.ts'
import {pageSaysTheText} from '../../scripts/fuzz/invariants/fidelity.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import {marksOf} from '../../src/views/marks.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const checks = [segmentsTile, blanksAreBlank, quotesAreExact, pageSaysTheText]

/** The outcome of the text, as of one and the same file. */
const outcomeOf = (text: string) => {
  const item = {...itemOf(text), sourceSha256: 'a'.repeat(64)}
  return {outcome: normalize(item, smallReference), text, plain: true}
}

/** All that the evidence says but places, hash and what of a quotation is not read. */
const sayingOf = ({outcome: {evidence}}: ReturnType<typeof outcomeOf>) =>
  [...evidence.evidence, ...evidence.issues].map(({spans, ...rest}) => ({
    ...rest,
    quotes: spans.map(({quote}) => collapseWhitespace(lettersAsRead(quote)))
  }))

/** The record in letters as read: blanks at which no line breaks stay where type sets them, so its hash differs. */
function recordOf({outcome: {article, markdown}}: ReturnType<typeof outcomeOf>) {
  const {recordSha256, ...rest} = article
  return {rest, markdown: lettersAsRead(markdown.replace(recordSha256, ''))}
}

/** Expects of a text what is said of one that reads alike, with places and quotations of its own. */
export function saysTheSame(text: string, plain: string) {
  const [one, other] = [outcomeOf(plain), outcomeOf(text)]
  expect(recordOf(other)).toEqual(recordOf(one))
  expect(sayingOf(other)).toEqual(sayingOf(one))
  const marks = ({outcome, text: own}: typeof one) => marksOf(outcome.evidence, own).marks
  expect(marks(other)).toEqual(marks(one))
  for (const check of checks) expect(check(other)).toEqual([])
}
