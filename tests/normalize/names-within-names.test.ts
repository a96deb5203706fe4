/** Names of the tables inside longer ones, of teams, of the stage, of monarchs, and of things. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (text: string) => normalize(itemOf(text), reference).article
const rest =
  'The line on Saturday was long, said a neighbor, who came in May and has not had a day off.'
const peopleOf = (text: string) => {
  const {leaders = [], people = []} = read(text)
  return [...leaders, ...people].toSorted()
}
const story = (sentence: string) => peopleOf(`Notes of the week\n\n${sentence} ${rest}`)

describe('nobody of the tables', () => {
  test.each([
    ['a longer name', 'Foreign Minister Gohar Ayub Khan of Pakistan spoke on Friday.'],
    ['a longer name behind a rank', 'Sergeant Peter Gordon Brown was hurt in Britain on Friday.'],
    ['a son', 'Prince Faisal bin Hussein of Jordan spoke in Amman on Friday.'],
    ['a title and two names', 'Premier Attlee Obi resigned Monday. The Cabinet met.'],
    ['a king whom the tables lack', 'In Britain he saw King George crowned on Friday.'],
    [
      'a team',
      'In goal: Gordon Brown (Hawick High). Backs: John Major, Ted Heath. Coach: Mr. Jim Callaghan.'
    ],
    ['an eleven', 'First Eleven: 1 Tony Blair, 2 Ted Heath, 3 Paul Keating, 4 Bob Hawke.'],
    ['a way', 'Buses on Indira Gandhi Marg in India were late on Friday.'],
    ['a way that the word precedes', 'Jalan Tunku Abdul Rahman in Malaysia was flooded on Friday.'],
    ['an airport that the word precedes', 'Airport Charles de Gaulle in France closed on Friday.'],
    ['a liner', 'The liner Queen Elizabeth came in to Britain on Friday.'],
    ['a schooner', 'The schooner Golda Meir left Haifa, Israel, on Friday.'],
    ['a firm', 'The beer was brewed by Harold Wilson & Sons of Leeds, England, on Friday.'],
    ['a canal', 'The Indira Gandhi Canal in Rajasthan, India, burst on Friday.'],
    [
      'a university with a word between',
      'Students at Jawaharlal Nehru Technological University in India marched on Friday.'
    ],
    ['a horse', 'The racehorse Ronald Reagan won the 3:30 in the United States on Friday.'],
    ['a parrot', 'A parrot called Winston Churchill was found in Britain on Friday.']
  ])('%s', (_, sentence) => expect(story(sentence)).toEqual([]))
})

describe('but somebody', () => {
  test.each([
    [
      'under a title that was his',
      'President Thomas Woodrow Wilson of the United States spoke on Friday.',
      'woodrow-wilson'
    ],
    ['behind Muhammad', 'President Mohammad Ayub Khan of Pakistan spoke on Friday.', 'ayub-khan'],
    ['behind an honor', 'Pandit Jawaharlal Nehru of India spoke on Friday.', 'jawaharlal-nehru'],
    [
      'behind a verb that is a name',
      'Will Gordon Brown resign in Britain? On Friday, Prime Minister Gordon Brown said no.',
      'gordon-brown'
    ],
    [
      'whom two names mean',
      'Prime Minister Mackenzie King of Canada spoke on Friday.',
      'william-lyon-mackenzie-king'
    ],
    ['of whom a day stands behind', 'President Reagan Monday said he would sign.', 'ronald-reagan'],
    [
      'beside another who is named alone',
      'For Margaret Thatcher Reagan was a friend in Britain on Friday.',
      'margaret-thatcher'
    ],
    ['who is a king', 'King Hussein of Jordan spoke on Friday.', 'hussein-of-jordan'],
    [
      'beside a coach',
      'Prime Minister Gordon Brown and the coach of England watched on Friday.',
      'gordon-brown'
    ]
  ])('%s', (_, sentence, id) => expect(story(sentence)).toEqual([id]))

  test('who visits a house, in a headline of capitals', () => {
    const text = `Obama Visits Boston Hospital\n\nBOSTON — President Barack Obama came on Friday. ${rest}`
    expect(peopleOf(text)).toEqual(['barack-obama'])
  })
})

test.each([
  [
    'Президент Финляндии Мауно Койвисто прибыл в пятницу в Москву с визитом, сообщило агентство.',
    'mauno-koivisto'
  ],
  ['أعلن نائب الرئيس مساء الجمعة أن الرئيس حسني مبارك تخلى عن منصبه.', 'hosni-mubarak']
])('leaders have names in other scripts', (text, id) => expect(peopleOf(text)).toEqual([id]))

test('roles of a play are no leaders', () => {
  const {leader, people} = read(
    'Theater Revives Play on Churchill\n\nPrime Minister Winston Churchill lights a cigar, President Franklin Roosevelt asks for ice, and Marshal Joseph Stalin says nothing.\n\nSo begins the play that the city theater is to show again from Saturday.'
  )
  expect(leader).toBeUndefined()
  expect(people).toContain('winston-churchill')
})
