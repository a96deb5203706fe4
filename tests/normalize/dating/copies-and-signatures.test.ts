/** Days on which a copy was made, and the place and day below a letter. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {labelsOf} from '../../../scripts/normalize/time/date-lines.ts'
import {printedDates} from '../../../scripts/normalize/time/printed-dates.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'I read with interest your report on trade between the two countries, and I think that it was not fair to the farmers who work in the hills.'
const record = (text: string) => normalize(itemOf(text), {...shipped, asOf: '2026-12-31'})
const dateOf = (text: string) => {
  const {date, dateBasis} = record(text).article
  return `${dateBasis} ${date ?? ''}`
}

test.each([
  ['Printed on May 3, 2010', 'captured'],
  ['Retrieved May 3, 2011', 'captured'],
  ['Accessed: 3 May 2011', 'captured'],
  ['Abgerufen am 3. Mai 2011', 'captured'],
  ['Дата обращения: 3 мая 2011', 'captured'],
  ['Updated May 3, 2010', 'changed'],
  ['Дата рождения: 3 мая 1951', 'other'],
  ['Дата: 3 мая 2011', 'published'],
  ['Published May 3, 2010', 'published']
])('%s is the day of: %s', (text, label) => {
  expect(labelsOf(text, printedDates(text))).toEqual([label])
})

test.each([
  ['Printed on May 3, 2010', 'captured'],
  ['Retrieved May 3, 2010', 'captured'],
  ['Updated May 3, 2010', 'changed']
])('the reason of %s says so', (line, doubt) => {
  const told = JSON.stringify(record(`Trade Grows\n\n${prose} ${prose}\n\n${line}\n`))
  expect(told).toContain(`"doubt":"${doubt}"`)
  expect(dateOf(`Trade Grows\n\n${prose} ${prose}\n\n${line}\n`)).not.toMatch(/^stated/u)
})

describe('place and day below a name', () => {
  test.each([
    ['in the next line', 'A. Reader\nBaku, May 3, 2005'],
    ['below a blank line', 'A. Reader\n\nBaku, May 3, 2005'],
    ['with a first name', 'Ann Lee\nNew York, 3 May 2005'],
    ['in Russian', 'А. Петров\nБаку, 3 мая 2005 года']
  ])('%s', (_, signed) =>
    expect(dateOf(`Trade Is Not Fair\n\n${prose}\n\n${signed}\n`)).toBe('inferred [2005-05-03..]')
  )

  test('below a letter that opens without a header', () =>
    expect(dateOf(`A letter to the editor\n\n${prose}\n\nA. Reader\nBaku, May 3, 2005\n`)).toBe(
      'inferred [2005-05-03..]'
    ))

  test('who speaks in the text signed it, and it was printed within weeks; of a picture, nobody knows', () => {
    const signed = '\n\nA. Reader\nBaku, May 3, 2005\n'
    const told = `Trade Is Not Fair\n\n${prose.replaceAll(/\bI (?:read|think)\b/gu, 'people read')}`
    expect(record(`Trade Is Not Fair\n\n${prose}${signed}`).article.dateLikely).toBe(
      '[2005-05-03..2005-07-02]'
    )
    expect(record(`${told}${signed}`).article.date).toBe('[2005-05-03..]')
    expect(record(`${told}${signed}`).article.dateLikely).toBeUndefined()
  })

  test.each([
    ['without a name', 'Baku, May 3, 2005'],
    ['below a sentence', 'He signed the treaty.\nBaku, May 3, 2005'],
    ['of an event', 'A. Reader\nSpoke in Baku on May 3, 2005'],
    ['with more behind', 'A. Reader\nBaku, May 3, 2005, 7 p.m., Town Hall']
  ])('but not %s', (_, signed) =>
    expect(dateOf(`Trade Is Not Fair\n\n${prose}\n\n${signed}\n`)).not.toMatch(/^stated/u)
  )

  test('where another date heads the text, that one counts', () =>
    expect(
      dateOf(`Trade Is Not Fair\n\n4 May 2005\n\n${prose}\n\nA. Reader\nBaku, May 3, 2005\n`)
    ).toBe('stated 2005-05-04'))

  test('of an old letter that a text prints, it is the earliest day', () =>
    expect(
      dateOf(`A Letter from the Front\n\nDear mother,\n\n${prose}\n\nKarl Lee\nMons, 3 May 1915\n`)
    ).toBe('inferred [1915-05-03..]'))
})
