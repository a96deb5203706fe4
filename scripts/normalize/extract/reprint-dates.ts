/** Days of the paper from which a text was cut, copied or printed again, by a line at its head or foot. */
import {readsLikePublication} from '../names/publication-words.ts'
import type {LabeledUnit, Range, Structured} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {Doubt, StatedDate} from './believed-dates.ts'
import {reprintLines, type ReprintKind} from '../reprint-lines.ts'

const doubts: Readonly<Record<Exclude<ReprintKind, 'printed'>, Doubt>> = {
  again: 'reprinted',
  cut: 'taken',
  from: 'taken'
}

/** Units whose day is that of another printing, and what is doubtful about it. */
export function reprintUnits(
  {units}: Structured,
  papersIn: (text: string) => readonly Range[]
): ReadonlyMap<LabeledUnit, Doubt> {
  const isPaper = (name: string) =>
    readsLikePublication(name.split(',')[0]!.trim()) || papersIn(name).length > 0
  return new Map(
    reprintLines(units).flatMap(({unit, kind, paper}): [LabeledUnit, Doubt][] => {
      // `Published in the Post` says so of this text; `From Paris` names no paper.
      if (kind === 'printed' || (kind === 'from' && !isPaper(paper))) return []
      return [[unit, doubts[kind]]]
    })
  )
}

/** The last date of each of those lines. */
export const reprintDates = (reprints: ReadonlyMap<LabeledUnit, Doubt>): StatedDate[] =>
  [...reprints].flatMap(([{text, start}, doubt]): StatedDate[] => {
    const date = printedDates(text).at(-1)
    if (!date) return []
    const at = {start: start + date.start, end: start + date.end}
    return [{...date, ...at, rule: 'date/date-line', labeled: false, doubt}]
  })
