/** Lines below a story that agencies, papers and forums print, and sentences that only look alike. */
import {expect, test} from 'vitest'
import {tailForm} from '../../scripts/normalize/classify/tail-lines.ts'

test.each([
  ['(Editing by Alan Peabody)', 'desk'],
  ['(Reporting by Ana Ruiz in Lima; editing by Tom Hale)', 'desk'],
  ['Additional reporting by Sue Kerr', 'desk'],
  ['Associated Press writer Jin Oh contributed to this report.', 'desk'],
  ['Our Standards: The Thomson Reuters Trust Principles', 'standards'],
  ['SOURCE Netline Corp.', 'release'],
  ['/CONTACT: Press, Bill Orr, 408-555-0199/', 'release'],
  ['(Turn to Page 6, Column 1)', 'jump'],
  ['Last edited by OrchardMan on Wed Feb 15, 2006 7:01 am; edited 1 time in total', 'forum'],
  ['Comments (14)', 'comments'],
  ['Notas relacionadas', 'related'],
  ['Compartir en Facebook', 'buttons'],
  ['Article réservé aux abonnés', 'buttons']
])('%s', (text, kind) => {
  expect(tailForm(text)?.rule).toBe(`tail-lines/${kind}`)
})

test.each([
  ['Editing by hand takes longer than the printers would like.'],
  ['Additional reporting by the banks will be required from May.'],
  ['Associated Press writers walked out on Monday.'],
  ['The source of the Nile lies here.'],
  ['Contact: he never had any with the plotters.'],
  ['Turn to page 6 of the report, and the numbers change.'],
  ['Comments by the minister angered the growers'],
  ['Compartir el pan es una costumbre antigua.']
])('not %s', (text) => {
  expect(tailForm(text)).toBeUndefined()
})
