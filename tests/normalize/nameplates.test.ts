/** Lines above the headline that are none: sections, papers, numbered newsletters, dates of editions. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = `The harvest of the year was a poor one, said the growers at their yearly meeting, and they asked the treasury for help before winter.

The treasury answered that it would read the letter of the growers with care, and that no more could be said about it before the summer.`
const headline = 'Growers ask the treasury for help'
const read = (head: string, foot = '') =>
  normalize(itemOf(`${head}\n\n${prose}\n${foot}`), smallReference).article

describe('the headline is the line below', () => {
  test.each([
    ['Community News'],
    ['Letters to the editor'],
    ['World News'],
    ['NATIONAL AFFAIRS'],
    ['Opinion'],
    ['Nacional'],
    ['Cartas al director'],
    ['EL CORREO DE LEVANTE'],
    ['EL CORREO DE LEVANTE\nNacional'],
    ['THE EVENING STAR'],
    ['The Daily Post'],
    ['The Daily Post | World news'],
    ['The Sunday Herald'],
    ['El Correo de Levante'],
    ['Le Courrier du Nord'],
    ['Gazeta Poranna'],
    ['Gazeta de Transilvania'],
    ['Вестник Кавказа'],
    ['THE CASPIAN TIMES - English edition\nNews | Business | Culture'],
    ['SCHOOL NEWSLETTER No. 7'],
    ['Bulletin of the Walking Club, no. 44'],
    ['[June 1, 1990, Friday, Final Edition]'],
    ['June 1, 1990, Friday, Late City Final Edition']
  ])('%s', (above) => expect(read(`${above}\n\n${headline}`).title).toBe(headline))

  test('a paper in capitals, no blank line between', () => {
    expect(read(`THE EASTERN COURIER\n${headline}`).title).toBe(headline)
  })

  test('a daily paper above a text without headline is no title', () => {
    expect(read('The Daily Post').title).toBeUndefined()
  })

  test('a name that the last line prints again', () => {
    const {title} = read(`THE CASPIAN SUN\n\n${headline}`, '\nThe Caspian Sun, Baku.\n')
    expect(title).toBe(headline)
  })
})

describe('but these are headlines', () => {
  test.each([
    ['alone above the text', 'Bulletin of the Walking Club'],
    ['of a section, with a verb', 'Community News Is Read by Nobody'],
    ['in capitals, and no paper', 'GROWERS HOPE FOR RAIN'],
    ['a foreign one with a verb', 'Le Monde arrive en retard dans les kiosques'],
    ['a foreign one in capitals', 'LE MONDE ARRIVE EN RETARD'],
    ['an article before a noun', 'El País vasco crece'],
    ['a diary', 'El diario de Ana'],
    ['a star', 'The Evening Star'],
    ['a last paper', 'The Last Courier'],
    ['of a daily thing', 'The Daily Bread'],
    ['of a gazette, with a verb', 'Gazeta Poranna wraca'],
    ['of a post, in capitals', 'THE LAST POST OF THE WAR']
  ])('%s: %s', (_, line) => {
    expect(read(line).title).toBe(line)
    expect(read(`${line}\n\n${headline}`).title).toBe(line)
  })
})

test('the date of an edition is that of the text', () => {
  const above = '[June 1, 1990, Friday, Final Edition]'
  expect(read(`${above}\n\n${headline}`).date).toBe('1990-06-01')
})
