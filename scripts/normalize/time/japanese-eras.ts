/** Years of Japanese eras, by the calendar of `Intl`. */
import {isCalendarDay, toEpochDay} from '../../../src/lib/epoch-days.ts'

const millisecondsPerDay = 86_400_000

const format = new Intl.DateTimeFormat('ja-u-ca-japanese-nu-latn', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})

/** Era and year of an epoch day; the first year of an era is called 元. */
function eraOf(epochDay: number): {era: string; year: number} {
  const parts = format.formatToParts(epochDay * millisecondsPerDay)
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return {era: value('era'), year: Number(value('year').replace('元', '1'))}
}

/** Of the Meiji era, the first that is read. */
const firstYear = 1868
/** Japan counts by the Gregorian calendar from this day on; before, months were those of the moon. */
const firstGregorianDay = toEpochDay(1873, 1, 1)
const mostYears = 160

function startsOfEras(): ReadonlyMap<string, number> {
  const years = Array.from({length: mostYears}, (_, index) => firstYear + index)
  return new Map(
    years.map((year) => {
      const {era, year: ofEra} = eraOf(toEpochDay(year, 12, 31))
      return [era, year - ofEra]
    })
  )
}

let starts: ReadonlyMap<string, number> | undefined

/** The epoch day of a day of an era; none where no calendar has it, or another era had it. */
export function dayOfEra(
  era: string,
  ofEra: number,
  month: number,
  day: number
): number | undefined {
  starts ??= startsOfEras()
  const start = starts.get(era)
  if (start === undefined || !isCalendarDay(start + ofEra, month, day)) return undefined
  const epochDay = toEpochDay(start + ofEra, month, day)
  return epochDay >= firstGregorianDay && eraOf(epochDay).era === era ? epochDay : undefined
}
