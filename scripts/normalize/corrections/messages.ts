/** Sentences about what a curator says: rule name → English. */
import {displayDay} from '../../../src/lib/dates.ts'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

/** `Jane Doe, 3 May 2024`. */
const signed = ({by, on}: Params) =>
  [by, displayDay(String(on))].filter((part) => part !== undefined).join(', ')

/** The reason, and where it can be looked up. */
const because = ({why, cite}: Params) => (cite === undefined ? `${why}` : `${why} (${cite})`)

/** `Set by the curator (Jane Doe, 3 May 2024): It stands on the next page.` */
export const setByCurator: Sentence = (params) =>
  params['none'] === 'yes'
    ? `Known to have none, says the curator (${signed(params)}): ${because(params)}`
    : `Set by the curator (${signed(params)}): ${because(params)}`

export const correctionSentences: Readonly<Record<string, Sentence>> = {
  'correction/set': setByCurator,
  'correction/text': (params) => `Read so by the curator (${signed(params)}): ${because(params)}`,
  'issue/correction-outdated': () =>
    'The source has changed since the curator corrected this article. The corrections still hold where their words are found.',
  'issue/correction-adrift': () =>
    'Its place in the file gives this text an address at which a curator corrected a text; the file has changed since, and nothing shows that it was this one. Nothing of that correction was applied.',
  'issue/correction-quote-gone': ({quote}) =>
    `The curator corrected “${quote}”, which the source does not have once and only once any more; that correction was not applied.`,
  'issue/correction-contradicts': ({count}) =>
    Number(count) === 1
      ? 'The text has evidence that contradicts the date that the curator set.'
      : `${count} pieces of evidence in the text contradict the date that the curator set.`
}
