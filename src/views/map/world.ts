/** Countries on a map of the world, shaded by how many articles are about them. */
import {figure, words} from '../../locales/interface.ts'
import {geoEqualEarth, geoPath} from 'd3-geo'
import type {Atlas} from '../../atlas/atlas.ts'
import type {Topic} from '../topics.ts'
import {outlineOf} from './outline.ts'

/** The map's size, in its own units. */
export const worldSize = {width: 1000, height: 440} as const

/** Numbers of articles that a shade stands for. */
export interface Shade {
  /** 1 is the lightest; 0 means that articles only mention the country. */
  readonly level: number
  /** `1 to 4 articles`. */
  readonly words: string
}

export interface WorldCountry {
  readonly href: string
  /** `Kazakhstan: 5 articles, 2 more mention it`. */
  readonly words: string
  readonly level: number
  /** Its outline, or a spot where it is too small for one. */
  readonly outline: string
  readonly spot?: {readonly x: number; readonly y: number}
}

export interface WorldMap {
  /** Outlines of the countries without articles. */
  readonly land: string
  readonly countries: readonly WorldCountry[]
  readonly shades: readonly Shade[]
  /** Names of countries with articles that no map of today shows. */
  readonly absent: readonly string[]
}

const shadeCount = 4
const antarctica = '010'
/** Area below which a country is a spot, square units. */
const smallest = 12

/** The world map of the archive's countries. */
export function worldMap(topics: readonly Topic[], atlas: Atlas): WorldMap {
  const land = atlas.land.filter(({id}) => id !== antarctica)
  const {width, height} = worldSize
  const projection = geoEqualEarth().fitSize([width, height], {
    type: 'FeatureCollection',
    features: [...land]
  })
  const path = geoPath(projection)
  const most = topics.reduce((greatest, {about}) => Math.max(greatest, about.length), 0)
  const shown = topics.flatMap((topic) => {
    const shape = atlas.shapeOf(topic.id)
    return shape ? [{topic, shape}] : []
  })
  const taken = new Set<unknown>(shown.map(({shape}) => shape))
  return {
    land: outlineOf(
      land.filter((shape) => !taken.has(shape)),
      projection
    ),
    countries: shown.map(({topic, shape}) => {
      const small = path.area(shape) < smallest
      const [x, y] = path.centroid(shape)
      return {
        href: topic.href,
        words: `${topic.name}: ${figuresOf(topic)}`,
        level: levelOf(topic.about.length, most),
        outline: small ? '' : outlineOf([shape], projection),
        ...(small && {spot: {x: Math.round(x), y: Math.round(y)}})
      }
    }),
    shades: shadesUpTo(
      most,
      shown.map(({topic}) => topic)
    ),
    absent: topics.filter(({id}) => !atlas.shapeOf(id)).map(({name}) => name)
  }
}

function figuresOf({about, mentioned}: Topic): string {
  const {counts, figures} = words()
  if (about.length === 0) return figures.mentionedIn(mentioned.length)
  const sum = counts.articles(about.length)
  return mentioned.length === 0 ? sum : figures.mentionedToo(sum, mentioned.length)
}

/**
 * Shades grow with the logarithm: archives have a few countries with very many articles. Powers are
 * compared in place of logarithms, which are not whole where they should be.
 */
function levelOf(count: number, most: number): number {
  if (count === 0) return 0
  const steps = Array.from({length: shadeCount - 1}, (_, index) => most ** (index + 1))
  return 1 + steps.filter((step) => count ** shadeCount >= step).length
}

function shadesUpTo(most: number, topics: readonly Topic[]): Shade[] {
  const counts = [...new Set(topics.map(({about}) => about.length))].sort((a, b) => a - b)
  const levels = Map.groupBy(counts, (count) => levelOf(count, most))
  return [...levels].map(([level, group]) => {
    const [first = 0, last = first] = [group[0], group.at(-1)]
    if (level === 0) return {level, words: words().figures.mentionedOnly}
    const sum = words().counts.articles(last)
    return {level, words: first === last ? sum : words().figures.range(figure(first), sum)}
  })
}
