/** What a page shows of a curator's corrections, beside what the rules had found. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {readMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {renderArticle} from '../../src/markdown/render.ts'
import {reasonsOf} from '../../src/views/evidence.ts'
import {correctionOf, type Said} from '../normalize/corrections/correction-of.ts'
import {itemOf} from '../normalize/item.ts'
import {smallReference} from '../normalize/reference.ts'

const text = `A headl1ne of growers

Menu Search

The harvest   of 1991 was a po0r one, said the growers at their yearly meeting, and
in 1992 they sold their land. Many of them had lost all that they had sown in the north.
`
function pageOf(...entries: Said[]) {
  const outcome = normalize(itemOf(text), smallReference, correctionOf(text, entries))
  const reasons = reasonsOf(outcome.evidence, text)
  return {reasons, html: renderArticle(readMarkdownFile(outcome.markdown).body, reasons.marks)}
}

describe('corrected words', () => {
  test('lead to a note that keeps what is printed, and the note leads back', () => {
    const {reasons, html} = pageOf({text: [{quote: 'po0r', read: 'poor'}]})
    expect(html).toContain(
      '<ins class="corrected closes" id="corrected-1"><a href="#reading-1">poor</a></ins>'
    )
    expect(reasons.corrections.readings).toEqual([
      {
        anchor: 'reading-1',
        read: 'poor',
        printed: 'po0r',
        say: 'Read so by the curator (3 May 2026): It is known.',
        href: '#corrected-1'
      }
    ])
  })

  test('that are not in the text have a note all the same', () => {
    const {reasons, html} = pageOf({text: [{quote: 'headl1ne', read: 'headline'}]})
    expect(html).not.toContain('<ins')
    expect(reasons.corrections.readings[0]).toMatchObject({read: 'headline', printed: 'headl1ne'})
    expect(reasons.corrections.readings[0]).not.toHaveProperty('href')
  })

  test('of another length leave the marks behind them in place', () => {
    const marked = ({html}: ReturnType<typeof pageOf>) =>
      [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, words]) => words)
    const plain = marked(pageOf({set: {page: '1'}}))
    expect(plain.length).toBeGreaterThan(0)
    const read = 'a very much poorer one than the years before'
    expect(marked(pageOf({text: [{quote: 'a po0r one', read}]}))).toEqual(plain)
  })

  test('stand in marks of evidence, and their text stays as it is', () => {
    const {html} = pageOf({text: [{quote: 'in 1992 they', read: 'in 1993 they'}]})
    expect(html.replace(/<[^>]+>/g, '')).toContain('in 1993 they sold their land')
    expect(html.match(/id="corrected-1"/g)).toHaveLength(1)
  })
})

describe('values that were set', () => {
  const {reasons} = pageOf({
    set: {title: 'Set', leader: 'shimon-peres'},
    by: '<b>Jane</b>',
    cite: 'p. 3'
  })

  test('are told with what the rules had found', () => {
    expect(reasons.corrections.values).toContainEqual({
      label: 'Title',
      value: 'Set',
      found: 'A headl1ne of growers',
      say: 'Set by the curator (<b>Jane</b>, 3 May 2026): It is known. (p. 3)'
    })
    expect(reasons.of('title')).toEqual([
      expect.objectContaining({why: 'The rules had found: A headl1ne of growers'})
    ])
  })

  test('are known to be the curator’s, and no others', () => {
    expect(reasons.isCorrected('title')).toBe(true)
    expect(reasons.isCorrected('leaders', 'leader')).toBe(true)
    expect(reasons.isCorrected('date', 'countries')).toBe(false)
  })

  test('leave the losing evidence among what did not count', () => {
    expect(reasons.setAside).toContainEqual(
      expect.objectContaining({
        quotes: ['A headl1ne of growers'],
        why: 'Not taken: the curator set it.'
      })
    )
  })
})

test('passages are told with their class and the reason', () => {
  const {reasons} = pageOf({segments: [{quote: 'Menu Search', class: 'subhead'}]})
  expect(reasons.corrections.classes).toEqual([
    {words: 'Menu Search', name: 'Subhead', say: 'It is known.'}
  ])
})

test('a source that has changed is told', () => {
  const changed = {...correctionOf('another', [{set: {page: '1'}}])}
  const {evidence} = normalize(itemOf(text), smallReference, changed)
  expect(reasonsOf(evidence, text).outdated).toMatch(/^The source has changed/)
  expect(pageOf({set: {page: '1'}}).reasons).not.toHaveProperty('outdated')
})
