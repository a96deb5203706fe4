/** What layers do to each other, and what is said about bad rows: a table of small overlays. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, test} from 'vitest'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {formatProblem} from '../../src/lib/problem.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'authorities-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function overlay(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return loadAuthorities(folder)
}

const people = 'id,name,born,source\n'
const terms = 'person,country,office,title,start,end,source\n'
const places = 'name,country,kind,validFrom,source\n'
const former = 'former,person,source\n'

test('words of one language are replaced by country and language', () => {
  const row = 'country,language,forms,source\nFR,ru,галльский,test\n'
  const {authorities, problems} = overlay({'demonyms.csv': row})
  expect(problems).toEqual([])
  const own = authorities.demonyms.filter(({country}) => country === 'FR')
  expect(own.find(({language}) => language === 'ru')?.forms).toEqual(['галльский'])
  expect(own.find(({language}) => language === 'fr')?.forms).toEqual(['français'])
})

test('a table of an unknown name is a problem, not silently without effect', () => {
  const {problems} = overlay({'publcations.csv': 'id,name\n'})
  expect(problems.map(formatProblem)).toEqual([
    'authorities/publcations.csv: found a table of an unknown name, expected one of countries.csv, demonyms.csv, places.csv, people.csv, terms.csv, publications.csv, events.csv, former-ids.csv. Rename or remove the file.'
  ])
})

describe('overlays', () => {
  it('replace a person of the same id', () => {
    const {authorities} = overlay({'people.csv': `${people}shimon-peres,S. Peres,1923,test\n`})
    expect(authorities.people.get('shimon-peres')?.name).toBe('S. Peres')
  })

  it('replace all terms of a person in an office, and no others', () => {
    const {authorities} = overlay({
      'terms.csv': `${terms}shimon-peres,IL,foreign-minister,Minister,1999,2000,test\n`
    })
    const own = authorities.terms.get('shimon-peres') ?? []
    expect(own.filter(({office}) => office === 'foreign-minister').map(({start}) => start)).toEqual(
      ['1999']
    )
    expect(own.filter(({office}) => office === 'head-of-state')).toHaveLength(1)
  })

  it('replace all times of a place name', () => {
    const count = (authorities: ReturnType<typeof loadAuthorities>['authorities']) =>
      authorities.places.filter(({name, kind}) => name === 'Astana' && kind === 'capital').length
    expect(count(loadAuthorities().authorities)).toBe(2)
    expect(count(overlay({'places.csv': `${places}Astana,KZ,capital,,test\n`}).authorities)).toBe(1)
  })

  it('add rows, in an unknown order of columns', () => {
    const {authorities, problems} = overlay({
      'publications.csv': 'source,kind,name,id\ntest,site,The Test,test\n'
    })
    expect(problems).toEqual([])
    expect(authorities.publications.get('test')).toMatchObject({name: 'The Test', variants: []})
  })

  it('mean the same person by a former id', () => {
    const {authorities, problems} = overlay({
      'former-ids.csv': `${former}s-peres,shimon-peres,test\nsp,s-peres,test\n`,
      'people.csv': `${people}s-peres,S. Peres,1923,test\n`,
      'terms.csv': `${terms}sp,IL,foreign-minister,Minister,1999,2000,test\n`,
      'events.csv': 'id,person,countries,start,end,source\nx,sp,KZ,1999,1999,test\n'
    })
    expect(problems).toEqual([])
    expect(authorities.people.get('shimon-peres')?.name).toBe('S. Peres')
    expect([authorities.people.has('s-peres'), authorities.people.has('sp')]).toEqual([
      false,
      false
    ])
    const own = authorities.terms.get('shimon-peres') ?? []
    expect(own.filter(({office}) => office === 'foreign-minister').map(({start}) => start)).toEqual(
      ['1999']
    )
    expect(authorities.events.map(({person}) => person)).toEqual(['shimon-peres'])
    expect([authorities.formerIds.get('s-peres'), authorities.formerIds.get('sp')]).toEqual([
      'shimon-peres',
      'shimon-peres'
    ])
  })

  it('may be missing', () => {
    expect(loadAuthorities(join(folder, 'none')).problems).toEqual([])
  })
})

const bad: Record<string, [file: string, text: string, message: string]> = {
  'unknown column': [
    'people.csv',
    'id,name,sorce\nx,X,test\n',
    'authorities/people.csv:1: found unknown column `sorce`, expected only `id`, `name`, `variants`, `surname`, `born`, `died`, `wikidata`, `source`. Rename or remove the column.'
  ],
  'wrong office': [
    'terms.csv',
    `${terms}shimon-peres,IL,king,King,1999,2000,test\n`,
    'authorities/terms.csv:2: found `king` in column `office`, expected one of head-of-state, head-of-government, foreign-minister, organization-head, faction-leader, minister, legislator, official. Correct the cell.'
  ],
  'wrong date': [
    'people.csv',
    `${people}x,X,12 May 1950,test\n`,
    'authorities/people.csv:2: found `12 May 1950` in column `born`, expected a date such as 1994, 1994-10 or 1994-10-12, or a range 1994-10-12..1994-10-14. Correct the cell.'
  ],
  'no source': [
    'people.csv',
    `${people}x,X,1950,\n`,
    'authorities/people.csv:2: found no value in column `source`, expected a text that is not empty. Correct the cell.'
  ],
  'unknown person, counted after a blank line and a cell of two lines': [
    'terms.csv',
    `${terms}\nshimon-peres,IL,official,"Two\nlines",1999,2000,test\nnobody,IL,official,X,1999,2000,test\n`,
    'authorities/terms.csv:5: found `nobody` in column `person`, expected an id in `people.csv`. Correct the cell, or add the row it refers to.'
  ],
  'unknown country': [
    'places.csv',
    `${places}Nowhere,QQ,city,,test\n`,
    'authorities/places.csv:2: found `QQ` in column `country`, expected a code in `countries.csv`. Correct the cell, or add the row it refers to.'
  ],
  'city without country': [
    'places.csv',
    `${places}Nowhere,,city,,test\n`,
    'authorities/places.csv:2: found no value in column `country`, expected the country of a city; only `swallow` rows have none. Fill the cell.'
  ],
  'second row': [
    'people.csv',
    `${people}x,X,1950,test\nx,Y,1951,test\n`,
    'authorities/people.csv:3: found a second row for `x`, expected one; the first is on line 2. Remove one of the two rows.'
  ],
  'end before start': [
    'terms.csv',
    `${terms}shimon-peres,IL,official,X,2001,2000,test\n`,
    'authorities/terms.csv:2: found an end, 2000, before the beginning, 2001, expected an end on or after the beginning. Correct one of the two dates.'
  ],
  'a day that no calendar has': [
    'terms.csv',
    `${terms}shimon-peres,IL,official,X,1999-02-30,2000,test\n`,
    'authorities/terms.csv:2: found `1999-02-30` in column `start`, expected a date that the calendar has, such as 1994-10-12. Correct the cell.'
  ],
  'a language by its name': [
    'demonyms.csv',
    'country,language,forms,source\nFR,french,français,test\n',
    'authorities/demonyms.csv:2: found `french` in column `language`, expected a code of a language such as ru or fr. Correct the cell.'
  ],
  'a cell too many': [
    'people.csv',
    `${people}x,X, Jr.,1950,test\n`,
    'authorities/people.csv:2: found 5 cells, expected 4, as many as the header names. Mend the row, with quotes around a cell that holds a comma.'
  ],
  'a former id of nobody': [
    'former-ids.csv',
    `${former}x,nobody,test\n`,
    'authorities/former-ids.csv:2: found `nobody` in column `person`, expected an id in `people.csv`. Correct the cell, or add the row it refers to.'
  ],
  'a former id that leads to itself': [
    'former-ids.csv',
    `${former}shimon-peres,shimon-peres,test\n`,
    'authorities/former-ids.csv:2: found `shimon-peres` in column `former`, which leads back to itself, expected an id that no person has. Correct the cell, or remove the row.'
  ],
  'an open quote': [
    'people.csv',
    `${people}x,"X,1950,test\n`,
    'authorities/people.csv:2: found text that is not CSV, expected cells with commas or quotes in quotes, quotes doubled. Mend the row.'
  ]
}

describe('problems', () => {
  for (const [name, [file, text, message]] of Object.entries(bad))
    it(name, () => {
      expect(overlay({[file]: text}).problems.map(formatProblem)).toEqual([message])
    })

  it('of one row are all told', () => {
    const {problems} = overlay({'terms.csv': `${terms}nobody,QQ,official,X,2001,2000,test\n`})
    expect(problems.map(({line, found}) => `${line}: ${found}`)).toEqual([
      '2: `nobody` in column `person`',
      '2: `QQ` in column `country`',
      '2: an end, 2000, before the beginning, 2001'
    ])
  })

  it('are collected over all tables', () => {
    const {problems} = overlay({
      'people.csv': `${people}x,,1950,test\n`,
      'places.csv': `${places}Nowhere,QQ,city,,test\n`
    })
    expect(problems).toHaveLength(2)
  })
})
