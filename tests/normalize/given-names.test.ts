/** Which words are given names, and how the imported ones are written. */
import {describe, expect, test} from 'vitest'
import {handKept} from '../../scripts/normalize/names/first-names/hand-kept.ts'
import {importedNames} from '../../scripts/normalize/names/first-names/imported.ts'
import {tableText} from '../../scripts/normalize/classify/import-first-names/table-text.ts'
import {isFirstName} from '../../scripts/normalize/names/first-names.ts'

const imported = importedNames.trim().split(/\s+/)

describe('given names', () => {
  test.each(['Trine', 'Sindre', 'Povilas', 'Napier', 'Fruzsina', 'Jean-Luc', 'Афанасий'])(
    '%s is one',
    (name) => expect(isFirstName(name)).toBe(true)
  )

  test.each([
    ...['Hope', 'Paris', 'Washington', 'Nixon', 'Thatcher', 'Easter', 'Sunday', 'Bridge'],
    ...['Kenya', 'China', 'India', 'Berlin', 'Dallas', 'Hanson', 'Слава', 'Savaş', 'Sport', '']
  ])('%s is none', (word) => expect(isFirstName(word)).toBe(false))
})

describe('the imported table', () => {
  test('is sorted, in lower case, and has no name that hands kept', () => {
    expect(imported).toEqual([...new Set(imported)].toSorted())
    expect(imported.filter((name) => name !== name.toLowerCase())).toEqual([])
    expect(imported.filter((name) => handKept.has(name))).toEqual([])
  })

  test('is written as it is read', () => {
    const names = ['anna', 'fruzsina', 'öykü']
    const rows = tableText(names).split('`').at(-2)
    expect(rows?.trim().split(/\s+/)).toEqual(names)
    expect(tableText(imported).split('`').at(-2)?.trim()).toBe(importedNames.trim())
  })

  test('has rows of bounded length', () => {
    const long = importedNames.split('\n').filter((row) => row.length > 104)
    expect(long).toEqual([])
  })
})
