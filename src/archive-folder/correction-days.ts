/** Days in a correction that cannot be: readers are shown them, and exports go by them. */
import {edtfBounds} from '../lib/edtf.ts'
import type {CorrectionEntry} from '../schema/correction.ts'
import type {EntryFinding} from './correction-finding.ts'

/** No decision on an archive of texts in a computer, and no capture, is older: an earlier year is a slip. */
const firstDecision = '1900'

/** A day of an entry, and where in the entry it is. */
interface EntryDay {
  readonly path: readonly string[]
  readonly written: string
  /** The first day that can be meant; absent when it is open. */
  readonly earliest?: string | undefined
  readonly expected: string
  /** Articles are older than archives of them. */
  readonly isOfArticle?: true
}

/** Days of the curator's own work; one that is not known is empty. */
function ownDays({on, withhold}: CorrectionEntry): EntryDay[] {
  const own = (path: readonly string[], day: string, expected: string) =>
    day === '' ? [] : [{path, written: day, earliest: day, expected}]
  return [
    ...own(['on'], on, 'the day of the decision'),
    ...(typeof withhold === 'object'
      ? own(['withhold', 'since'], withhold.since, 'the first day without the text')
      : [])
  ]
}

/** Days that an entry says an article is of. */
function setDays({set: {date, captured} = {}}: CorrectionEntry): EntryDay[] {
  const days: EntryDay[] = []
  if (typeof date === 'string') {
    const {earliest} = edtfBounds(date)
    const expected = 'the date of publication'
    days.push({
      path: ['set', 'date'],
      written: date,
      earliest,
      expected,
      isOfArticle: true
    })
  }
  if (typeof captured === 'string') {
    const expected = 'the day of the capture'
    days.push({path: ['set', 'captured'], written: captured, earliest: captured, expected})
  }
  return days
}

/** What is wrong with the days of an entry; nothing can have been decided, printed or kept after `today`. */
export function dayFindings(entry: CorrectionEntry, today: string | undefined): EntryFinding[] {
  const days = [...ownDays(entry), ...setDays(entry)]
  const old = days.filter(({written, isOfArticle}) => !isOfArticle && written < firstDecision)
  const early = days.filter(
    ({earliest}) => today !== undefined && earliest !== undefined && earliest > today
  )
  return [
    ...old.map(({path, written}) => ({
      path,
      found: `\`${path.at(-1)}: ${written}\``,
      expected: `a day since ${firstDecision}`,
      fix: 'Correct the year.'
    })),
    ...early.map(({path, written, expected}) => ({
      path,
      found: `\`${path.at(-1)}: ${written}\`, a day that has not come`,
      expected,
      fix: 'Correct the day.'
    }))
  ]
}
