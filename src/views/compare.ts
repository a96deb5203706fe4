/** Leaders and countries on one axis: small figures of the same height for the same number. */
import {figure, words} from '../locales/interface.ts'
import type {Archive, Topic} from './archive.ts'
import {columnsOf, binWords, highest, type ColumnShape} from './figure/columns.ts'
import {densityOf, type Density} from './figure/density.ts'
import type {Drawing, PlacedBar} from './figure/placed.ts'
import {widths} from './figure/rows.ts'
import {ticksOf} from './figure/ticks.ts'
import {timedArticle} from './figure/timed.ts'
import {timeScale} from './figure/time-scale.ts'

/** Figures of one kind. */
const mostRows = 12
/** Height of a figure, pixels. */
const stripHeight = 44

export interface CompareRow {
  readonly name: string
  readonly href: string
  readonly figures: string
  readonly bars: readonly PlacedBar[]
  /** The same in words: `1995: 1 article; 2009: 2 articles`. */
  readonly words: string
}

export interface Comparison {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly groups: readonly {readonly heading: string; readonly rows: readonly CompareRow[]}[]
  /** Common to all; absent when nothing has a date. */
  readonly axis?: Drawing['axis']
  readonly stripHeight: number
}

interface Strip {
  readonly topic: Topic
  readonly density: Density
}

/** The leaders and the countries with most articles. */
export function comparison(archive: Archive): Comparison {
  const {leaders, countries} = compared(archive)
  const groups = [
    {heading: words().lists.leaders, topics: leaders},
    {heading: words().lists.countries, topics: countries}
  ].filter(({topics}) => topics.length > 0)
  const all = groups.flatMap(({topics}) => topics.flatMap(({about}) => about.map(timedArticle)))
  const bounded = all.filter(({possible}) => possible.length > 0)
  const {unit, bins} = densityOf(bounded)
  const scale = timeScale(bins.map(({from, to}) => ({from, to: to - 1})))
  const rowOf = ({topic, density}: Strip, shape: ColumnShape): CompareRow => {
    return {
      name: topic.name,
      href: topic.href,
      figures: figuresOf(topic.about.length, density),
      bars: scale ? (columnsOf(density, scale, undefined, shape)(0).bars ?? []) : [],
      words: density.bins.map((bin) => `${bin.label}: ${binWords(bin)}`).join('; ')
    }
  }
  return {
    title: words().lists.compare,
    lead: words().lists.compareLead[unit],
    href: archive.urls.compare,
    groups: groups.map(({heading, topics}) => {
      const strips = topics
        .map((topic): Strip => ({topic, density: densityOfTopic(topic, unit)}))
        .filter(({density}) => density.bins.length > 0)
      const most = Math.max(0, ...strips.map(({density}) => highest(density.bins)))
      const shape: ColumnShape = {height: stripHeight, headroom: 0, most}
      return {heading, rows: strips.map((strip) => rowOf(strip, shape))}
    }),
    ...(scale && {axis: {y: 1, ticks: ticksOf(scale, widths.narrow), gaps: scale.gaps}}),
    stripHeight
  }
}

/** The leaders and the countries that have a figure. */
export const compared = ({leaders, countries}: Pick<Archive, 'leaders' | 'countries'>) => ({
  leaders: mostTold(leaders),
  countries: mostTold(countries)
})

/** `12 articles, 4 drawn`: those without a date, or with too many, have no column. */
function figuresOf(total: number, {certain, spread}: Density): string {
  const drawn = certain + spread
  const {counts, lists} = words()
  const sum = counts.articles(total)
  if (drawn === total) return sum
  return drawn === 0 ? lists.noneDrawn(sum) : lists.someDrawn(sum, figure(drawn))
}

const densityOfTopic = ({about}: Topic, unit?: Density['unit']) =>
  densityOf(
    about.map(timedArticle).filter(({possible}) => possible.length > 0),
    unit
  )

/** Most articles with a place on the axis first; topics without any have nothing to compare. */
function mostTold(topics: readonly Topic[]): Topic[] {
  return topics
    .map((topic) => ({topic, drawn: drawnOf(topic)}))
    .filter(({drawn}) => drawn > 0)
    .toSorted((a, b) => b.drawn - a.drawn)
    .slice(0, mostRows)
    .map(({topic}) => topic)
}

function drawnOf(topic: Topic): number {
  const {certain, spread} = densityOfTopic(topic)
  return certain + spread
}
