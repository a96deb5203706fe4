/**
 * Whole texts, invented here, through all stages: what is certain of their date, and what is likely.
 * The worst answer is one that is certain and wrong, so most of them are traps.
 */
import {describe, expect, test} from 'vitest'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {contains} from '../../../scripts/normalize/terms/day-set.ts'
import {borneOut as dated} from './date-text.ts'

/** Title, text, certain, likely (where it is another). */
type Row = readonly [name: string, text: string, certain: string | undefined, likely?: string]

const news: readonly Row[] = [
  [
    'two in a row, each in office',
    'President Francois Mitterrand and Prime Minister Jacques Chirac met on Tuesday to discuss the franc, officials said. Mitterrand told reporters after the talks that the currency was sound.',
    '[1986-03-20..1988-05-10]'
  ],
  [
    'titles before and after, and another country’s demonym',
    'The Kazakh president, Nursultan Nazarbayev, met with Israeli Prime Minister Benjamin Netanyahu on Tuesday in the capital, and the two will sign agreements on Wednesday, officials said.',
    '[1996-06-18..1999-07-06,2009-03-31..2019-03-20]'
  ],
  [
    'an elected one holds no office yet; the host does, and was not elected',
    'WASHINGTON - President-elect Bill Clinton will meet Prime Minister John Major next week in London, aides said on Friday. Clinton has said that trade is his first concern.',
    '[1990-11-28..1997-05-02]'
  ],
  [
    'what is over bounds from below',
    'The town was founded in 1612. It burned in 1666, and again in 1801, and its mill was rebuilt in 1850. The mayor said that the town has not changed much since then.',
    '[1801-01-01..]',
    '[1850-01-01..]'
  ],
  [
    'a month and a day that open their sentences',
    'The club is old. In August 1997, it moved to Baku, and it stayed. On May 3, 1998, its hall burned down. The members are building another one with their own hands.',
    '[1998-05-03..]',
    '[1998-05-03..]'
  ],
  [
    'a completed quarter',
    'Trade between the two countries grew again. Imports in the first quarter of 2009 totaled 80 million dollars, the ministry said. The trend is good and will go on for a while.',
    '[2009-04-01..]'
  ],
  [
    'a chronicle of one day in the past',
    'On this day in 1963, crowds lined the streets of Dallas. The nation mourned for days, and many remember where they were when they heard the news on the radio that noon.',
    undefined,
    '[1963-01-01..]'
  ]
]

const remembered: readonly Row[] = [
  [
    'a former prime minister is in no office',
    'Former Prime Minister Robert Muldoon, an outspoken advocate of a managed float, called for a cheaper currency on Tuesday. He said he will press the cabinet on it next week.',
    undefined
  ],
  [
    'a former president who is later named without that word',
    'Former President Jimmy Carter arrived on Monday. On Tuesday, President Jimmy Carter will observe the elections, his office said, and he expects to meet leaders of all parties.',
    '[1977-01-20..]'
  ],
  [
    'a library',
    'The John F. Kennedy Library opens a new wing in Boston this week. President John F. Kennedy is the subject of forty exhibits, and visitors will see the desk that President Kennedy used.',
    '[1961-01-20..]'
  ],
  [
    'an avenue',
    'The accident took place on President Kennedy Avenue on Tuesday, police said. Two cars collided near the corner of Benjamin Franklin Road and both drivers were taken to hospital.',
    undefined
  ],
  [
    'a cabin',
    'Visitors to President Lincoln’s cabin in Kentucky will find a new trail this week. President Abraham Lincoln was born in the cabin, and the park service says that the site draws many.',
    undefined
  ],
  [
    'a novel',
    'In the new novel, President Richard Nixon is a vampire who will stop at nothing. The author, a librarian from Ohio, has written three books before. The hero meets President Nixon on a train on Tuesday.',
    '[1969-01-20..]'
  ],
  [
    'a hero',
    'President Ronald Reagan is my hero, said the young candidate, who will speak on Tuesday in Iowa. The candidate is seeking votes among those who remember better times.',
    '[1981-01-20..]'
  ],
  [
    'an appointment',
    'WASHINGTON - Judge Ann Smith, nominated by President Ronald Reagan, will hear the case on Tuesday. The court said the hearing will last for two days and that the public will be admitted.',
    '[1981-01-20..]',
    '[1981-01-20..1989-01-20]'
  ],
  [
    'an appointee',
    'WASHINGTON - Justice Anthony Kennedy, an appointee of President Ronald Reagan, said on Tuesday that he is leaving the court. He is 81 years old and has been on the court for three decades.',
    '[1981-01-20..]',
    '[1981-01-20..1989-01-20]'
  ],
  [
    'an old counsel',
    'John Dean, who served as counsel to President Richard Nixon, said on Tuesday he was ready to speak. He will appear before the committee next week to talk about the powers of the presidency.',
    '[1969-01-20..]',
    '[1969-01-20..1974-08-09]'
  ],
  [
    'a comparison',
    'Not since President Jimmy Carter has a leader faced such prices at the pump, economists said on Tuesday. The price of oil will rise again this week, they said.',
    '[1977-01-20..]',
    '[1977-01-20..1981-01-20]'
  ],
  [
    'a widow',
    'Jehan Sadat, widow of President Anwar Sadat, will speak at the university on Tuesday. She has taught there for years, and her lectures are among the best attended of the semester.',
    '[1970-09-28..]'
  ],
  [
    'a tape',
    'WASHINGTON - President Lyndon Johnson tells an aide on a tape released Tuesday that he sees no way out of Vietnam. The tape will be played next week at a conference in Austin.',
    '[1963-11-22..]'
  ],
  [
    'an anniversary, told as if it were then',
    'Fifty years ago, war was near. On Tuesday, Prime Minister Neville Chamberlain will fly to Munich, said the BBC, and Londoners dug trenches in the parks.',
    '[1937-05-28..]'
  ],
  [
    'a picture from the files',
    'Talks on the border resumed in Geneva, diplomats said, and no end was in sight for the conflict that has cost so many lives over so many years.\n\nFILE - Prime Minister Margaret Thatcher speaks at a rally. (AP Photo/File)',
    '[1979-05-04..]'
  ],
  [
    'a history of a summit',
    'It was a grim time, and few slept well. The two men had never met. At the summit, President John F. Kennedy told Premier Nikita Khrushchev that he wanted peace. On Monday, President Kennedy flew home. He will be remembered for what came next.',
    '[1961-01-20..]',
    '[1961-01-20..1963-11-22]'
  ],
  [
    'a story that opens with a scene of the past',
    'On a cold morning, Prime Minister Winston Churchill was driven to the airfield. He was going to meet his friend, and he was tired. A plaque is there today.',
    '[1940-05-10..]',
    '[1940-05-10..1955-04-05]'
  ]
]

const years: readonly Row[] = [
  [
    'invented future',
    'The film is set in a future in which the war was lost in 2147. In 2050, the hero was born, and in 2046 his father fled to Earth. It opens on Friday in all theaters of the country.',
    undefined
  ],
  [
    'winners',
    'Winners: 1990 Germany, 1994 Brazil, 1998 France, 2002 Brazil, 2006 Italy, 2010 Spain. The tournament is the most watched of all sports events in the world.',
    undefined
  ],
  [
    'loans',
    'The firm sold six million dollars of stock purchase contracts that require the purchase on March 1, 1997 of its common stock. The bonds were priced at par, the firm said.',
    undefined
  ],
  [
    'a weighted index',
    'The currency will lose a further 13 percent this year, and will lose more on its trade-weighted index in 1998, analysts at the bank forecast on Tuesday.',
    undefined
  ],
  [
    'deliveries',
    'One class of missiles is to be added each year, with 63 missiles delivered in 1990 and 52 in 1991. The Navy, as expected, will acquire two submarines.',
    undefined
  ],
  [
    'hopes',
    'The champion looked good in his return and is positioned for a fight in 2024, his coach said. The arena is sold out already, and fans are glad of it.',
    undefined
  ],
  [
    'at some point',
    'The maker confirmed new ways of travel are coming at some point in 2024. It showed some of them last week in a short film that fans liked.',
    undefined
  ],
  [
    'a buyer’s last day',
    'The offer will end when the firm has bought 403,828 common shares or on April 12, 1998, whichever comes first. The firm has 12 plants in two states.',
    undefined
  ],
  [
    'a fragment of a sentence',
    'paid back in full on April 15, 1995. Denominations are in 1,000 and 5,000 guilders, and the issue is priced at par, said the bank that leads it.',
    undefined
  ],
  [
    'a plan with a date',
    'Analysts expect sales to reach 400 million dollars by 2030. The company plans to open a plant in 2028. The plant was announced on Monday in a statement.',
    undefined
  ],
  [
    'fiscal years',
    'The company earned 12 million dollars in fiscal 1991, and its sales rose 8 percent in fiscal 1992. The year ended in September, and the next one will be better, it said.',
    undefined
  ],
  [
    'a year that only somebody who is quoted tells of',
    'The mills will close one by one, the engineers say. “In 1999 we built our last coal furnace, and in 1997 the last boiler,” a householder will tell his grandson. The ministry has asked for plans, and the council met in the old hall.',
    undefined
  ],
  [
    'a book that is named behind what it tells',
    'The crew was chosen in 2014. They landed in 2019, on a Thursday, and the captain planted a flag. So begins the new book by a professor of Ulm, which lies on my desk beside the lamp.',
    undefined
  ],
  [
    'quarters of a fiscal year',
    'The mill said that its fiscal first quarter, which closed in late December, was good. Revenue in the first quarter of 2009 totaled 412 million dollars, up from 390 million dollars in the same quarter of 2008, and the mill hired.',
    undefined
  ],
  [
    'an option that runs on',
    'He told the court that the lease ended in 2025 and that the land was sold under the option. The company had signed it long ago with the owners of the mill.',
    undefined
  ]
]

const foreign: readonly Row[] = [
  [
    'German is not read by English tense',
    'Berlin. Bundeskanzler Helmut Kohl hat am Dienstag den Minister empfangen und will in der nächsten Woche nach Paris reisen. Die Gespräche fanden im Mai statt und wurden in 1991 fortgesetzt, sagte ein Sprecher der Regierung in Bonn. Der Minister war mit dem Ergebnis sehr zufrieden.',
    // His title makes likely that he has it, and proves nothing.
    undefined,
    '[1982-10-01..1998-10-27]'
  ],
  [
    'nor is French',
    'Paris. Le président François Mitterrand a reçu mardi le premier ministre, et il doit se rendre à Bonn la semaine prochaine. Les entretiens ont porté sur la monnaie, a dit un porte-parole du gouvernement, et ils vont se poursuivre dans les jours qui viennent.',
    undefined,
    '[1981-05-21..1995-05-17]'
  ]
]

const run = (rows: readonly Row[]) => {
  for (const [name, text, certain, likely = certain] of rows) {
    test(name, () => {
      const found = dated(text)
      expect([found.certain, found.likely]).toEqual([certain, likely])
    })
  }
}

describe('news', () => run(news))
describe('the past and the dead', () => run(remembered))
describe('other languages', () => run(foreign))
describe('years that are not those of the text: nothing is certain', () => {
  for (const [name, text, certain] of years)
    test(name, () => expect(dated(text).certain).toBe(certain))
})

describe('quotations', () => {
  test.each([
    '“President Reagan will sign the treaty next week,” he read aloud from the old paper to the class. The pupils listened, and then they went out to play in the yard.',
    "The crowd sang: ``We are all with him; long live Yasser Arafat, president of Palestine.'' Then the crowd went home, and the night was quiet in the streets of the town."
  ])('bear no certain answer: %s', (text) => {
    expect(dated(text).solution.certain.from.every(({rule}) => rule !== 'date/in-office')).toBe(
      true
    )
    expect(dated(text).solution.likely.from.every(({rule}) => rule !== 'date/in-office')).toBe(true)
    expect(
      contains(dated(text).solution.certain.days, parseDay('1989-01-04')) ||
        dated(text).certain === undefined
    ).toBe(true)
  })
})

describe('stated dates', () => {
  const story =
    '\n\nBy John Smith\n\nPresident Ronald Reagan said on Tuesday that he will visit Mexico next week. The border was drawn in 1848, and the archive was opened in 1999 by the mayor of the city.'

  test('with a weekday that fits stand against titles and history', () => {
    const text = `The Evening Post\nThursday, July 5, 1962${story}`
    expect(dated(text).certain).toBe('1962-07-05')
  })

  test('without one are not believed against what the text tells as past', () => {
    const text = `The Evening Post\nJuly 5, 1962${story}`
    expect(dated(text).certain).toBeUndefined()
  })
})

describe('people in office who are not at work', () => {
  const until = (text: string) => dated(text).certain ?? ''

  test.each([
    'Papers released on Friday under the thirty-year rule show that Prime Minister Anthony Eden misled parliament in the week of the landing.',
    'In this film Prime Minister Margaret Thatcher is an old woman who talks on Tuesday to a husband who is dead.',
    'President Ronald Reagan and Mikhail Gorbachev sit by the fire. The photograph is part of an exhibition that opened on Friday.',
    'ARMONK - President John Kennedy of the bowling club said on Monday that the lanes will be closed for a week.',
    'Prime Minister Tony Blair, a beagle, won the first prize on Sunday and will be shown again next week.'
  ])('bound nothing from above: %s', (text) => {
    expect(until(text)).toMatch(/^(?:|\[.*\.\.\])$/)
  })

  test('who followed each other leave no day in common', () => {
    const text =
      'President George W. Bush will meet President Barack Obama on Monday at the White House, aides said on Friday.'
    expect(until(text)).not.toBe('2009-01-20')
  })

  test('a counterpart holds the office of who is named in the sentence', () => {
    const text =
      'Foreign Minister Shimon Peres met President Nursultan Nazarbayev on Monday.\n\nPeres also met his Kazakh counterpart, Kasymzhomart Tokayev, and will return on Friday.'
    expect(until(text)).not.toContain('2019')
  })
})
