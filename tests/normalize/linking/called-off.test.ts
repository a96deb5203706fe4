/** A journey that was called off or put off never becomes one that was made; a plan is one to come. */
import {describe, expect, test} from 'vitest'
import {heldLater} from '../../../scripts/normalize/linking/held-later.ts'
import type {Telling} from '../../../scripts/normalize/linking/telling.ts'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import type {DaySet} from '../../../scripts/normalize/terms/day-set.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {readingOf} from '../dating/date-text.ts'
import {linkable, linked} from './archive-of.ts'
import {toldBy} from './telling-of.ts'

const tellingIn = (sentence: string, headline: string) =>
  tellingOf(
    readingOf(
      `${headline}\n\nJERUSALEM, June 30, 2009 (Reuters) - Israeli President Shimon Peres ${sentence} He said that he was happy with the salt of Azerbaijan.\n`
    )
  )
const plain = 'Peres and the salt of Azerbaijan'
const isOff = (telling: ReturnType<typeof tellingIn>) =>
  expect(telling).toMatchObject({told: 'off', reached: [], toCome: [], planned: false})

test.each([
  'will not travel to Azerbaijan, his office said.',
  'never visited Azerbaijan, his office said.',
  'dropped plans to visit Azerbaijan.',
  'ruled out a visit to Azerbaijan.',
  'put off his visit to Azerbaijan by a day and arrived there on Tuesday.',
  'postponed a visit to Azerbaijan until Tuesday.',
  'pulled out of talks in Azerbaijan.',
  'left Azerbaijan after a stint as a soldier.'
])('Peres %s: no journey at all', (sentence) => expect(tellingIn(sentence, plain)).toBeUndefined())

test.each([
  'cancelled his trip to Baku on Monday, his office said.',
  'canceled his visit to Azerbaijan because of the harvest.',
  'has postponed a visit to Azerbaijan until next year.',
  'has called off his trip to Azerbaijan.',
  'put off a trip to Baku.',
  ', who has deferred a trip to Azerbaijan until spring, opened a steel plant on Monday.',
  'abandoned his trip to Baku.',
  'shelved his trip to Baku.',
  'skipped a visit to Azerbaijan.',
  'skipped a summit in Azerbaijan.',
  'backed out of a summit in Azerbaijan.',
  'pulled out of a visit to Azerbaijan.',
  'said that his visit to Azerbaijan was off.',
  'said that his visit to Azerbaijan, set for Monday, was postponed.',
  'said that his planned visit to Azerbaijan has been put off until May.',
  'had been due to visit Azerbaijan on Monday, but the trip was cancelled.',
  'was to visit Azerbaijan on Monday. The visit was cancelled on Sunday.',
  'was to visit Azerbaijan on Monday. He called off his trip to Azerbaijan on Sunday.'
])('Peres %s: none that was made, or is to come', (sentence) => isOff(tellingIn(sentence, plain)))

test.each([
  'Peres cancels trip to Azerbaijan',
  'Peres postpones visit to Azerbaijan',
  'Peres calls off visit to Azerbaijan',
  'Peres trip to Azerbaijan is off',
  'Peres visit to Azerbaijan cancelled',
  'Peres’s visit to Azerbaijan and Kazakhstan, due to start tomorrow, has been postponed until spring'
])('%s: none that was made, or is to come', (headline) =>
  isOff(tellingIn('was to visit Azerbaijan next week.', headline))
)

test.each([
  'denied on Tuesday that his visit to Azerbaijan, set for July 2, had been called off. He will go, he said.',
  'denied that his visit to Azerbaijan was cancelled.',
  'denied on Tuesday, at the end of a long day of talks with the farmers of the north on the price of salt and bread, that his visit to Azerbaijan was cancelled.',
  'denied that his visit to Azerbaijan had been cancelled.',
  'denied calling off a trip to Baku.',
  'said that reports that his visit to Azerbaijan was postponed were untrue.',
  'may call off his trip to Baku, his office said.',
  'threatened on Monday to cancel his visit to Azerbaijan.',
  'refused to cancel his visit to Azerbaijan.',
  'was asked by ten members of his party to call off his visit to Azerbaijan.',
  'is considering putting off a trip to Baku.',
  'would not say whether his visit to Azerbaijan was cancelled.',
  'did not cancel his visit to Azerbaijan.',
  'was to go, but writers demanded that he cancel a visit to Azerbaijan.',
  'had a visit to Azerbaijan that was called off, a paper said, which he denied.'
])('Peres %s: not told as called off, nor as made', (sentence) =>
  expect(tellingIn(sentence, plain)?.told ?? 'ahead').toBe('ahead')
)

test.each([
  'Peres denies trip to Azerbaijan is off',
  'Peres urged to cancel trip to Azerbaijan',
  'Peres may put off visit to Azerbaijan',
  'Peres trip to Azerbaijan may be cancelled',
  'Peres trip to Azerbaijan not cancelled',
  'Peres trip to Azerbaijan off?'
])('%s: not told as called off, nor as made', (headline) =>
  expect(tellingIn('was to visit Azerbaijan next week.', headline)?.told ?? 'ahead').toBe('ahead')
)

test.each([
  'denied the charges, and has called off his trip to Azerbaijan.',
  'denied that he was ill and called off his trip to Azerbaijan.',
  'was asked to speak at home and cancelled his visit to Azerbaijan.',
  'in May called off his trip to Azerbaijan.',
  'has called off his trip to Azerbaijan, the paper reports that he edits.'
])('Peres %s: called off all the same', (sentence) => isOff(tellingIn(sentence, plain)))

test.each([
  ['arrived in Azerbaijan on Monday. He had cancelled a trip to Iran.', 'over'],
  ['arrived in Azerbaijan on Monday after cancelling a trip to Iran.', 'over'],
  ['visited Azerbaijan on Monday, and the cancelled concert was held.', 'over'],
  ['visited Azerbaijan on Monday, a trip that had been postponed in May.', 'over'],
  ['visited Azerbaijan on Monday. The trip was postponed twice.', 'over'],
  ['denied that his visit to Azerbaijan, set for July 2, had been called off.', 'ahead'],
  ['spoke of his visit to Azerbaijan, set for July 2.', 'ahead'],
  ['will visit Azerbaijan on Monday. Mubarak cancelled a trip to Iran.', 'ahead'],
  ['will visit Azerbaijan on Monday, a trip that was postponed in May.', 'ahead']
])('Peres %s: %s', (sentence, told) => expect(tellingIn(sentence, plain)?.told).toBe(told))

test.each([
  ['flies to Azerbaijan on Wednesday for talks.', 'ahead'],
  ['travels to Azerbaijan next week for talks.', 'ahead'],
  ['is flying to Azerbaijan tomorrow for talks.', 'ahead'],
  ['leaves for Azerbaijan on Wednesday.', 'ahead'],
  ['flew to Azerbaijan on Wednesday for talks.', 'over'],
  ['visited Azerbaijan on Wednesday.', 'over']
])('Peres %s: %s by its tense', (sentence, told) =>
  expect(tellingIn(sentence, plain)?.told).toBe(told)
)

test.each(['flies to Azerbaijan for talks.', 'is visiting Azerbaijan for talks.'])(
  'Peres %s: no plan',
  (sentence) => expect(tellingIn(sentence, plain)?.told).not.toBe('ahead')
)

const report = (day: string, sentence: string) =>
  `The Morning Post\n${day}\n\nPrime Minister John Major ${sentence}\n`
const announced = report('March 3, 1992', 'will visit Kenya next week, his office said.')
const cancelled = report('March 7, 1992', 'called off his visit to Kenya, set for Tuesday.')
const run = (texts: Readonly<Record<string, string>>) => linked(linkable(texts))

describe('a journey that was called off', () => {
  test('is one event with its announcement, that did not take place and has no days', () => {
    const {events, constraints, contradictions} = run({announced, cancelled})
    expect(events.map(({event}) => event)).toEqual([
      {
        kind: 'visit',
        calledOff: true,
        people: ['john-major'],
        countries: ['KE'],
        articles: ['announced', 'cancelled'],
        aliases: ['john-major-kenya-cancelled']
      }
    ])
    expect([...constraints.values()].flat()).toEqual([])
    expect(contradictions).toEqual([])
  })
  test('is not the one that was made later', () => {
    const made = report('March 12, 1992', 'arrived in Kenya on Wednesday for talks.')
    const {groups, events} = run({cancelled, made})
    expect(groups).toEqual(['cancelled', 'made'])
    expect(events.map(({event}) => event.calledOff)).toEqual([true, undefined])
  })
  describe('and was made on the day that had been set', () => {
    const off = report(
      'March 7, 1992',
      'on Friday called off the visit to Kenya that he was to begin on Wednesday.'
    )
    const kept = (sentence: string, day = 'March 12, 1992') =>
      run({off, made: report(day, sentence)}).contradictions
    const deniers = (sentence: string) =>
      run({off, made: report('March 12, 1992', sentence)}).events.map(({id, event}) => [
        id,
        event.deniedBy
      ])
    test('each event names the one that denies it', () => {
      expect(deniers('arrived in Kenya on Wednesday, as planned.')).toEqual([
        ['john-major-kenya-made', ['john-major-kenya-off']],
        ['john-major-kenya-off', ['john-major-kenya-made']]
      ])
      expect(deniers('arrived in Nigeria on Wednesday.').flatMap(([, by]) => by ?? [])).toEqual([])
    })
    test('as another article has it: both are quoted', () =>
      expect(
        kept('arrived in Kenya on Wednesday, as planned.').map(({mine, theirs, ...rest}) => ({
          ...rest,
          mine: [mine.article, mine.span.quote],
          theirs: [theirs.article, theirs.span.quote]
        }))
      ).toMatchObject([
        {
          mine: ['off', expect.stringContaining('called off the visit to Kenya') as string],
          theirs: ['made', expect.stringContaining('arrived in Kenya on Wednesday') as string],
          rule: 'conflict/called-off',
          params: {country: 'Kenya'}
        }
      ]))
    test.each([
      ['on another day', 'arrived in Kenya on Thursday for talks.', 'March 13, 1992'],
      ['weeks later', 'arrived in Kenya on Wednesday for talks.', 'April 9, 1992'],
      ['to another country', 'arrived in Nigeria on Wednesday for talks.', 'March 12, 1992']
    ])('%s: no contradiction', (_, sentence, day) => expect(kept(sentence, day)).toEqual([]))
    test('nor where it was put off, and no more', () =>
      expect(
        run({
          off: off.replace('called off', 'put off'),
          made: report('March 12, 1992', 'arrived in Kenya on Wednesday, as planned.')
        }).contradictions
      ).toEqual([]))
  })
  test('is not that of another year', () =>
    expect(run({announced: announced.replace('1992', '1991'), cancelled}).groups).toEqual([
      'announced',
      'cancelled'
    ]))
  test('is no visit before the first', () => {
    const first = report('March 12, 1993', 'arrived in Nairobi on his first visit to Kenya.')
    expect(run({cancelled, first}).contradictions).toEqual([])
  })
})

test('a headline and its owner alone make no journey of one that was called off', () =>
  expect(
    tellingOf(
      readingOf(
        'Trip of Peres to Azerbaijan called off\n\nBAKU, June 30, 2009 (Reuters) - Israeli President Shimon Peres’s visit to Georgia and Azerbaijan, which had been set for July, was called off on Monday after a storm, his office said.\n'
      )
    )
  ).toMatchObject({told: 'off', reached: []}))

const withPlainHeadline = (sentence: string) =>
  tellingOf(
    readingOf(`The salt of Azerbaijan\n\nJERUSALEM, June 30, 2009 (Reuters) - ${sentence}\n`)
  )

describe('a journey to several places', () => {
  test.each([
    'The visit of Israeli President Shimon Peres to Azerbaijan and Kazakhstan, which was to begin on Sunday, has been called off, his office said.',
    'The visit of Israeli President Shimon Peres to Azerbaijan, Georgia and Kazakhstan, which was to begin on Sunday with a dinner for the heads of the oil firms, has been called off.',
    'A visit of Israeli President Shimon Peres to Azerbaijan and Kazakhstan was postponed.',
    'Israeli Prime Minister Benjamin Netanyahu canceled his visit to Azerbaijan and Kazakhstan.',
    'A visit by Israeli President Shimon Peres to Azerbaijan and Kazakhstan that had been planned for the end of the week was canceled on Monday.',
    'Israeli President Shimon Peres’s visit to Azerbaijan and Kazakhstan, which had been set for February, was called off.'
  ])('%s: none was made', (sentence) => isOff(withPlainHeadline(sentence)))

  test.each([
    'Israeli President Shimon Peres visited Azerbaijan and Kazakhstan on Monday, and a concert which was to begin on Sunday has been called off.',
    'Israeli President Shimon Peres visited Azerbaijan and Kazakhstan, which was to begin its harvest, and a strike was called off.',
    'Israeli President Shimon Peres visited Azerbaijan and Kazakhstan that was under a strike, and a concert was called off.',
    'Israeli President Shimon Peres arrived in Azerbaijan and Kazakhstan has called off its fair.'
  ])('%s: it was made', (sentence) => expect(withPlainHeadline(sentence)?.told).not.toBe('off'))
})

describe('a journey that was put off', () => {
  const putOff = report('March 7, 1992', 'postponed his visit to Kenya until next month.')
  const made = (day: string, sentence: string) => ({made: report(day, sentence)})
  const tied = (texts: Readonly<Record<string, string>>) =>
    run(texts).events.map(({event}) => [event.putOffTo, event.putOff])
  const loose = [
    [undefined, undefined],
    [undefined, undefined]
  ]
  const arrived = 'arrived in Kenya on Wednesday for talks.'

  test('is tied to the one that was made in its place, and stays another', () => {
    const found = run({
      putOff,
      ...made('April 9, 1992', arrived),
      next: report('April 28, 1992', arrived)
    })
    expect(found.groups).toEqual(['made', 'next', 'putOff'])
    expect(found.events.map(({event}) => [event.putOffTo, event.putOff])).toEqual([
      [undefined, ['john-major-kenya-putOff']],
      [undefined, undefined],
      ['john-major-kenya-made', undefined]
    ])
    expect([...found.constraints.values()].flat()).toEqual([])
  })

  test.each([
    ['until the month it was put off to', 'until June', 'June 9, 1992', arrived],
    ['in the first days of the next', 'until the end of June', 'July 3, 1992', arrived],
    [
      'that had been set for a week hence',
      'planned for next week, until June',
      'June 9, 1992',
      arrived
    ],
    [
      'long after, where its text speaks of it',
      'until next month',
      'April 9, 1992',
      'flew to Kenya and Uganda on Wednesday. The visit had been put off in March.'
    ],
    [
      'to more places, on a visit that its text says was put off',
      'because of a cold',
      'April 9, 1992',
      'arrived in Kenya on Wednesday on a visit to Kenya and Uganda that he put off in March.'
    ]
  ])('is tied to the one that was made %s', (_, until, day, sentence) => {
    const off = report('March 7, 1992', `postponed his visit to Kenya ${until}.`)
    expect(tied({putOff: off, ...made(day, sentence)})).toEqual([
      [undefined, ['john-major-kenya-putOff']],
      ['john-major-kenya-made', undefined]
    ])
  })

  test('is tied to one of which the year is told by the years in office alone', () => {
    const undated = `Prime Minister John Major arrived in Kenya on Wednesday for talks. He had put the visit off.\n`
    expect(tied({putOff, undated})).toEqual([
      ['john-major-kenya-undated', undefined],
      [undefined, ['john-major-kenya-putOff']]
    ])
    expect(tied({putOff, undated: undated.replace(' He had put the visit off.', '')})).toEqual(
      loose
    )
  })

  test('is tied to one of which nothing is known but the month in which it was put off', () => {
    const undated = (month: string) =>
      `John Major arrived in Kenya on Wednesday for the visit that he put off in ${month}. The prime minister has a cold.\n`
    expect(tied({putOff, undated: undated('March')})).toEqual([
      ['john-major-kenya-undated', undefined],
      [undefined, ['john-major-kenya-putOff']]
    ])
    expect(tied({putOff, undated: undated('May')})).toEqual(loose)
  })

  test('is tied to several articles of one journey where all can have been written then', () => {
    const days = (from: string, to = from) => [{from: parseDay(from), to: parseDay(to)}]
    const telling = (more: Partial<Telling>) =>
      toldBy('a', [], {countries: ['KE'], ...more}).telling
    const off = {
      telling: telling({told: 'off', putOff: {days: 60}}),
      days: days('1992-03-07')
    }
    const kept = (when: DaySet) => ({telling: telling({wasPutOff: {}}), days: when})
    const inOffice = kept(days('1990-11-28', '1997-05-02'))
    expect(heldLater([[off], [inOffice]]).size).toBe(1)
    expect(heldLater([[off], [inOffice, kept(days('1993-06-01'))]]).size).toBe(0)
  })

  test.each([
    'flew to Kenya and Uganda on Wednesday. Hosni Mubarak had said that the visit was postponed.',
    'flew to Kenya and Uganda on Wednesday. His visit was delayed for two hours.'
  ])('is tied to none for what is said of another, or of hours: %s', (sentence) => {
    const off = report('March 7, 1992', 'postponed his visit to Kenya because of a cold.')
    expect(tied({putOff: off, ...made('April 9, 1992', sentence)})).toEqual(loose)
  })

  test.each([
    ['to March', 3],
    ['because of talks to March against hunger', undefined],
    ['because of a flight to March Air Force Base', undefined],
    ['for the second time, to May 4', 5]
  ])('%s: month %s', (words, month) => {
    const found = linkable({
      a: report('February 7, 1992', `postponed his visit to Kenya ${words}.`)
    })
    expect(found[0]?.telling.putOff?.month).toBe(month)
  })

  test.each([
    ['another month', 'until June', 'April 9, 1992', arrived],
    [
      'more places, where no time is told',
      'because of a cold',
      'April 9, 1992',
      'arrived in Kenya and Uganda on Wednesday for talks.'
    ]
  ])('is tied to none that was made in %s', (_, until, day, sentence) => {
    const off = report('March 7, 1992', `postponed his visit to Kenya ${until}.`)
    expect(tied({putOff: off, ...made(day, sentence)})).toEqual(loose)
  })

  test.each([
    ['later than it was put off to', {putOff, ...made('June 9, 1992', arrived)}],
    ['before it was put off', {putOff, ...made('February 20, 1992', arrived)}],
    ['elsewhere', {putOff, ...made('April 9, 1992', 'arrived in Nigeria on Wednesday for talks.')}],
    ['and was called off', {cancelled, ...made('April 9, 1992', arrived)}],
    [
      'and was then called off',
      {
        putOff: report(
          'March 7, 1992',
          'had postponed his visit to Kenya until next month. The trip was called off on Friday.'
        ),
        ...made('April 9, 1992', arrived)
      }
    ],
    [
      'in another office',
      {
        putOff: putOff
          .replace('Prime Minister', 'Foreign Secretary')
          .replace('1992', '1989')
          .replace('next month', 'next year'),
        made: report('January 9, 1991', arrived)
      }
    ],
    [
      'and is only announced again',
      {putOff, ...made('April 2, 1992', 'will visit Kenya next week, his office said.')}
    ]
  ])('is tied to none that was made %s', (_, texts) => {
    expect(tied(texts)).toEqual(loose)
  })
})
