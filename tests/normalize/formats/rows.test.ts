/** Rows of tables that do not fit their header. */
import {expect, test} from 'vitest'
import {normalizeFile, prose} from './run.ts'

test('a row with more cells than the header is told with its line, and not cut', async () => {
  const {outcomes, quarantined} = await normalizeFile(
    'a.csv',
    `id,title,text\nr1,One,"${prose}"\nr2,Two,The harvest, they said, was a poor one.\nr3,Three,"${prose} Again."\n`
  )
  expect(outcomes.map(({article}) => article.title)).toEqual(['One', 'Three'])
  expect(quarantined).toMatchObject([{path: 'a.csv', rule: 'quarantine/too-many-cells'}])
  expect(quarantined[0]?.reason).toMatch(
    /^r2: The row that ends on line 3 has 5 cells; the header has 3\./
  )
})

test('empty cells that a spreadsheet leaves at the end are none', async () => {
  const {outcomes, quarantined} = await normalizeFile('a.csv', `id,text\nr1,"${prose}",,\n`)
  expect([outcomes.length, quarantined]).toEqual([1, []])
})
