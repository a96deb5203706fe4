/** Lines above a text that are none of its headline: who signs for the paper, its name, a day, a letterhead. */
import {describe, expect, test} from 'vitest'
import {isWeekdayAndDay} from '../../scripts/normalize/classify/weekday-heads.ts'
import {signsForHouse} from '../../scripts/normalize/classify/house-signatures.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = [
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.'
]
const articleOf = (head: string) =>
  normalize(itemOf([head, ...prose].join('\n\n')), smallReference).article
const context = {publicationsIn: () => []}

describe('who signs for the paper', () => {
  const lines = [
    'By our Political Correspondent',
    'By Our Own Correspondent',
    'From Our Mining Correspondent',
    'From our correspondent in Oslo',
    'By a Staff Reporter',
    'By the Allied Correspondents',
    'Special to the Courier',
    'Special Dispatch to the Valley Courier',
    '(By Cable to The Hill Herald)',
    'Von unserem Korrespondenten',
    'Par notre envoyé spécial',
    'От нашего корреспондента'
  ]
  test.each(lines)('%s is no headline and names nobody', (line) => {
    const {title, byline} = articleOf(line)
    expect({title, byline}).toEqual({title: undefined, byline: undefined})
  })

  test.each(lines)('%s stands below the headline', (line) => {
    const article = articleOf(`Old bridge to be mended\n\n${line}`)
    expect(article).toMatchObject({title: 'Old bridge to be mended'})
    expect(article.byline).toBeUndefined()
  })

  test.each([
    'Special to the heart',
    'Special for the Children',
    'By the Rivers of Babylon',
    'By our own fault',
    'From a writer, with love',
    'From our readers',
    'By the staff of life he swore',
    'Our political correspondent leaves'
  ])('%s is a headline', (line) => {
    expect(signsForHouse(line, context)).toBe(false)
    expect(articleOf(line).title).toBe(line)
  })
})

describe('a day without its year', () => {
  test.each([
    'Friday, June 8',
    'Vendredi 8 juin',
    'Freitag, den 8. Juni',
    'Friday, the 8th of June',
    'viernes, 8 de junio'
  ])('%s is no headline', (line) => {
    expect(articleOf(`${line}\n\nOld bridge to be mended`).title).toBe('Old bridge to be mended')
  })

  test.each([
    'June 8',
    'Friday the Thirteenth',
    'Friday, June and August',
    'Black Friday, June 8',
    'The 8 Fridays of June',
    'Friday, June 8: a day at sea',
    'Friday, June 88'
  ])('%s is more than such a day', (line) => {
    expect(isWeekdayAndDay(line)).toBe(false)
  })
})

describe('the name of the paper', () => {
  test.each([
    ['LE COURRIER DU VAL\nSamedi 1er février 1986 – N° 5 128 – 3,50 F', '1986-02-01'],
    ['Pohjan Sanomat\nTiistaina 6. maaliskuuta 1956', '1956-03-06'],
    ['Dala Tidning\n6 mars 1956', '1956-03-06']
  ])('%s stands above date and headline', (head, date) => {
    expect(articleOf(`${head}\n\nLa poste ferme le samedi`)).toMatchObject({
      title: 'La poste ferme le samedi',
      date
    })
  })

  test('and right above the headline', () => {
    const head = 'LE COURRIER DU VAL\nSamedi 1er février 1986 – N° 5 128 – 3,50 F'
    expect(articleOf(`${head}\nLa poste ferme le samedi\npar Jean MARTIN`)).toMatchObject({
      title: 'La poste ferme le samedi',
      date: '1986-02-01'
    })
  })

  test.each([
    'The Weekly Observer, No. 37',
    'Hill Gazette, Vol. 3, No. 44',
    'The Valley Sentinel (Issue 12)'
  ])('%s, with its number', (line) => {
    expect(articleOf(line).title).toBeUndefined()
  })

  test.each([
    'An Observer of Birds, No. 37',
    'Bus No. 37',
    'Sonata No. 2',
    'BRIDGE TO BE MENDED AT LAST\nSamedi 1er février 1986'
  ])('%s is a headline', (line) => {
    expect(articleOf(line).title).toBe(line.split('\n')[0])
  })
})

describe('a letterhead', () => {
  test.each([
    'EMBASSY OF THE REPUBLIC\nPress and Information Section\nCircular',
    'Ministry of Works\nPress Release No. 12/3',
    'Department of Roads\nOffice of Bridges\nInformation Division'
  ])('%s is no headline', (head) => {
    expect(articleOf(head).title).toBeUndefined()
    expect(articleOf(`${head}\n\nOld bridge to be mended`).title).toBe('Old bridge to be mended')
  })

  test.each([
    'EMBASSY OF THE REPUBLIC',
    'Ministry of Works Opens Old Bridge\nPress Release',
    'Ministry of Works is moved\nPress Release',
    'EMBASSY OF THE REPUBLIC\nMen stood around it all night'
  ])('%s opens with a headline', (head) => {
    expect(articleOf(head).title).toBe(head.split('\n')[0])
  })
})

describe('a copy that was printed', () => {
  const headline = 'Old Bridge Was Set on Fire, Chief Says'
  const copyOf = (title: string, lines: readonly string[], below = headline) =>
    articleOf([title, ...lines, '', below, 'Jane Brown, Staff Writer', 'May 3, 2012'].join('\n'))

  test.each([
    [`The Hill Register: ${headline}`, ['http://www.hill.example/2012/05/03/bridge']],
    [`${headline} - The Hill Register`, ['Printed from the archives on 8/14/2013 3:22 PM']]
  ])('%s is the title of the page', (title, lines) => {
    expect(copyOf(title, lines)).toMatchObject({
      title: headline,
      byline: ['Jane Brown'],
      date: '2012-05-03'
    })
  })

  test.each([
    [`The Hill Register: ${headline}`, ['http://www.hill.example/'], 'Who did it, nobody knows'],
    [`The Hill Register: ${headline}`, ['Nobody was hurt in it'], headline]
  ])('else %s is the headline', (title, lines, below) => {
    expect(copyOf(title, lines, below).title).toBe(title)
  })
})
