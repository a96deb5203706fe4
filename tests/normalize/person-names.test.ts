/** Names as they are printed: what is glued to them goes, and no letter of theirs. */
import {expect, test} from 'vitest'
import {printedNameAt} from '../../scripts/normalize/classify/person-names.ts'

test.each([
  'Jane MacLEOD',
  'Jane VanDYKE',
  'Ada MacKAY',
  'Jane McCOY',
  'Jane FitzROY',
  'Ada DeLUCA',
  'Ada DeMPSEY',
  'Jane LeBLANC',
  'Jane KirkWOOD',
  'Jane DOE'
])('capitals within a name are its own: %s', (name) => {
  expect(printedNameAt(`${name}, May 3, 2012`, 0)).toBe(name)
})

test.each(['CEO', 'CFO', 'MP', 'MD', 'AP'])('an office goes: %s', (office) => {
  expect(printedNameAt(`Ada Brown${office}, May 3, 2012`, 0)).toBe('Ada Brown')
  // Of one that the name would be too short without, nobody can say.
  expect(printedNameAt(`Ada Mac${office}, May 3, 2012`, 0)).toBe(`Ada Mac${office}`)
})
