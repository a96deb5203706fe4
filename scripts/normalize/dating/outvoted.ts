/** Printed days against which a page says more than once that it was there before. */
import type {Finding} from '../stages.ts'
import {hull, type DaySet} from '../terms/day-set.ts'
import {daysOfEdtf} from './edtf-days.ts'
import type {Reading} from './reading.ts'

/** A page is there when it is changed, and when it is captured. */
const isThereBefore = new Set(['changed', 'captured'])
/** One such day can be a slip; two different ones are as good as a date. */
const fewestBefore = 2

/** Whether a page was changed or captured on several days, all before the printed ones; a weekday that fits outweighs them. */
export function isOutvoted({stated}: Reading, {params}: Finding, days: DaySet): boolean {
  const first = hull(days)?.from
  if (params['weekday'] === 'printed' || typeof first !== 'number') return false
  const before = stated
    .filter((one) => one.strength === 'hard' && isThereBefore.has(String(one.params['doubt'])))
    .flatMap(({value}) => hull(daysOfEdtf(String(value)))?.to ?? [])
    .filter((last) => last < first)
  return new Set(before).size >= fewestBefore
}
