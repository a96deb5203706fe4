/** Headlines set in two lines or three are one title; a headline and its deck are not. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const story =
  'The council voted on Tuesday to keep the old lighthouse open for another year, and two members stayed away. It said the harbor lamp had been mended twice.'
const articleOf = (text: string) => normalize(itemOf(text), smallReference).article
const titleOf = (head: string, end = 'By Ada Finch') =>
  articleOf(`${head}\n${end}\n\n${story}\n`).title

test.each([
  ['a small word at the end', 'Bees Swarm Over the\nCourt House Roof'],
  ['a preposition at the end, in capitals', 'BEES SWARM OVER\nCOURT HOUSE ROOF'],
  ['half a verb at the end', 'Why the old men will not\nsell their goats'],
  ['a comma at the end', 'Mayor Seeks Cash for Lighthouse,\nHarbour Lamp'],
  ['a small word and capitals', 'Mayor Keeps the Old Lighthouse\nof the Harbor'],
  ['small letters', 'Rat will den alten Leuchtturm\nnoch ein Jahr behalten'],
  ['small letters, in Spanish', 'El alcalde promete obras\nde mejora en el puerto'],
  ['small letters, in Russian', 'Совет решил не закрывать\nстарый маяк'],
  ['a preposition at the beginning', 'Lens Falls and Breaks\nIn Old Tower'],
  ['words that cannot stand alone', 'Minister Resigns After Ferry\nDisaster Off Luzon'],
  ['words that stand together below', 'Vote Saves Harbor\nLamp'],
  ['three lines', 'COUNCIL KEEPS OLD\nLIGHTHOUSE FOR\nANOTHER YEAR'],
  ['a letter misread', 'SUGAR STRlKE SPREADS TO\nTHREE MORE ESTATES']
])('%s', (_, head) => {
  expect(titleOf(head)).toBe(head.replaceAll('\n', ' '))
  expect(titleOf(head, '')).toBe(head.replaceAll('\n', ' '))
})

test.each([
  ['a clause below', 'Lighthouse Stays Open\nMayor Seeks Money'],
  ['a clause with a preposition', 'Lighthouse Stays Open\nCouncil Looks for Money in Spring'],
  [
    'a sentence below a short line',
    'Lighthouse stays open\nCouncil votes to find money in the spring'
  ],
  ['capitals above others', 'LIGHTHOUSE STAYS OPEN\nCouncil to Seek Money'],
  [
    'a line in lower case that is far longer',
    'Tower lamp falls and breaks\nand the keeper of the old harbor looks for another'
  ],
  ['a clause below an adverb', 'Talks Go On\nStrike Feared at Harbor'],
  [
    'a clause that opens with a preposition',
    'Lighthouse Stays Open\nIn a split vote, the council found money'
  ],
  ['a letter that is a name', 'Carrots Rich in Vitamin A\nFarmers of Kent Rejoice'],
  ['a part of a verb', 'Rat nimmt Plan an\nLampe wird im Frühjahr neu'],
  ['a name in small letters first', 'Lamp Sold at Auction\neBay Buyer Pays Cash'],
  ['French', 'Le phare reste ouvert\nLa maire cherche de l’argent'],
  ['Russian', 'Маяк останется открытым\nМэр ищет деньги на новую лампу']
])('a headline and its deck: %s', (_, head) => {
  expect(titleOf(head)).toBe(head.split('\n')[0])
})

test.each([
  'By k.d. mensah',
  "By Pieter van 't Hoff",
  'By our correspondent',
  'by ada finch',
  'Av Märta-Stina Ekelöf',
  'di Carla Brun',
  'von unserem Korrespondenten'
])('the line of an author is no part of it: %s', (line) => {
  expect(titleOf(`Old mill to become a school\n${line}`, 'May 4, 2011')).toBe(
    'Old mill to become a school'
  )
})

test.each([
  'the Guardian',
  'agence France-Presse',
  'iii',
  'in brief',
  'with Jane Doe',
  'from our London office'
])('a line in lower case that is another’s is no part of it: %s', (line) => {
  expect(titleOf(`Storm Hits Coast\n${line}`, 'May 4, 2011')).toBe('Storm Hits Coast')
})

test('a page number in small letters is no part of a headline', () => {
  expect(titleOf('Old mill to become a school\nxiv', 'May 4, 2011')).toBe(
    'Old mill to become a school'
  )
})

test('a poem goes on below its title', () => {
  const poem =
    'Night falls on the harbor town\nrising water\nand the boats are gone\nthe lamp is out'
  expect(articleOf(`${poem}\n\n${story}\n`).title).not.toContain('rising')
})

test('the title rests on both lines, whatever parts them', () => {
  const text = `Bees Swarm Over the  \r\n  Court House Roof\r\n\r\n${story}\r\n`
  const {article, evidence} = normalize(itemOf(text), smallReference)
  expect(article.title).toBe('Bees Swarm Over the Court House Roof')
  const unit = evidence.segments.find(({rule}) => rule === 'headlines/broken')
  expect(text.slice(unit!.start, unit!.end)).toBe('Bees Swarm Over the  \r\n  Court House Roof')
})
