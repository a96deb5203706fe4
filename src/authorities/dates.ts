/** The dates of authority tables as pairs of days. */

export interface DayBounds {
  readonly earliest: string
  readonly latest: string
}

/**
 * First and last day that a cell allows: `1994-10` → 1 to 31 October, `a..b` → the first day of `a`
 * to `b`. Month ends are always the 31st: these strings are compared, never shown.
 */
export function bounds(cell: string): DayBounds {
  const [from = cell, to = from] = cell.split('..')
  return {
    earliest: `${from}-01-01`.slice(0, 10),
    latest: to.length === 10 ? to : `${to}${to.length === 4 ? '-12-31' : '-31'}`
  }
}
