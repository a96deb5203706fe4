/** Days of events below the headings of notices, menus and minutes are no days of publication. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The council met in the old hall and spoke of bread, of coal and of the winter that was coming to the valley.'
/** What is certain, with its basis, and what is likely. */
const datesOf = (text: string) => {
  const {date, dateLikely, dateBasis} = normalize(itemOf(text), shipped).article
  return [`${dateBasis} ${date ?? ''}`.trim(), dateLikely]
}
const day = 'Saturday, May 14, 2011'
const notice = (heading: string, below: string) => datesOf(`${heading}\n\n${day}\n\n${below}`)

test.each([
  ['a sale at the hour sharp', 'Sale of Farm Stock', "At 10 o'clock sharp: 41 cows and a plow."],
  ['a day of viewing', 'Sale of Farm Stock', `By order of the heirs. Viewing on Friday. ${prose}`],
  ['the last day for entries', 'Essay Prize', `is the last day for entries. ${prose}`],
  ['in German', 'Der Preis der Stadt', `ist der letzte Tag für die Anmeldung. ${prose}`],
  [
    'a wedding on that day',
    'Wedding of Miss Trent',
    `Miss Trent and Mr. Bow will be married on that day at the old church, it is said. ${prose}`
  ],
  ['a funeral with its flowers', 'Roe, Jane Maud', `Family flowers only. ${prose}`],
  [
    'a gala with its hour',
    'Swimming Gala',
    'The gala will begin at 6 p.m. at the pool. Entries by Wednesday.'
  ],
  [
    'a sale that commences',
    'Auction of Clocks',
    'Viewing from 9. Sale commences 10.30. Over 400 lots.'
  ],
  [
    'a match with its hour',
    'Elm Lock v. Arkady',
    'Kick-off 3 p.m. The home side will be without Petit.'
  ],
  ['an election', 'Municipal Election', 'Polling stations will be open from 7 a.m. to 9 p.m.'],
  ['gates that open', 'Day at the Observatory', 'Gates open 10am-4pm. The dome will be turned.'],
  [
    'a funeral with its hour',
    'Funeral Notice',
    'The cortege will leave her residence at 2 p.m. for the hill.'
  ],
  ['a concert with its price', 'The Brass Band Plays', `Tickets £4 from the hall. ${prose}`]
])('what is announced was printed on its day at the latest: %s', (_, heading, below) =>
  expect(notice(heading, below)).toEqual(['unknown', '[..2011-05-14]'])
)

test.each([
  ['a column of marriages', 'Marriages', 'Roe–Doe: At the old church, John Roe to Jane Doe.'],
  ['a menu', 'Dinner', 'Clear soup. Sole. Mutton. The toast of the Queen was drunk in silence.'],
  ['the hours of a walk', 'A Walk in the Fens', `10am - 12.30pm\n\n${prose}`],
  [
    'an event that people were invited to, and were at',
    'A Walk in the Fens',
    `Children £2. Meet at the gate.\n\nWe found 41 kinds. ${prose}`
  ],
  [
    'an hour behind a place',
    'Klassentreffen',
    `Gasthof Zur Post, ab 15 Uhr\n\nWer kommt, meldet sich bitte bei Renate.`
  ],
  [
    'a place and an hour that open the text',
    'Service for John Roe',
    `St. Mary's, Elm Lock, at 11 o'clock. ${prose}`
  ],
  ['a sentence of the past', 'The Fire', `was the day on which the mill burned. ${prose}`]
])('of others it does not show whether they are past: %s', (_, heading, below) =>
  expect(notice(heading, below)).toEqual(['unknown', undefined])
)

test('minutes were written on the day of the meeting or later', () =>
  expect(notice('Minutes', `Present: Mr. Roe (chair), Miss Doe. ${prose}`)[0]).toBe(
    'inferred [2011-05-14..]'
  ))

test('the hour and the tickets stand behind the day', () =>
  expect(
    datesOf(`The Brass Band Plays\n\n${day}, 7.30 pm, Corn Exchange. Tickets £4 from the hall.`)
  ).toEqual(['unknown', '[..2011-05-14]']))

test.each([
  [', 7:30 p.m.\nRoom 204, Baxter Hall', 'Dr. Popescu has studied wasps for thirty years.'],
  [' at 8.0 p.m.\nCorn Exchange, Thrapley', 'Come and make your voice heard.'],
  [', de 18h à 21h\nGalerie de la Rive', 'Les aquarelles de Solange Petit seront exposées.']
])('the hour stands behind the day, and the place below it: %s', (behind, below) =>
  expect(datesOf(`The Nests of Wasps\n${day}${behind}\n\n${below}`)).toEqual([
    'unknown',
    '[..2011-05-14]'
  ])
)

test('a day above the place of a wedding is not known to be that of the paper', () =>
  expect(
    notice('Marriage of Miss Lott', `St. Jude's, Little Baddow\n\nThe bride wore silk. ${prose}`)
  ).toEqual(['unknown', undefined]))

describe('but the day of a report is', () => {
  test.each([
    [
      'that tells of what is on another day',
      'The club will open on Tuesday at 7:30 p.m. in the hall. Admission is free.'
    ],
    [
      'that tells of an hour of another day',
      `The council meets on Monday. The meeting will begin at 6 p.m. ${prose}`
    ],
    ['of what somebody said', `The road will be shut from 8 a.m., the mayor said. ${prose}`],
    ['that tells of an hour', `At 10 o'clock the mill burned, and no one was hurt. ${prose}`],
    ['that prints the hour of publication', `10:15 am\n\n${prose}`],
    [
      'that tells of another day',
      `The vote was set for June 3. The members will gather on that day in the hall. ${prose}`
    ],
    [
      'that names a weekday first',
      `The vote is on Friday. The members will gather on that day in the hall. ${prose}`
    ],
    ['that tells what was found', `We found 41 kinds of bread. ${prose}`],
    ['in lower case', `london — ${prose}`],
    ['on somebody present', `Those present were asked to sing. ${prose}`]
  ])('%s', (_, below) => expect(notice('The Mill Is Gone', below)[0]).toBe('stated 2011-05-14'))

  test.each([
    ['of a signed report', `Wedding at the Hall\n\nBy Ann Lee\n${day}\n\nTickets £4. ${prose}`],
    [
      'with a label',
      `Wedding at the Hall\n\nPublished: ${day}\n\nis the last day for entries. ${prose}`
    ],
    ['with more in its headline', `Dinner Ends in Fire\n\n${day}\n\n${prose}`],
    ['below the head of a paper', `The Evening Post\nNo. 4,118. ${day}\n\nMarriages\n\n${prose}`]
  ])('%s', (_, text) => expect(datesOf(text)[0]).toBe('stated 2011-05-14'))
})

test.each([
  ['in Parliament', 'Speech by the Minister of Works', 'Mr. Speaker, I am asked about bricks.'],
  ['to guests', 'Remarks at the Opening of the Bridge', 'Ladies and gentlemen, dear friends,'],
  ['in German', 'Rede des Ministers', 'Meine Damen und Herren, ich bin gefragt worden.']
])('a speech was printed on its day or later: %s', (_, heading, opening) =>
  expect(notice(heading, `${opening} ${prose}`)[0]).toBe('inferred [2011-05-14..]')
)

test.each([
  ['a report of a speech', 'Speech by the Minister of Works', `The Minister spoke. ${prose}`],
  ['a letter to the chair', 'A word on bricks', `Mr. Speaker, I am asked about bricks. ${prose}`]
])('but not %s', (_, heading, opening) =>
  expect(notice(heading, opening)[0]).toBe('stated 2011-05-14')
)
