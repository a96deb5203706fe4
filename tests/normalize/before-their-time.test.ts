/** People under titles that are none of theirs, beside others of an earlier time. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const peopleOf = (text: string) => {
  const {leader, people = []} = normalize(itemOf(`Talks in Bonn\n\n${text}`), reference).article
  return [...(leader === undefined ? [] : [leader]), ...people]
}
const schroder = 'gerhard-schroder-1944'

test.each([
  'Minister van Buitenlandse Zaken Gerhard Schröder blijft. Konrad Adenauer en bondskanselier Ludwig Erhard spraken vrijdag.',
  'Chancellor Ludwig Erhard and President Charles de Gaulle met on Friday. Foreign Minister Gerhard Schroeder of West Germany was there.'
])('an earlier one of the name: %s', (text) => expect(peopleOf(text)).not.toContain(schroder))

test.each([
  [
    'his own title',
    'Chancellor Gerhard Schroeder of Germany spoke of Konrad Adenauer and Ludwig Erhard on Friday.'
  ],
  [
    'no title',
    'Gerhard Schroeder of Germany spoke of Konrad Adenauer and Ludwig Erhard on Friday.'
  ],
  [
    'one of his time',
    'Foreign Minister Gerhard Schroeder of Germany met Jacques Chirac and spoke of Konrad Adenauer on Friday.'
  ],
  [
    'a year of his',
    'Foreign Minister Gerhard Schroeder of Germany spoke of Konrad Adenauer and Ludwig Erhard in May 2001.'
  ],
  [
    'one other alone',
    'Foreign Minister Gerhard Schroeder of Germany spoke of Konrad Adenauer on Friday.'
  ]
])('but %s', (_, text) => expect(peopleOf(text)).toContain(schroder))

test('a minister of three names is none of two', () => {
  const people = peopleOf(
    'SEOUL - President Park Chung Hee will be buried on Saturday. Foreign Minister Park Tong Jin said Secretary of State Cyrus Vance would come. Prime Minister Masayoshi Ohira of Japan sends former Prime Minister Nobusuke Kishi.'
  )
  expect(people).toContain('park-chung-hee')
  expect(people).not.toContain('park-jin')
})
