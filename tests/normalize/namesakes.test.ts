/** People who only bear a leader's name, and countries' names that are other things' or somebody's. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (text: string) => normalize(itemOf(text), reference).article
const rest =
  'The line on Saturday was long, said a neighbor, who came in May and has not had a day off.'
const story = (sentence: string) =>
  read(`Notes of the week\nBy Harriet Zeller\nMay 4, 1996\n\n${sentence} ${rest}`)
const countriesOf = ({countries = [], countriesMentioned = []}: ReturnType<typeof read>) => [
  ...countries,
  ...countriesMentioned
]

describe('a namesake of a leader', () => {
  test.each([
    ['a clerk', 'Ian Smith was sworn in as clerk of Chemung County. Mr. Smith collects clocks.'],
    [
      'a lawmaker of a state',
      'State Representative John Major lost his primary in Oklahoma. Major will ask for a recount.'
    ],
    ['a trade in front', 'Plumber James Callaghan found a bat in a pipe. Callaghan kept it.'],
    ['a home elsewhere', 'Bob Hawke of Akron, Ohio, found a bat in a pipe.'],
    ['a trade behind', 'Helmut Kohl, a retired baker from Boise, Idaho, found a bat in a pipe.'],
    ['an age', 'Bob Hawke, 34, who lives in Akron, Ohio, won the race.'],
    [
      'an age and an inn at home',
      'Harry Truman, 84, who keeps a lodge by the water in Washington, has not been heard from.'
    ],
    ['an age that was never his', 'Harry Truman, 97, of Vancouver, Wash., found a bat in a pipe.'],
    ['a couple', 'The bride is a daughter of Mr. and Mrs. Jimmy Carter of Elm Road in Ohio.'],
    ['a beast', 'The prize went to a corn snake by the name of Gordon Brown.'],
    [
      'two ages',
      'Deputies on Friday held George Marshall, 22, and Henry Kissinger, 19, both of Vienna, with 44 melons.'
    ],
    ['no relation', 'Jimmy Carter of Ames, Iowa, no relation, won the hog calling.'],
    ['no kin', 'Gordon Brown, who is no kin to the other, kept a bat.'],
    ['a mare', 'Indira Gandhi, a four-year-old chestnut mare, won by a neck.'],
    ['a bull', 'Harold Wilson, a two-year-old bull, got out of the barn.'],
    ['an age of other years', 'Jimmy Carter, 31, of Columbus, Georgia, found a bat in a pipe.'],
    [
      'somebody long dead',
      'Chef Pierre Laval’s restaurant in Lyon, France, got a star. Laval is 41.'
    ]
  ])('%s is nobody of the tables', (_, sentence) => {
    const {leader, leaders, people} = story(sentence)
    expect({leader, leaders, people}).toEqual({})
  })

  test('of no day, by an age at which nobody leads', () => {
    const {people} = read(
      `Notes of the week\n\nDeputies on Friday held Henry Kissinger, 19, of Vienna, with 44 melons. ${rest}`
    )
    expect(people).toBeUndefined()
  })
  test('but not where the text tells of old years', () => {
    const {people} = read(
      `Notes of the week\n\nIn 1942 Henry Kissinger, 19, of New York in the United States, made brushes. ${rest}`
    )
    expect(people).toEqual(['henry-kissinger'])
  })

  test.each([
    [
      'by the office',
      'Prime Minister John Major, an avid gardener, spoke on Friday.',
      'john-major'
    ],
    [
      'by the country',
      'The actor Ronald Reagan spoke in the United States on Friday.',
      'ronald-reagan'
    ],
    [
      'by a later title',
      'Bob Hawke, a keen golfer, spoke. Prime Minister Bob Hawke lost.',
      'bob-hawke'
    ],
    [
      'by an age of his',
      'Jimmy Carter, 71, of Plains, Georgia, found a bat in a pipe.',
      'jimmy-carter'
    ],
    [
      'by an age of a year that is told',
      'In 1955 Jimmy Carter, 31, of Plains, Georgia, grew peanuts.',
      'jimmy-carter'
    ],
    [
      'by an office beside another age',
      'President Jimmy Carter, 31, of Plains, Georgia, grew peanuts.',
      'jimmy-carter'
    ],
    [
      'by how old he was when he died',
      'John F. Kennedy, 46, was riding in the back of a car in Dallas, Texas.',
      'john-f-kennedy'
    ],
    ['by nothing else', 'Helmut Kohl spoke in Ohio on Friday for an hour.', 'helmut-kohl']
  ])('but %s it is the one who is known', (_, sentence, id) => {
    const {leaders = [], people = []} = story(sentence)
    expect([...leaders, ...people]).toContain(id)
  })
})

describe('a trade at home', () => {
  test.each([
    [
      'a coach',
      'Coach Jimmy Carter led the team of Columbus, Georgia, to a title.',
      'jimmy-carter'
    ],
    [
      'an office of a town',
      'Mayor Jimmy Carter of Columbus, Georgia, opened the fair.',
      'jimmy-carter'
    ]
  ])('of %s makes no leader, and the name is told', (_, sentence, id) => {
    const {leader, people} = story(sentence)
    expect({leader, people}).toEqual({people: [id]})
  })

  test.each([
    [
      'an age',
      'Fidel Castro, 79, said on Friday that Cuba would wait. Castro spoke.',
      'fidel-castro'
    ],
    [
      'an age and a home',
      'Deng Xiaoping, 84, who lives in Beijing, spoke of the reforms in China.',
      'deng-xiaoping'
    ],
    [
      'a rank',
      'Capt. Thomas Sankara, who seized power, said that Burkina Faso would wait.',
      'thomas-sankara'
    ],
    [
      'a lower rank',
      'Master Sgt. Samuel K. Doe said that Liberia would wait. Doe spoke.',
      'samuel-doe'
    ],
    [
      'a trade, and then an office',
      'The clerk Vaclav Havel, elected president of Czechoslovakia on Friday, spoke in Prague.',
      'vaclav-havel'
    ],
    [
      'a learned trade',
      'The playwright Vaclav Havel spoke on Friday in Prague in Czechoslovakia.',
      'vaclav-havel'
    ]
  ])('but %s takes no leader away', (_, sentence, id) => {
    expect(story(sentence).leader).toBe(id)
  })

  test('but a trade of before does not count', () => {
    expect(
      story('The former actor Ronald Reagan was at his desk in Washington again.').leader
    ).toBe('ronald-reagan')
  })
})

describe('a country in another name', () => {
  test.each([
    ['a creek', 'A fan from Turkey Creek caught the ball on Monday.', []],
    ['a spring', 'A plow was bought from Poland Spring on Monday.', []],
    ['a delta', 'Thieves opened a pipeline in the Niger Delta, police in Nigeria said.', ['NG']],
    ['a river in front', 'Boats on the River Jordan were tied up on Monday.', []],
    [
      'beasts and plants',
      'Greenland whales, Canada geese and Jerusalem artichokes were shown.',
      []
    ],
    ['a river by its article', 'Boats were stuck on the Niger, the navy of Nigeria said.', ['NG']],
    ['a house', 'The walls of Norway House were painted on Monday.', []],
    ['a given name and an age', 'Kenya Jones, 24, a sprinter, won the race on Monday.', []],
    ['given names', 'Kenya Moore and Jordan Peele judged a contest for cakes on Monday.', []],
    ['a given name and a trade', 'The author China Miéville read on Monday to a full hall.', []],
    ['letters of other alphabets', 'On Monday Israel Kamakawiwoʻole sang to a full hall.', []],
    ['a town', 'LEBANON, Pa. -- The last factory in Lebanon will close, its owner said.', ['US']]
  ])('%s', (_, sentence, codes) => {
    expect(countriesOf(story(sentence))).toEqual(codes)
  })

  test.each([
    ['a firm', 'India Cements and China Light raised wages in the capital on Monday.', 'IN'],
    ['a land with a river', 'Soldiers crossed from Niger on Monday, two drivers said.', 'NE'],
    ['whose people are named too', 'LEBANON, Pa. -- Lebanese students flew to Lebanon.', 'LB']
  ])('but %s counts', (_, sentence, code) => {
    expect(countriesOf(story(sentence))).toContain(code)
  })
})

describe('a place line of its own', () => {
  const lined = (line: string, sentence: string) =>
    countriesOf(read(`Old men sell their goats\nBy Harriet Zeller\n${line}\n\n${sentence} ${rest}`))

  test.each([
    ['TULSA, Okla., Aug. 28, 1990', 'A driller lost his goat.', ['US']],
    ['ELMIRA, N.Y., Jan. 2, 1975', 'A clerk lost his goat.', ['US']],
    ['TBILISI, March 29, 1996', 'Georgia exchanged eleven prisoners on a bridge.', ['GE']],
    ['NEW DELHI, Feb. 14, 1988', 'A clerk lost his goat.', ['IN']]
  ])('%s is where it was written', (line, sentence, codes) => {
    expect(lined(line, sentence)).toEqual(codes)
  })

  test('above the headline it is where the paper appears', () => {
    expect(
      countriesOf(
        read(
          `LONDON, May 4, 1996\n\nOld men sell their goats\nBy Harriet Zeller\n\nA goat ran. ${rest}`
        )
      )
    ).toEqual([])
  })
})
