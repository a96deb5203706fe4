/** Names of leaders that a text gives to others, and those that it gives to them by day and office. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference('/nowhere')
const read = (title: string, day: string, ...paragraphs: string[]) =>
  normalize(
    itemOf(`${title}\n\nBy Harriet Zeller\n${day}\n\n${paragraphs.join('\n\n')}`),
    reference
  ).article

describe('a family name that the text gives to somebody else', () => {
  test.each([
    [
      'of a club, under another forename',
      'President Mandela of Chess Club plants beech',
      'April 9, 1999',
      'President Joe Mandela of the Alder Chess Club planted a beech on Thursday and left the spade there. Mr. Mandela was elected in May.'
    ],
    [
      'of a club, whose forename is not told',
      'A beech for the town',
      'April 9, 1999',
      'President Yeltsin of the Alder Chess Club planted a beech on Thursday. President Yeltsin left the spade there.'
    ],
    [
      'under another forename, long after the office',
      'President Truman plants elm',
      'April 9, 1999',
      'President Sue Truman planted an elm on Thursday and left the spade there. Ms. Truman was elected in June.'
    ],
    [
      'of a college',
      'President Coolidge of Alder College resigns',
      'April 9, 1926',
      'President Coolidge of Alder College resigned on Thursday and left his hat there.'
    ],
    [
      'who bears the name, as the text says',
      'A round of thirty years',
      'May 4, 2002',
      'A man in Leeds, England, who bears the name Tony Blair has brought the letters for thirty years. Mr. Blair, 65, will keep bees.'
    ],
    [
      'who sits in parliament, years after the death',
      'Winston Churchill, MP, calls for cheaper fares',
      'May 4, 1986',
      'Mr. Winston Churchill, the Conservative member for Davyhulme, called on Tuesday for cheaper fares in England. Mr. Churchill came by car.'
    ],
    [
      'who leaves the head of a post',
      'Wilson quits as chief of post',
      'May 4, 1965',
      'Harold Wilson has quit as commander of the American Legion post in Alder, Ohio, after a quarrel. Wilson sells tractors.'
    ],
    [
      'by a trade without an article',
      'Tony Blair, postman, retires',
      'May 4, 2002',
      'Tony Blair brought the letters in England for thirty years. Mr. Blair will keep bees.'
    ]
  ])('%s is no leader', (_, title, day, text) => {
    const {leader, leaders} = read(title, day, text)
    expect({leader, leaders}).toEqual({})
  })

  test.each([
    [
      'under another spelling of the forename',
      'President Assad speaks',
      'April 9, 1985',
      'President Hafis Assad of Syria spoke on Thursday for an hour. Mr. Assad asked for patience.',
      'hafez-al-assad'
    ],
    [
      'of a union of states',
      'Gorbachev speaks',
      'April 9, 1991',
      'President Gorbachev of the Soviet Union spoke on Thursday for an hour. Mr. Gorbachev asked for patience.',
      'mikhail-gorbachev'
    ],
    [
      'beside the family',
      'President Reagan speaks',
      'April 9, 1985',
      'President Reagan spoke in the United States on Thursday. His wife, Nancy Reagan, listened. Mr. Reagan smiled.',
      'ronald-reagan'
    ],
    [
      'as a member of old days',
      'A speech of old',
      'May 4, 1986',
      'Winston Churchill, the Conservative member for Epping, warned in 1938 in England. Mr. Churchill spoke again in 1940.',
      'winston-churchill'
    ]
  ])('%s it is the one who is known', (_, title, day, text, id) => {
    const {leaders = [], people = []} = read(title, day, text)
    expect([...leaders, ...people]).toContain(id)
  })
})

describe('a cook of somebody dead', () => {
  test('makes no leader of whom he cooked for', () => {
    const {leader, people} = read(
      'Indira Gandhi’s cook publishes his recipes',
      'May 6, 1991',
      'The man who cooked for Indira Gandhi for eleven years has published his recipes in India.'
    )
    expect({leader, people}).toEqual({people: ['indira-gandhi']})
  })
})

describe('a common name behind a title', () => {
  test.each([
    [
      'who leads a state on the day',
      'January 5, 1993',
      'President Bush visited flooded farms on Monday. Mr. Bush, who leaves office soon, wore boots.',
      'george-h-w-bush'
    ],
    [
      'who leads a state on a later day',
      'January 5, 2004',
      'President Bush visited flooded farms on Monday. Mr. Bush wore boots.',
      'george-w-bush'
    ],
    [
      'the Secretary of State of the day, in any country',
      'October 30, 2010',
      'Secretary of State Clinton slipped on a step in Vietnam on Friday. Mrs. Clinton leaves for China today.',
      'hillary-clinton'
    ]
  ])('is %s', (_, day, text, id) => {
    expect(read('A day of mud', day, text).leader).toBe(id)
  })

  test.each([
    ['years after', 'January 5, 1998', 'President Bush visited flooded farms on Monday.'],
    [
      'of a college',
      'May 4, 1965',
      'President Johnson told the faculty on Monday that he is tired.'
    ],
    ['of a firm', 'May 4, 1965', 'President Johnson told shareholders on Monday that he is tired.'],
    ['elsewhere', 'May 4, 1965', 'President Johnson spoke in Liberia on Monday for an hour.'],
    [
      'of another office',
      'May 4, 2010',
      'Secretary Clinton slipped on a step in Vietnam on Friday.'
    ]
  ])('is nobody %s', (_, day, text) => {
    const {leader, leaders} = read('A day of mud', day, text)
    expect({leader, leaders}).toEqual({})
  })
})

describe('a year by which something is to be done', () => {
  const summit = (plan: string) =>
    normalize(
      itemOf(
        `Yeltsin, Bush agree on warheads\n\nWASHINGTON — President Boris Yeltsin and President Bush agreed Tuesday ${plan}. Secretary of State James Baker had prepared the paper. Bush smiled.`
      ),
      reference
    ).article.leaders

  test('is not that of the text', () => {
    expect(summit('to cut the number of warheads to 3,000 each by 2003')).toContain(
      'george-h-w-bush'
    )
  })
})
