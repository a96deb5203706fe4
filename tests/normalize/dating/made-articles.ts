/** Articles put together from what articles are made of: a head, an opening, and paragraphs that date them. */
import fc from 'fast-check'

const heads = [
  '',
  'Talks resume in the old hall\n\n',
  'The Evening Post\nThursday, July 5, 1962\n\n',
  'Talks resume in the old hall\nMarch 3, 1988\n\n',
  'Talks resume in the old hall\nBy John Smith\nPublished May 4, 2009\n\n'
]
const openings = [
  'President Ronald Reagan said on Tuesday that he will visit Mexico next week.',
  'WASHINGTON, March 3 (AP) - President Ronald Reagan met Prime Minister Margaret Thatcher of Britain at the White House.',
  'BAKU - The fair will open on Wednesday, July 8, said President Ilham Aliyev, who signed the law on Monday.',
  'PARIS, 25 August 1974. - The deputies voted on the budget late at night, a minister said.',
  'The council met on Monday and spoke of the bridge, the mayor said.',
  'Israeli President Shimon Peres paid a visit to Azerbaijan last week, the ministry said.',
  'LONDON, Thursday, July 17 - Prime Minister Tony Blair kept the ministers at work on the treaty.',
  'She looks back on her years in the mountains and on the people whom she met there.'
]
const paragraphs = [
  'The bridge was rebuilt in 1987 and was painted again on June 4, 1991, the clerk said.',
  'During the visit, which ended Aug. 31, the two sides signed a pact.',
  'Exports in the first quarter of 1996 totaled $4 million, the bank said.',
  'In the two and a half decades since 1974, nothing was done, the deputy added.',
  'Profit rose to 4.1 million dollars from 3.9 million in 1986, the company said.',
  'The hall was closed from 3 to 7 May 2003, and its roof was mended.',
  'The plant will be opened in 2012, the minister said.',
  'In May, the prime minister had opened the road to the coast.',
  'Leningrad was shut off by snow for two days.',
  'The treaty has been in force since 1999, officials said.',
  'President Bill Clinton will receive the envoy on Thursday at the White House.',
  'Foreign Minister Kassym-Jomart Tokayev arrived on Tuesday for talks.',
  'A song of the 1960s was sung, and Queen Victoria was remembered.',
  'Trade between the two grew to $400 million in 2008, from $300 million in 2007.',
  'The mill burned down on 31 June 1989, the paper wrote.'
]

/** Any such article. */
export const madeArticle = fc
  .record({
    head: fc.constantFrom(...heads),
    opening: fc.constantFrom(...openings),
    more: fc.uniqueArray(fc.constantFrom(...paragraphs), {maxLength: 5})
  })
  .map(({head, opening, more}) => `${head}${[opening, ...more].join('\n\n')}\n`)

/** A text whose paragraphs are broken at a column, as wires and mails are. */
export const wrapped = (text: string): string =>
  text.replaceAll(/.{50,64} /g, (line) => `${line.trimEnd()}\n`)

const leaders = [
  'Israeli President Shimon Peres',
  'Israeli Foreign Minister Avigdor Lieberman',
  'President Ronald Reagan',
  'Prime Minister Margaret Thatcher'
]
const countries = ['Azerbaijan', 'Kazakhstan', 'Mexico']
const journeys = [
  (who: string, where: string) => `${who} will arrive in ${where} on Tuesday for a visit.`,
  (who: string, where: string) => `${who} arrived in ${where} on Tuesday for his first visit.`,
  (who: string, where: string) => `${who} returned on Wednesday from a two-day visit to ${where}.`,
  (who: string, where: string) =>
    `${who} paid a visit to ${where} last week. During the visit, which ended Aug. 31, he met the president.`
]

/** A report of a journey. */
const madeJourney = fc
  .record({
    who: fc.constantFrom(...leaders),
    where: fc.constantFrom(...countries),
    told: fc.constantFrom(...journeys),
    more: fc.uniqueArray(fc.constantFrom(...paragraphs), {maxLength: 2})
  })
  .map(
    ({who, where, told, more}) =>
      `${[told(who, where), `The talks in ${where} were of trade and of gas.`, ...more].join('\n\n')}\n`
  )

const travelers = [
  ['Prime Minister Margaret Thatcher', 'Thatcher', 1987],
  ['President Ronald Reagan', 'Reagan', 1984],
  ['President Francois Mitterrand', 'Mitterrand', 1990]
] as const
const pairsOfCountries = [
  ['Kenya', 'Nigeria'],
  ['Mexico', 'Brazil'],
  ['Azerbaijan', 'Kazakhstan']
] as const
const occasions = [
  'a beekeeping congress under lanterns',
  'the launch of a ferry built of bamboo',
  'a parade of brass bands on stilts'
]

/** Two reports of one journey to two countries, told ahead and, dated, afterwards, joined by an occasion. */
const madePair = fc
  .record({
    who: fc.constantFrom(...travelers),
    where: fc.constantFrom(...pairsOfCountries),
    occasion: fc.constantFrom(...occasions),
    more: fc.uniqueArray(fc.constantFrom(...paragraphs.slice(0, 2)), {maxLength: 1})
  })
  .map(({who: [title, name, year], where: [first, second], occasion, more}) => [
    `LONDON - ${title} will visit ${first} and ${second} next week, officials said on Friday. In ${first}, ${name} will open a flourmill built with credit.

${name} will fly to ${second} on Thursday for talks on debt, and the visit to ${second} will close with ${occasion}.
`,
    `The Evening Post
September 20, ${year}

By John Smith

${title} visited ${first} and ${second} last week and came home tired. ${name} visited ${first} first, and shook many hands.

The trip ended in ${second} with ${occasion}, and ${name} visited a school in ${second} too.

${more.join('')}
`
  ])

/** Articles by their ids, most of them of journeys. */
export const madeArchive = fc
  .tuple(
    fc.oneof({arbitrary: madePair, weight: 3}, fc.constant<string[]>([])),
    fc.array(fc.oneof({arbitrary: madeJourney, weight: 4}, madeArticle), {
      minLength: 2,
      maxLength: 6
    })
  )
  .map(([pair, texts]) =>
    Object.fromEntries([...pair, ...texts].map((text, index) => [`a${index}`, text]))
  )
