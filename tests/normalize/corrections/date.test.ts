/** A date that a curator set outweighs all evidence, and narrows the dates of linked articles. */
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {smallReference} from '../reference.ts'
import {correctionOf} from './correction-of.ts'

const text = `A headline of growers

July 9, 2009

The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and in the first quarter of 2009 they sold less than in the year before, the treasury said in a statement to the press.
`
const dated = (date: string | null, source = text) =>
  normalize(itemOf(source), smallReference, correctionOf(source, [{set: {date}}]))

describe('a date that was set', () => {
  test.each([
    ['2009-07-10', '2009-07-10', '2009-07-10'],
    ['1987-03', '1987-03-01', '1987-03-31'],
    ['1987', '1987-01-01', '1987-12-31'],
    ['[1995-09-03..1995-09-10]', '1995-09-03', '1995-09-10'],
    ['[2009-03-04,2009-04-03]', '2009-03-04', '2009-04-03'],
    ['[..1995-09-10]', undefined, '1995-09-10'],
    ['1987-03~', '1987-03-01', '1987-03-31']
  ])('%s holds as it is, with its bounds', (date, dateEarliest, dateLatest) => {
    const {article} = dated(date)
    expect(article).toMatchObject({date, dateBasis: 'corrected'})
    expect([article.dateEarliest, article.dateLatest]).toEqual([dateEarliest, dateLatest])
  })

  test('outranks the stated one, which is kept, and the contradiction is told', () => {
    const {evidence, article} = dated('1987-03')
    expect(article.dateLikely).toBeUndefined()
    const stated = evidence.evidence.find(
      ({basis, field}) => basis === 'stated' && field === 'date'
    )
    expect(stated?.value).toBe('2009-07-09')
    expect(evidence.derivation.dropped).toContainEqual({
      evidence: stated?.id,
      why: 'Not taken: the curator set it.'
    })
    expect(evidence.issues.map(({rule}) => rule)).toEqual(['issue/correction-contradicts'])
    expect(evidence.derivation.certain.map(({rule}) => rule)).toEqual(['derivation/corrected'])
    const [said] = evidence.evidence.filter(({basis}) => basis === 'corrected')
    expect(said?.params['found']).toBe('2009-07-09')
  })

  test('is not narrowed for certain by what the text says, but probably', () => {
    const {article, evidence} = dated('2009')
    expect(article).toMatchObject({
      date: '2009',
      dateEarliest: '2009-01-01',
      dateLatest: '2009-12-31',
      dateLikely: '2009-07-09'
    })
    expect(evidence.issues).toEqual([])
  })

  test('that cannot be known leaves the article undated, whatever it prints', () => {
    const {article, evidence} = dated(null)
    expect(article.dateBasis).toBe('unknown')
    expect([article.date, article.dateEarliest, article.dateLikely]).toEqual([
      undefined,
      undefined,
      undefined
    ])
    expect(evidence.issues).toEqual([])
    expect(evidence.derivation.dropped.map(({why}) => why)).toContain(
      'Not taken: the curator set it.'
    )
  })

  test('doubts about printed dates are settled by it', () => {
    const wrong = text.replace('July 9, 2009', 'Monday, July 9, 2009')
    const rules = (one: ReturnType<typeof dated>) => one.evidence.issues.map(({rule}) => rule)
    expect(rules(normalize(itemOf(wrong), smallReference))).toContain('issue/weekday-disagrees')
    expect(rules(dated('2009-07-09', wrong))).toEqual([])
  })
})

describe('linked articles', () => {
  const ahead =
    'President Shimon Peres will fly to Kazakhstan and Azerbaijan with sixty businesspeople and three ministers, his office said. He will open a synagogue in Kazakhstan and speak at an interfaith conference there, before hundreds of leaders.\n'
  const over = `Peres back from Kazakhstan

President Shimon Peres flew to Kazakhstan and Azerbaijan with sixty businesspeople and three ministers. He opened a synagogue in Kazakhstan and spoke at an interfaith conference there, before hundreds of leaders of the world.
`
  const archive = (date?: string | null) =>
    normalizeArchive(
      [
        {path: 'ahead.txt', bytes: Buffer.from(ahead)},
        {path: 'over.txt', bytes: Buffer.from(over)}
      ],
      {
        ...smallReference,
        ...(date !== undefined && {
          corrections: new Map([['over', correctionOf(over, [{set: {date}}], 'over')]])
        })
      }
    )
  const ofAhead = async (date?: string | null) =>
    (await archive(date)).outcomes.find(({id}) => id === 'ahead')!.article

  test('are narrowed by the date that was set for one of them', async () => {
    expect((await archive('2009-07-10')).events).toHaveLength(1)
    const before = await ofAhead()
    const after = await ofAhead('2009-07-10')
    expect(after.dateLatest).toBe('2009-07-10')
    expect(before.dateLatest).not.toBe(after.dateLatest)
    expect(after.dateEarliest).toBe(before.dateEarliest)
  })

  test('never move it', async () => {
    const {article, evidence} = (await archive('1960-01-01')).outcomes.find(
      ({id}) => id === 'over'
    )!
    expect(article).toMatchObject({date: '1960-01-01', dateBasis: 'corrected'})
    expect(evidence.evidence.filter(({basis}) => basis === 'corrected')).toHaveLength(1)
  })

  test('learn nothing from one that is known to be undated', async () => {
    expect((await ofAhead(null)).dateLatest).not.toBe('2009-07-10')
    const {article} = (await archive(null)).outcomes.find(({id}) => id === 'over')!
    expect([article.date, article.dateBasis, article.dateLikely]).toEqual([
      undefined,
      'unknown',
      undefined
    ])
  })
})
