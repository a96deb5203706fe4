/**
 * Days for date-fns, which reads a date in the machine's time zone. There, a day can be missing: in
 * Kiribati nobody lived through 31 December 1994, in Samoa through 30 December 2011.
 */

/** A date whose parts are those of UTC, where every day of the calendar is. */
class CalendarDay extends Date {
  override getFullYear() {
    return this.getUTCFullYear()
  }
  override getMonth() {
    return this.getUTCMonth()
  }
  override getDate() {
    return this.getUTCDate()
  }
  override getDay() {
    return this.getUTCDay()
  }
  override getHours() {
    return this.getUTCHours()
  }
  override getTimezoneOffset() {
    return 0
  }
}

/** A day or month, `YYYY-MM-DD` or `YYYY-MM`, as date-fns shows it alike in every time zone. */
export const calendarDay = (iso: string): Date => new CalendarDay(iso)
