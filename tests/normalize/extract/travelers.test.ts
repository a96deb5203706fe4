/** Whose journey it is: only a leader who is the subject of it makes an event and a supplied title. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {shipped} from '../dating/date-text.ts'
import {itemOf} from '../item.ts'

const about = 'Ronald Reagan spoke of the treaty. Reagan called it fair, and Reagan said more.'
const eventsOf = (text: string) => {
  const {events = [], titleSupplied} = normalize(itemOf(text), shipped).article
  return {events: events.map((id) => id.replace(/-item$/, '')), titleSupplied}
}
const reaganTo = (text: string) => {
  const {events} = eventsOf(`WASHINGTON - ${text} ${about}`)
  return events.map((id) => id.replace(/^ronald-reagan-/, ''))
}

describe('the leader travels', () => {
  test.each([
    ['as the subject', 'President Ronald Reagan will visit Kenya next week.'],
    ['behind an aside', 'President Ronald Reagan, the oldest of them, is to visit Kenya.'],
    ['with company', 'President Ronald Reagan and his wife Nancy left on Tuesday for Kenya.'],
    ['by a second verb', 'President Ronald Reagan met reporters and flew to Kenya.'],
    ['in a relative clause', 'President Ronald Reagan, who today visited Kenya, was tired.'],
    ['in a participle', 'President Ronald Reagan, visiting Kenya, praised the harvest.'],
    ['behind a participle', 'Before visiting Kenya, President Ronald Reagan praised the harvest.'],
    ['by a visit that he paid', 'President Ronald Reagan paid a two-day visit to Kenya last week.'],
    ['on a visit', 'President Ronald Reagan praised the harvest during a brief visit to Kenya.'],
    ['as its owner', "Farmers await President Ronald Reagan's visit to Kenya."],
    ['as its maker', 'The short but fruitful visit by President Ronald Reagan to Kenya ended.'],
    [
      'as its maker behind the place',
      'A visit to Kenya by President Ronald Reagan ended on Monday.'
    ],
    ['as the pronoun', 'President Ronald Reagan praised the harvest. He will visit Kenya.']
  ])('%s', (_, text) => expect(reaganTo(text)).toEqual(['kenya']))
})

describe('somebody else travels', () => {
  test.each([
    ['people no table knows', 'Ronald Reagan knew. North and McFarlane fly to Kenya with parts.'],
    ['an envoy', "President Ronald Reagan's envoy visited Kenya on Monday."],
    ['an aide', 'An aide to President Ronald Reagan flew to Kenya on Monday.'],
    ['aides', 'Ronald Reagan aides met farmers and flew to Kenya.'],
    [
      'the other of a talk',
      'Prince Abdullah had talks with President Ronald Reagan and flew to Kenya.'
    ],
    ['the one behind “and”', 'President Ronald Reagan rested and Mr Smith went to Kenya.'],
    ['visitors', 'President Ronald Reagan told visiting Kenya lawmakers that he was glad.'],
    ['goods', 'President Ronald Reagan said most of the oil goes to Kenya.'],
    ['fires', 'President Ronald Reagan heard that fires left thousands homeless in Kenya.'],
    ['lights', 'President Ronald Reagan heard that the lights went out in Kenya.'],
    ['the owner of the visit', 'President Ronald Reagan praised the visit of Mr Smith to Kenya.'],
    [
      'a pronoun of two',
      'President Ronald Reagan met Mr Smith. Mr Smith said he will visit Kenya.'
    ],
    ['nobody', 'President Ronald Reagan spoke of a rise in visits to Kenya.']
  ])('%s', (_, text) => expect(reaganTo(text)).toEqual([]))
})

describe('no journey of this report', () => {
  test.each([
    [
      'history',
      'President Ronald Reagan spoke. Reagan read. In 1983 he visited Kenya. He visited Kenya in 1984.'
    ],
    [
      'last month',
      'The loan was agreed last September during a visit to Kenya by President Ronald Reagan.'
    ],
    ['what is possible', 'President Ronald Reagan is likely to visit Kenya.'],
    ['what is considered', 'A visit to Kenya by President Ronald Reagan was under consideration.']
  ])('%s', (_, text) => expect(reaganTo(text)).toEqual([]))
})

test('a chronology of others gives no title of a visit', () => {
  const text = `1985 - President Ronald Reagan approves the sale.

MAY 25 - North and McFarlane fly to Tehran with shipment of spare parts, expecting hostages to be freed. Negotiations break down and they return to Washington.

OCT. 5 - North flies to West Germany for meeting with an Iranian contact. President Ronald Reagan denies all.`
  const {events, titleSupplied} = eventsOf(text)
  expect(events).toEqual([])
  expect(titleSupplied).not.toMatch(/visit/)
})

test.each([
  ['Reagan Meets Kohl in Lebanon', ['lebanon']],
  ['Reagan Opens Embassy in Lebanon', ['lebanon']],
  ['Reagan Starts War in Lebanon', []]
])('a headline that has the leader act in person: %s', (headline, places) => {
  const {events} = eventsOf(`${headline}\n\nWASHINGTON - ${about}`)
  expect(events).toEqual(places.map((place) => `ronald-reagan-${place}`))
})

test('a headline that places its subject is no journey by itself', () => {
  const text = `Reagan Praises Troops in Lebanon\n\nWASHINGTON - ${about}`
  expect(eventsOf(text).events).toEqual([])
})

describe('a headline alone makes no journey', () => {
  const below = `Iran would face consequences, Ronald Reagan said. ${about}`
  const journey = `Reagan's visit went well, and Reagan said so.`
  test.each([
    ['Reagan Ends Gulf Tour With a Warning to Tehran', ''],
    ['Reagan Ends Gulf Visit With a Warning to Tehran', ''],
    ['Reagan ends Gulf visit with a message to Iran', journey],
    ['Reagan Ends Gulf Tour, Condemns Killings in Iran', ''],
    ['Reagan Meets Kohl Over Killings in Iran', ''],
    ['Reagan Concludes Talks With Sanctions on Iran', ''],
    ['Reagan Sends Letter to Tehran', journey],
    ['Reagan praises freedom in Iran', journey],
    [
      'Reagan Ends Gulf Tour With a Warning to Tehran',
      "Inspectors praised the minister's flight to Iran."
    ]
  ])('%s / %s', (headline, more) => {
    expect(eventsOf(`${headline}\n\nABU DHABI - ${below} ${more}`).events).toEqual([])
  })

  test.each([
    [
      'Reagan Annoys Congress in Lebanon',
      `${journey} Congress opposed the visit to Lebanon.`,
      'WASHINGTON'
    ],
    ['Reagan Brings Peace Plan to Lebanon', journey, 'BEIRUT'],
    ['Reagan Ends Tour With Plea in Lebanon', 'Congress sang.', 'BEIRUT, Lebanon']
  ])('but the text bears it out: %s / %s (%s)', (headline, more, place) => {
    const {events} = eventsOf(`${headline}\n\n${place} - ${more} ${about}`)
    expect(events).toEqual(['ronald-reagan-lebanon'])
  })
})
