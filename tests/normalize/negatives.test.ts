/** Texts that look like something they are not. Each line must yield nothing of the field named. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const article = (text: string) => normalize(itemOf(text), smallReference).article
const prose =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'

describe('no date', () => {
  test.each([
    ['a copyright year', `${prose}\n\nCopyright 2009 The Daily Example`],
    ['a date in the prose', `${prose} The festival of 6 July 2009 is its model.`],
    ['a date that was only updated', `Updated: 6 July 2009\n\n${prose}`],
    ['a bare date below the article', `${prose}\n\n6 July 2009`],
    ['a volume number', `Volume 2009, Number 7\n\n${prose}`],
    ['a year alone', `2009\n\n${prose}`]
  ])('from %s', (_, text) => {
    expect(article(text).date).toBeUndefined()
    expect(article(text).dateBasis).toBe('unknown')
  })
})

test('a date in the prose is a bound, never the day', () => {
  const {date, dateBasis} = article(`${prose} The last one was held on 6 July 2009.`)
  expect({date, dateBasis}).toEqual({
    date: '[2009-07-06..]',
    dateBasis: 'inferred'
  })
})

describe('no title', () => {
  test.each([
    ['prose alone', prose],
    ['a picture text', `Shimon Peres\nShimon Peres in Baku. (photo: A/B)\n\n${prose}`],
    ['a date line', `6 July 2009\n\n${prose}`],
    ['a byline', `By Ada Brown\n\n${prose}`],
    ['a menu', `Home Search Menu\n\n${prose}`],
    ['a sentence', `The harvest was a poor one.\n\n${prose}`]
  ])('from %s', (_, text) => {
    expect(article(text).title).toBeUndefined()
    expect(article(text).titleSupplied).toMatch(/./)
  })
})

describe('no source', () => {
  test.each([
    [
      'a paper that the prose cites',
      `${prose}\n\nThe Daily Example reports that the treasury is empty.`
    ],
    ['a role in the byline', `By Ada Brown, Staff Writer\n\n${prose}`],
    ['a place in the byline', `By Ada Brown in Baku\n\n${prose}`]
  ])('from %s', (_, text) => {
    expect(article(text).source).toBeUndefined()
  })
})

describe('no country', () => {
  test.each([
    ['the meal', `${prose} They ate turkey and talked of china and of chad.`],
    ['the pronoun', `${prose} Help us, they said; it is for us all.`],
    ['a person of that name', `${prose} Michael Jordan spoke, and after him Chad Brown.`],
    ['a paper of that name', `${prose} They spoke to The Jerusalem Post.`],
    ['an airport of that name', `${prose} They left from Ben-Gurion Airport.`],
    ['a size', `${prose} The farm is half the size of Texas.`],
    ['a longer name', `${prose} Its trade with Latin America grew.`]
  ])('from %s', (_, text) => {
    const {countries = [], countriesMentioned = []} = article(text)
    expect([...countries, ...countriesMentioned]).toEqual([])
  })
})

describe('no leader', () => {
  test.each([
    ['a surname without a country', `${prose} Brown spoke, and Brown was heard.`],
    ['a relative', `${prose} Sonia Peres of Israel spoke, and Yoram Peres did not.`],
    ['a color', `In the United States ${prose} Brown bread was served, and brown rice with it.`],
    [
      'one passing mention',
      `${prose}\n\n${prose}\n\nIt was the year in which Shimon Peres was born.`
    ]
  ])('from %s', (_, text) => {
    expect(article(text).leader).toBeUndefined()
  })
})

describe('no event', () => {
  test.each([
    [
      'a leader who stays at home',
      'President Ilham Aliyev of Azerbaijan spoke in Baku on Monday about the harvest.'
    ],
    ['a visitor who is no leader', `${prose} Zeev Elkin will travel to Kazakhstan.`]
  ])('from %s', (_, text) => {
    expect(article(text).events).toBeUndefined()
  })
})

test('a date after the archive was made is a doubt, not a date', () => {
  const text = `Poor harvest this year\n6 July 2029\n\n${prose}`
  const {article: record, evidence} = normalize(itemOf(text), {
    ...smallReference,
    asOf: '2026-01-01'
  })
  expect(record.date).toBeUndefined()
  expect(evidence.issues.map(({rule}) => rule)).toEqual(['issue/future-date', 'issue/undated'])
  expect(article(text).date).toBe('2029-07-06')
})

test('a name that several people bear is counted for none, and told', () => {
  const text = `President Ilham Aliyev met President Heydar Aliyev in Baku. ${prose}\n\nAliyev spoke.`
  const {article: record, evidence} = normalize(itemOf(text), smallReference)
  const named = evidence.evidence.filter(({field}) => field === 'leaders' || field === 'people')
  expect(named.map(({value, params}) => [value, params['mentions']])).toEqual([
    ['ilham-aliyev', 1],
    ['heydar-aliyev', 1]
  ])
  expect(record.leader).toBe('ilham-aliyev')
  expect(evidence.issues.map(({say}) => say)).toContain(
    '“Aliyev” can be any of Heydar Aliyev, Ilham Aliyev; it was counted for none of them.'
  )
})

test('a date older than any newspaper is a doubt', () => {
  const text = `Poor harvest this year\n6 July 1509\n\n${prose}`
  const {article: record, evidence} = normalize(itemOf(text), smallReference)
  expect(record.date).toBeUndefined()
  expect(evidence.issues.map(({rule}) => rule)).toContain('issue/ancient-date')
})

test('a date with stops is read by the language of the text', () => {
  const german =
    'Die Ernte des Jahres war schlecht, sagten die Bauern bei ihrer Versammlung am Montag, und sie baten das Ministerium um Hilfe, bevor der Winter kommt und die Felder gefroren sind.'
  expect(article(`Schlechte Ernte in diesem Jahr\n6.12.2022\n\n${german}`).date).toBe('2022-12-06')
  expect(article(`Poor harvest this year\n6.12.2022\n\n${prose}`).date).toBe(
    '[2022-06-12,2022-12-06]'
  )
})
