/** Lines that tell about an article, and names in them. */
import {describe, expect, test} from 'vitest'
import {readAboutLine} from '../../scripts/normalize/classify/about-lines.ts'
import {namesListed} from '../../scripts/normalize/classify/name-lists.ts'
import {couldBeName, trimName} from '../../scripts/normalize/classify/person-names.ts'

const names = (line: string) =>
  readAboutLine(line).names.map(({start, end}) => line.slice(start, end))

describe('authors that a line names', () => {
  test.each([
    ['By Ada Brown', ['Ada Brown']],
    ['ByAda Brown', ['Ada Brown']],
    ['By Ada BrownPublished: May 3, 2012', ['Ada Brown']],
    ['Von Ada Brown | 3. Mai 2012 | 5 Kommentare', ['Ada Brown']],
    ['Veröffentlicht am 3. Mai 2012 von ada77', ['ada77']],
    ['May 3, 2012 by ada in News', ['ada']],
    ['Posted in News by ada on May 3, 2012', ['ada']],
    ['Written by Ada Brown and Bo van Lind', ['Ada Brown', 'Bo van Lind']],
    ['Par Ada Brown, publié le 3 mai 2012', ['Ada Brown']],
    ['Автор: Анна Иванова', ['Анна Иванова']],
    ['מאת דנה כהן', ['דנה כהן']],
    ['Anna Brown3. Mai 2012', ['Anna Brown']],
    ['Anna Brown Staff Writer | May 3, 2012', ['Anna Brown']],
    ['Redaktion - 3. Mai 2012', ['Redaktion']],
    ['News by Anna Brown News Reporter', ['Anna Brown']],
    ['Text von Anna Brown Illustration von Bo Lind', ['Anna Brown']],
    ['Zadie Brown Senior Writer', ['Zadie Brown']],
    ['Zadie Brown 8:41 PM on May 3, 2012', ['Zadie Brown']],
    ['By Valley Staff', ['Valley Staff']],
    ['Artikel von: Von Anna Brown, dpa', ['Anna Brown']],
    ['3. Mai 2012 adabrown Schreibe einen Kommentar', ['adabrown']],
    ['5 Min. 3. Mai 2012 Qorlyn 1 Kommentar Lesezeichen', ['Qorlyn']],
    ['May 3, 2012 QLX 12 Comments', ['QLX']],
    ['Autor: adasvideos Mai 3, 2012 0 Kommentare', ['adasvideos']],
    ['Author: Bo2man am 3. Mai 2012, 13:36 Uhr', ['Bo2man']],
    ['May 3, 2012 by Anna Brown / Kategorien: Event, Fashion', ['Anna Brown']],
    ['Zadie Brown, National Affairs Writer', ['Zadie Brown']],
    ['Zadie Brown @zadieb', ['Zadie Brown']],
    ['Zadie Brown | zadie@valley.example', ['Zadie Brown']],
    ['Zadie Brown 3 days', ['Zadie Brown']],
    ['By Bruce Arena', ['Bruce Arena']],
    ['By Joseph Arena and David Ground', ['Joseph Arena', 'David Ground']],
    ['By Jessica Favor', ['Jessica Favor']],
    ['By Valley Arena', []],
    ['By Ada Brown and Bo', ['Ada Brown', 'Bo']],
    ['By Jane Doe/Reuters', ['Jane Doe']],
    ['By Jane Doe / Associated Press', ['Jane Doe']]
  ])('%s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })
})

describe('lines that are nothing but names', () => {
  test.each([
    ['Anna Brown, Rocío Lind y Marta Vries', ['Anna Brown', 'Rocío Lind', 'Marta Vries']],
    ['Rania Lind, Anna Brown', ['Rania Lind', 'Anna Brown']],
    ['Anna Brown', undefined],
    ['Anna Brown, London', undefined],
    ['Valley Fair, Open Day', undefined],
    ['Anna Brown, who knows the valley', undefined]
  ])('%s', (line, expected) => {
    expect(namesListed(line)?.map(({start, end}) => line.slice(start, end))).toEqual(expected)
  })
})

describe('no authors', () => {
  test.each([
    'By the way, it rained',
    'DISCLOSURE, PRIVACY POLICY',
    'PORTFOLIO',
    'Auction of the treasures of the town by night',
    'News Sports May 3, 2012',
    'Share on Facebook',
    '3. Mai 2012',
    'Reviewed by Anna Brown',
    'Photos by Anna Brown, May 3, 2012',
    'Follow Starfield',
    'May 3, 2012 · Farming · 7 comments',
    'May 3, 2012 10:15 am 7 comments',
    'May 3, 2012 in Farming 7 comments',
    'Lead Draft Writer',
    'Orchard Valley 300 trees',
    'von unserer Redaktion'
  ])('%s', (line) => {
    expect(names(line)).toEqual([])
  })
})

test.each([
  ['Ada Brown Updated', 'Ada Brown'],
  ['Anna Brown Daily News', 'Anna Brown'],
  ['Anna Brown MS', 'Anna Brown'],
  ['Anna Brown and', 'Anna Brown'],
  ['Valley Staff Report', 'Valley Staff Report'],
  ['Ludwig van der Brown', 'Ludwig van der Brown']
])('the name in %s', (printed, name) => {
  expect(trimName(printed)).toBe(name)
})

test.each([
  ['Ada Brown', true],
  ['Ada Jean-Luc Brown', true],
  ['Share Article', false],
  ['The Brown', false],
  ['Daily News', false],
  ['Ada', false],
  ['Callum Wells', true],
  ['EJ Brown', true],
  ['Learn More', false],
  ['Digital Marketing', false],
  ['ADA BROWN', false]
])('could be a name: %s', (text, expected) => {
  expect(couldBeName(text)).toBe(expected)
})
