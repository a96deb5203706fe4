/** Where articles on one journey differ about its days: those of coming and leaving, and how many. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {Link} from './links.ts'
import {bare, type Contradiction} from './quoted-pair.ts'
import {daysAt, writtenOn} from './stay-days.ts'
import type {Stay} from './stays.ts'

/** A pair of statements, one of each article. */
type Pair<Statement> = readonly [mine: Statement, theirs: Statement]

/** One statement of each article about one country, where each makes only one there. */
function inOneCountry<Statement extends {readonly country: string}>(
  own: readonly Statement[],
  others: readonly Statement[]
): Pair<Statement>[] {
  return own.flatMap((mine) => {
    const [theirs, ...more] = others.filter(({country}) => country === mine.country)
    const isOnly = own.filter(({country}) => country === mine.country).length === 1
    return theirs && more.length === 0 && isOnly ? [[mine, theirs] as const] : []
  })
}

/** Whether both days are named; a day counted from that of writing may be off by one, here or there. */
const areNamed = (mine: Stay, theirs: Stay): boolean =>
  mine.time.kind === theirs.time.kind &&
  (mine.time.kind === 'month-day' || mine.time.kind === 'weekday')

/** Whether the two days exclude each other. */
function areApart([mine, theirs]: Pair<Stay>, [a, b]: Pair<DatedTelling>): boolean {
  const one = daysAt(mine.time, false, writtenOn(a))
  const other = daysAt(theirs.time, false, writtenOn(b))
  if (!one || !other) return false
  const gap = Math.max(one.from, other.from) - Math.min(one.to, other.to)
  return gap >= (areNamed(mine, theirs) ? 1 : 2)
}

/** Weekdays of coming are compared elsewhere, with all weekdays on which the leader is there. */
const areWeekdays = (pair: Pair<Stay>): boolean => pair.every(({time}) => time.kind === 'weekday')

/** A contradiction about a stay in a country. */
interface AboutStay {
  readonly rule: string
  readonly country: string
  readonly spans: Pair<Parameters<typeof bare>[0]>
  readonly params?: Contradiction['params']
}

const isOver = ({ahead}: {readonly ahead: boolean}): boolean => !ahead

/** Two told days of coming, or of one way of leaving, that cannot both be right. */
function daysApart({a, b}: Link): AboutStay[] {
  const told = ({telling: {stays}}: DatedTelling, isOfKind: (stay: Stay) => boolean) =>
    stays.filter((stay) => isOver(stay) && isOfKind(stay))
  const compare = (rule: string, isOfKind: (stay: Stay) => boolean): AboutStay[] =>
    inOneCountry(told(a, isOfKind), told(b, isOfKind))
      .filter((pair) => !(rule === 'conflict/arrival' && areWeekdays(pair)))
      .filter((pair) => areApart(pair, [a, b]))
      .map(([mine, theirs]) => ({rule, country: mine.country, spans: [mine.words, theirs.words]}))
  return [
    ...compare('conflict/arrival', ({comes}) => comes),
    ...(['visit', 'place', 'home'] as const).flatMap((what) =>
      compare('conflict/end', ({ends}) => ends === what)
    )
  ]
}

/** Two last days of the journey: `the visit, which ended Aug. 31`. */
function endsApart({a: {telling: a}, b: {telling: b}}: Link): AboutStay[] {
  const country = a.countries.find((code) => b.countries.includes(code))
  if (!a.ended || !b.ended || country === undefined) return []
  const isSame = a.ended.month === b.ended.month && a.ended.day === b.ended.day
  return isSame ? [] : [{rule: 'conflict/end', country, spans: [a.ended, b.ended]}]
}

/** Two lengths of one visit, both told as made, or both as planned. */
const lengthsApart = ({a, b}: Link): AboutStay[] =>
  inOneCountry(a.telling.lengths, b.telling.lengths)
    .filter(([mine, theirs]) => mine.ahead === theirs.ahead && mine.days !== theirs.days)
    .map(([mine, theirs]) => ({
      rule: 'conflict/length',
      country: mine.country,
      spans: [mine, theirs],
      params: {mine: mine.days, theirs: theirs.days}
    }))

/** What the articles of a link, which surely tell of one journey, say otherwise about its days. */
export function staysApart(link: Link, {countries}: Authorities): Contradiction[] {
  if (!link.oneEvent) return []
  const {a, b} = link
  return [...daysApart(link), ...endsApart(link), ...lengthsApart(link)].map(
    ({rule, country, spans, params}) => ({
      mine: {article: a.telling.article, span: bare(spans[0])},
      theirs: {article: b.telling.article, span: bare(spans[1])},
      rule,
      params: {country: countries.get(country)?.name ?? country, ...params}
    })
  )
}
