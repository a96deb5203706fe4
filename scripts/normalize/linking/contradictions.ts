/** Where articles contradict each other; both quotes are shown, and neither side is taken. */
import {weekdayNames} from '../dating/weekday-names.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import {bare, type Contradiction} from './contradiction.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {Link} from './links.ts'
import {notFirst} from './not-first.ts'
import {journeysByRoute} from './routes.ts'

/** Linked articles that put the leader into one country on different weekdays. */
function weekdaysApart({a, b}: Link, {countries}: Authorities): Contradiction[] {
  return a.telling.weekdays.flatMap((mine) => {
    const there = b.telling.weekdays.filter(({country}) => country === mine.country)
    const ours = a.telling.weekdays.filter(({country}) => country === mine.country)
    const theirs = there[0]
    // Several days in one country are a stay, not a contradiction.
    if (!theirs || there.length > 1 || ours.length > 1 || theirs.weekday === mine.weekday) return []
    return [
      {
        mine: {article: a.telling.article, span: bare(mine)},
        theirs: {article: b.telling.article, span: bare(theirs)},
        rule: 'conflict/weekday',
        params: {
          country: countries.get(mine.country)?.name ?? mine.country,
          mine: weekdayNames[mine.weekday]!,
          theirs: weekdayNames[theirs.weekday]!
        }
      }
    ]
  })
}

/** All contradictions, each once. `tellings` carry their final days. */
export function contradictions(
  tellings: readonly DatedTelling[],
  links: readonly Link[],
  authorities: Authorities
): Contradiction[] {
  const journeys = journeysByRoute(tellings, authorities)
  return [
    ...links.flatMap((link) => weekdaysApart(link, authorities)),
    ...tellings.flatMap((claimant) =>
      claimant.telling.firstVisits.flatMap((claim) =>
        notFirst(claimant, claim, journeys, authorities)
      )
    )
  ]
}
