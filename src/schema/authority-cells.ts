/** Cells of the authority tables: texts, lists and days. */
import {z} from 'astro/zod'

/** Some text. */
export const text = z.string().min(1)
/** A cell that may be empty. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' || cell === undefined ? undefined : cell), schema.optional())
/** The entries of a cell, between `|`. */
export const splitList = (cell: unknown) =>
  typeof cell === 'string' && cell !== '' ? cell.split('|').map((entry) => entry.trim()) : []
/** A cell of several texts. */
export const list = z.preprocess(splitList, z.array(text))

/** Whether months and days of a cell exist: there is no 30 February. What is no date is another error. */
const isInCalendar = (cell: string) =>
  !/^[\d.-]+$/.test(cell) ||
  cell.split('..').every((date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return month >= 1 && month <= 12 && day >= 1 && day <= last
  })

/** A day, month or year; or an inclusive range of days when sources disagree, `2003-08-04..2003-10-31`. */
export const dateOrRange = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\.\.\d{4}-\d{2}-\d{2})?$/,
    'a date such as 1994, 1994-10 or 1994-10-12, or a range 1994-10-12..1994-10-14'
  )
  .refine(isInCalendar, 'a date that the calendar has, such as 1994-10-12')
