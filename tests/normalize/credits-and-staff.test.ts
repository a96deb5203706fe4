/** Who signs below a headline, beside who took the picture, what a bearer is, and what sites print there. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = `The bridge over the river was opened again on Monday, and the trains go over it as they did before the flood.

The repairs took eleven weeks. Workers from three towns replaced the planks and painted the rails.`
const bylineOf = (...below: readonly string[]) =>
  normalize(itemOf(`Old Bridge Opens Again\n${below.join('\n')}\n\n${prose}\n`), smallReference)
    .article.byline

test.each([
  [['Anna Berger/Valley News', 'June 17, 2011'], undefined],
  [['JANE WALKER of the Courier staff', 'June 17, 2011'], ['JANE WALKER']],
  [['Jane Walker of The Valley Courier staff', 'June 17, 2011'], ['Jane Walker']],
  [['E. Annie Walker Jr.', 'Staff Writer', 'June 17, 2011'], ['E. Annie Walker Jr.']],
  [['Texte par : Jeanne Dupont Suivre', 'Publié le : 17/06/2011 - 12:30'], ['Jeanne Dupont']],
  [['Entrevista a cargo de Juana López', '17 de junio de 2011'], ['Juana López']],
  [['Juana López, Barcelona. Corresponsal', '17/06/2011 12:30'], ['Juana López']],
  [['Jane Walker | Valley Times | June 17, 2011'], ['Jane Walker']],
  [['Jane Walker - Valley Times - 17 June 2011'], ['Jane Walker']],
  [['Por Juan de los Ríos', '17 de junio de 2011'], ['Juan de los Ríos']],
  [['By Maria Corazon dela Cruz', 'June 17, 2011'], ['Maria Corazon dela Cruz']],
  [["By Jan 't Hart", 'June 17, 2011'], ["Jan 't Hart"]],
  [['By Syed ur Rehman', 'June 17, 2011'], ['Syed ur Rehman']],
  [['Posted 17th June 2011 by Unknown'], undefined]
])('%j', (below, byline) => {
  expect(bylineOf(...below)).toEqual(byline)
})
