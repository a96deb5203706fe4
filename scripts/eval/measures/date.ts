/**
 * Stated date, where the day is printed in a line, or opens one: a day that only the prose names, or that
 * is printed only as that of a change, is counted apart. Right: that day. Safe: several days, a month or an interval that holds it. Wrong and
 * certain: a value that excludes it, whatever its width; this is the one that hurts, so it is
 * also given over all texts with a known date, printed or not.
 */
import {edtfMembers, isOneDay, type DateBounds} from '../../../src/lib/edtf.ts'
import type {Article} from '../../../src/schema/article.ts'
import {datesIn} from '../dates.ts'
import {percent} from '../table.ts'
import type {Case, Measure, WorstCase} from '../types.ts'
import {verdictTable} from './outcomes.ts'

type Verdict = 'right' | 'safe' | 'none' | 'wrong and certain'

const holds = ({earliest, latest}: DateBounds, day: string) =>
  (earliest === undefined || earliest <= day) && (latest === undefined || day <= latest)

/** What the record claims as certain. */
function claimOf({date, dateEarliest, dateLatest}: Article): readonly DateBounds[] {
  if (date !== undefined) return edtfMembers(date)
  if (dateEarliest === undefined && dateLatest === undefined) return []
  return [
    {
      ...(dateEarliest !== undefined && {earliest: dateEarliest}),
      ...(dateLatest !== undefined && {latest: dateLatest})
    }
  ]
}

/** How a claim stands to the true day. */
export function verdictOn(claim: readonly DateBounds[], day: string): Verdict {
  if (claim.length === 0) return 'none'
  if (!claim.some((bounds) => holds(bounds, day))) return 'wrong and certain'
  return claim.length === 1 && isOneDay(claim[0]!) ? 'right' : 'safe'
}

/** A line that tells a date is at most this long; a longer one may open with it. */
const longestTelling = 160
const opening = 60
/** What stands in front of the day on which a text was changed. */
const ofChange =
  /(?<!\p{L})(?:updated?|modified|edited|revised|correct(?:ed|ion)|aktualisiert|bearbeitet|geändert|stand|actualizado|atualizado|aggiornato|mis à jour)(?!\p{L})(?:[\s:,@–-]|\b(?:on|at|am|el|le|il|em|vom|date)\b)*$/iu

/** How a text prints a day: as its own, at most as that of a change, only in prose, or not at all. */
export function printingOf(text: string, day: string): 'told' | 'change' | 'prose' | 'absent' {
  const places = datesIn(text).filter(({days}) => days.includes(day))
  if (places.length === 0) return 'absent'
  const told = places.flatMap(({start, end}) => {
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end)
    const long = (to < 0 ? text.length : to) - from > longestTelling
    return long && start - from > opening ? [] : [text.slice(from, start)]
  })
  if (told.length === 0) return 'prose'
  return told.every((before) => ofChange.test(before)) ? 'change' : 'told'
}

const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Whether the claim misses by a single day: label and page may be of two time zones. */
const missesByOne = (claim: readonly DateBounds[], day: string) =>
  claim.some(({earliest, latest}) =>
    [earliest, latest].some((bound) => bound !== undefined && daysApart(bound, day) <= 1)
  )

const tellVerdicts = (verdicts: readonly Verdict[]) =>
  `${verdicts.length}, ours right ${verdicts.filter((one) => one === 'right').length}, wrong and certain ${verdicts.filter((one) => one === 'wrong and certain').length}`

export const date: Measure = {
  name: 'date',
  start() {
    const table = verdictTable<Verdict>(['right', 'safe', 'none', 'wrong and certain'])
    const worst: WorstCase[] = []
    const all = {cases: 0, wrong: 0, byOne: 0}
    const changed: Verdict[] = []
    const inProse: Verdict[] = []
    return {
      add({document, outcome}: Case) {
        const {date: day} = document.truth
        if (day === undefined) return
        const claim = claimOf(outcome.article)
        const ours = verdictOn(claim, day)
        const found = datesIn(document.text)
        const printing = printingOf(document.text, day)
        const printed = printing === 'told'
        all.cases += 1
        if (ours === 'wrong and certain') {
          all.wrong += 1
          if (missesByOne(claim, day)) all.byOne += 1
        }
        const [first] = found[0]?.days ?? []
        if (printing === 'change') changed.push(ours)
        if (printing === 'prose') inProse.push(ours)
        if (printed) {
          table.add('ours', ours)
          table.add('first date in the text', first === day ? 'right' : 'wrong and certain')
        }
        if (ours === 'right' || ours === 'safe' || (ours === 'none' && !printed)) return
        const value = outcome.article.date ?? 'nothing'
        const weight = ours === 'wrong and certain' ? 1 : 0
        worst.push({
          id: document.id,
          weight,
          say: `${value} for ${day}${printing === 'absent' ? ', not printed' : ''}`
        })
      },
      report() {
        if (all.cases === 0) return undefined
        return {
          title: 'stated date, where printed',
          header: table.header,
          rows: table.rows(),
          notes: [
            `Printed only as the day of a change: ${tellVerdicts(changed)}. Only in prose: ${tellVerdicts(inProse)}.`,
            `Of all ${all.cases} with a known date: wrong and certain ${all.wrong} (${percent(all.wrong, all.cases)}), ${all.byOne} of them by one day.`
          ],
          worst: [{title: 'dates', cases: worst}]
        }
      }
    }
  }
}
