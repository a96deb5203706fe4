/** The step of a derivation that names the years which a day and its weekday leave. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {hull} from '../terms/day-set.ts'
import type {DerivationStep} from './derivation.ts'
import type {Solution} from './solve.ts'

/** More years than these are not told one by one. */
const mostYears = 5

/** In which years the day of a place line fell on the weekday printed with it. */
export function weekdayYears({likely}: Solution): DerivationStep[] {
  const setter = likely.from.find(({rule}) => rule === 'date/dateline-weekday')
  const whole = hull(likely.days)
  if (!setter || typeof whole?.from !== 'number' || typeof whole.to !== 'number') return []
  // A round may reach into the next year; the day itself lies in the middle of it.
  const years = [
    ...new Set(
      likely.days.map(({from, to}) => formatDay(Math.floor((from! + to!) / 2)).slice(0, 4))
    )
  ]
  if (years.length > mostYears) return []
  return [
    {
      rule: 'derivation/weekday-years',
      params: {...setter.params, years: years.join(', ')},
      from: [setter]
    }
  ]
}
