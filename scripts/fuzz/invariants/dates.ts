/** Dates are days of the calendar, in order, and say the same in every form. */
import {edtfBounds, edtfMembers, type DateBounds} from '../../../src/lib/edtf.ts'
import {daySchema} from '../../../src/schema/primitives.ts'
import type {Article} from '../../../src/schema/article.ts'
import type {ArticleCheck} from './types.ts'

const isDay = (day: string | undefined) => day === undefined || daySchema.safeParse(day).success

/** What is wrong with an EDTF value by itself. */
function problemsOf(edtf: string): string[] {
  const members = edtfMembers(edtf)
  const invalid = members.flatMap(({earliest, latest}) =>
    [earliest, latest].filter((day) => !isDay(day)).map((day) => `${day ?? ''} is no day`)
  )
  let last = ''
  for (const {earliest = '', latest = '9999-12-31'} of members) {
    if (earliest > latest || earliest < last) invalid.push(`${edtf} is not in order`)
    last = latest
  }
  return invalid
}

function within(inner: DateBounds, outer: DateBounds): boolean {
  const {earliest = '0000', latest = '9999-12-31'} = inner
  return earliest >= (outer.earliest ?? '0000') && latest <= (outer.latest ?? '9999-12-31')
}

/** Bounds are those of the date, what is likely lies within, and nothing stands for unknown. */
export const datesAgree: ArticleCheck = ({outcome: {article}}) => {
  const {date, dateLikely, dateEarliest, dateLatest, dateBasis}: Article = article
  const bounds: DateBounds = date === undefined ? {} : edtfBounds(date)
  const wrong = [date, dateLikely].flatMap((edtf) => (edtf === undefined ? [] : problemsOf(edtf)))
  if (bounds.earliest !== dateEarliest || bounds.latest !== dateLatest) {
    wrong.push(`${date ?? 'no date'} has the bounds ${dateEarliest ?? ''}–${dateLatest ?? ''}`)
  }
  if (dateLikely !== undefined && !within(edtfBounds(dateLikely), bounds)) {
    wrong.push(`${dateLikely} is likely, but not all of it within ${date ?? 'no date'}`)
  }
  const known = date !== undefined || dateLikely !== undefined
  if (!known && dateBasis !== 'unknown') wrong.push(`no date, and yet ${dateBasis}`)
  if (date !== undefined && dateBasis === 'unknown') wrong.push(`${date}, and yet unknown`)
  return wrong
}
