/** Values that a curator sets hold; what the rules found is kept beside them. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import type {CorrectedValues} from '../../../src/schema/correction.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'
import {correctionOf, type Said} from './correction-of.ts'

const text = `Peres flies to Kazakhstan

By: Jane Smith

July 9, 2009

President Shimon Peres flew to Kazakhstan on Monday, and from there he went on to Azerbaijan. Peres met the president of Kazakhstan, Nursultan Nazarbayev, and spoke with him of trade between Israel and Kazakhstan, which had grown for years.
`
const run = (...entries: Said[]) =>
  normalize(itemOf(text), smallReference, correctionOf(text, entries))
const set = (values: CorrectedValues, more: Said = {}) => run({set: values, ...more})
const plain = normalize(itemOf(text), smallReference)

const said = ({evidence}: ReturnType<typeof run>, field: string) =>
  evidence.evidence.filter((item) => item.field === field && item.basis === 'corrected')
const lost = ({evidence}: ReturnType<typeof run>) =>
  evidence.derivation.dropped
    .filter(({why}) => why === 'Not taken: the curator set it.')
    .map(({evidence: id}) => evidence.evidence.find((item) => item.id === id)!)
    .map(({field, value}) => [field, value])

test('without corrections the text says this', () => {
  expect(plain.article).toMatchObject({
    title: 'Peres flies to Kazakhstan',
    byline: ['Jane Smith'],
    leader: 'shimon-peres',
    leaders: ['shimon-peres'],
    people: ['nursultan-nazarbayev'],
    date: '2009-07-09'
  })
})

describe('a value that was set', () => {
  test.each<[keyof CorrectedValues, CorrectedValues]>([
    ['title', {title: 'Another headline'}],
    ['deck', {deck: 'A deck'}],
    ['subjects', {subjects: ['Trade', 'Diplomacy']}],
    ['section', {section: 'World'}],
    ['page', {page: '12'}],
    ['byline', {byline: ['J. Smith', 'A. Nother']}],
    ['dateline', {dateline: 'ASTANA'}],
    ['language', {language: 'he'}],
    ['completeness', {completeness: 'fragment'}],
    ['url', {url: 'https://example.org/a'}],
    ['captured', {captured: '2010-01-02'}],
    ['rights', {rights: 'http://rightsstatements.org/vocab/InC/1.0/'}],
    ['source', {source: 'some-paper'}]
  ])('%s stands in the record, with its reason', (key, values) => {
    const outcome = set(values, {by: 'Jane Doe', cite: 'Vol. 3'})
    expect(outcome.article[key]).toEqual(values[key])
    expect(said(outcome, key)).toEqual([
      expect.objectContaining({
        value: values[key],
        rule: 'correction/set',
        say: 'Set by the curator (Jane Doe, 3 May 2026): It is known. (Vol. 3)'
      })
    ])
  })

  test.each<keyof CorrectedValues>(['title', 'byline', 'leader', 'leaders', 'countries', 'date'])(
    '%s can be known to be none',
    (key) => {
      const outcome = set({[key]: null})
      expect(outcome.article[key]).toBeUndefined()
      const [item] = said(outcome, key)
      expect(item).toMatchObject({value: []})
      expect(item?.say).toMatch(/^Known to have none, says the curator/)
    }
  )

  test('leaves no word of what was found out, and says so', () => {
    const outcome = set({title: 'Another headline'})
    expect(lost(outcome)).toEqual([['title', 'Peres flies to Kazakhstan']])
    expect(said(outcome, 'title')[0]?.params['found']).toBe('Peres flies to Kazakhstan')
  })

  test('that the rules found too has lost nothing', () => {
    const outcome = set({title: 'Peres flies to Kazakhstan'})
    expect(lost(outcome)).toEqual([])
    expect(said(outcome, 'title')[0]?.spans).toEqual([
      {start: 0, end: 25, quote: 'Peres flies to Kazakhstan'}
    ])
  })

  test('leaves the rest of the record as it was', () => {
    expect(set({page: '3'}).article).toEqual({
      ...plain.article,
      page: '3',
      recordSha256: expect.not.stringContaining(plain.article.recordSha256) as unknown
    })
  })

  test('of two, the later one holds', () => {
    const {article} = run({set: {page: '1', section: 'A'}}, {set: {page: '2'}})
    expect([article.page, article.section]).toEqual(['2', 'A'])
    expect(run({set: {title: 'x'}}, {set: {title: null}}).article.title).toBeUndefined()
  })
})

describe('titles', () => {
  test('known to be none are supplied', () => {
    const {article} = set({title: null})
    expect(article.title).toBeUndefined()
    expect(article.titleSupplied).toContain('Shimon Peres')
  })

  test('that were set leave none supplied', () => {
    const {article, evidence} = set({title: 'Set'})
    expect(article.titleSupplied).toBeUndefined()
    expect(evidence.evidence.filter(({field}) => field === 'titleSupplied')).toEqual([])
  })

  test('that the curator denies are supplied from the first words of the story', () => {
    const {article} = set({title: null, leader: 'nursultan-nazarbayev', countries: ['AZ']})
    expect(article.titleSupplied).toMatch(/^President Shimon Peres flew to Kazakh.* …$/)
  })
})

describe('people', () => {
  test('the leader comes first among the leaders, and is no other name', () => {
    const {article} = set({leader: 'nursultan-nazarbayev'})
    expect(article).toMatchObject({
      leader: 'nursultan-nazarbayev',
      leaders: ['nursultan-nazarbayev', 'shimon-peres']
    })
    expect(article.people).toBeUndefined()
  })

  test('the first of the leaders is the leader; who is none of them is still named', () => {
    const outcome = set({leaders: ['nursultan-nazarbayev']})
    expect(outcome.article).toMatchObject({
      leader: 'nursultan-nazarbayev',
      leaders: ['nursultan-nazarbayev'],
      people: ['shimon-peres']
    })
    const names = outcome.evidence.evidence.filter(
      ({field, value}) => field === 'people' && value === 'shimon-peres'
    )
    expect(names.map(({rule}) => rule)).toEqual(['people/named'])
  })

  test('another name is no leader', () => {
    const {article} = set({people: ['shimon-peres']})
    expect([article.leader, article.leaders, article.people]).toEqual([
      undefined,
      undefined,
      ['shimon-peres']
    ])
  })

  test('without a leader there is no journey, and it is not that of another who did not make it', () => {
    expect(plain.article.events).toHaveLength(1)
    expect(set({leader: null}).article.events).toBeUndefined()
    expect(set({leader: 'benjamin-netanyahu'}).article.events).toBeUndefined()
  })
})

describe('countries', () => {
  test('that were set are not mentioned besides; those that were found still are', () => {
    const {countries = []} = plain.article
    expect(countries).toContain('KZ')
    const {article} = set({countries: ['AZ']})
    expect(article.countries).toEqual(['AZ'])
    expect(article.countriesMentioned).toContain('KZ')
    expect(article.countriesMentioned).not.toContain('AZ')
  })

  test('that are only mentioned are no subject', () => {
    const {article} = set({countriesMentioned: ['KZ']})
    expect(article.countriesMentioned).toEqual(['KZ'])
    expect(article.countries ?? []).not.toContain('KZ')
  })
})

test('a curator’s text is text', () => {
  const outcome = set({title: '<script>x</script>\n---\nkey: value'}, {why: '<b>bold</b>'})
  expect(outcome.article.title).toBe('<script>x</script> --- key: value')
  expect(said(outcome, 'title')[0]?.say).toContain('<b>bold</b>')
})
