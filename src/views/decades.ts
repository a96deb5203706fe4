/** Years with figures, by decade: the way into archives too large to list at once. */
import {words} from '../locales/interface.ts'
import type {Shelf} from '../lib/page-urls.ts'
import type {Archive} from './archive.ts'
import {yearGroups} from './year.ts'

export interface YearCount {
  readonly label: string
  readonly href: string
  readonly count: number
}

/** Years of one decade. */
export interface Decade {
  /** `1980s`. */
  readonly label: string
  readonly anchor: string
  readonly years: readonly YearCount[]
}

/** A list beside the years. */
export interface ShelfFigure extends YearCount {
  readonly shelf: Shelf
}

export interface Decades {
  readonly decades: readonly Decade[]
  readonly shelves: readonly ShelfFigure[]
}

/** Every year and shelf that holds something. */
export function decadesOf(archive: Archive): Decades {
  const decades = new Map<number, YearCount[]>()
  const shelves: ShelfFigure[] = []
  for (const {year, label, href, articles} of yearGroups(archive)) {
    const figure = {label, href, count: articles.length}
    if (typeof year !== 'number') {
      shelves.push({...figure, shelf: year})
      continue
    }
    const decade = Math.floor(year / 10) * 10
    const group = decades.get(decade)
    if (group) group.push(figure)
    else decades.set(decade, [figure])
  }
  return {
    decades: [...decades].map(([decade, years]) => ({
      label: words().lists.decade(String(decade)),
      anchor: `d${decade}`,
      years
    })),
    shelves
  }
}

/** The page of all years. */
export interface YearsPage extends Decades {
  readonly href: string
  readonly total: number
}

/** All years by decade, and the shelves. */
export function yearsPage(archive: Archive): YearsPage {
  return {href: archive.urls.years, total: archive.counts.total, ...decadesOf(archive)}
}
