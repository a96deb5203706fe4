/**
 * Calendar days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. No time
 * zone can shift them, and intervals of days are plain arithmetic.
 */
const millisecondsPerDay = 86_400_000

/** Whether the day exists: `month` 1–12; 30 February and year 0 do not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  if (day <= 28) return true
  if (month === 2) return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
}

/** Epoch day of a calendar day (`month` 1–12), which must exist. */
export function toEpochDay(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / millisecondsPerDay
}

/** Epoch day of `YYYY-MM-DD`. */
export function parseDay(iso: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = iso.split('-').map(Number)
  if (!isCalendarDay(year, month, day)) throw new RangeError(`Not a calendar day: ${iso}`)
  return toEpochDay(year, month, day)
}

/** `YYYY-MM-DD` of an epoch day. */
export function formatDay(epochDay: number): string {
  return new Date(epochDay * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7
}

/** Last day of a month (`month` 1–12), 28–31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
