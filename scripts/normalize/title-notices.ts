/** Lines that could be the headline as well as the one that was taken: a curator should look. */
import type {LabeledUnit, Notice} from './stages.ts'
import {endsSentence, printedValue} from './text.ts'

/** A longer line below a headline is its deck or the story. */
const longest = 60
/** Rules that tell a headline by its form and place. */
const isGuess = ({label}: LabeledUnit) =>
  label.class === 'headline' && label.rule.startsWith('headlines/')
const isRow = (text: string) => /\S\s*[|•·]\s*\S/u.test(text)

/** Whether nothing shows what a short line below the headline is. */
function isUnexplained(line: LabeledUnit, next: LabeledUnit | undefined): boolean {
  if (line.label.class !== 'body' || line.gap > 0 || line.text.length > longest) return false
  if (endsSentence(line.text) || next === undefined) return false
  return next.gap > 0 || next.label.class === 'byline' || next.label.class === 'issue'
}

/** The line beside a headline that may be it, or a part of it. */
function rivalOf(units: readonly LabeledUnit[], at: number): LabeledUnit | undefined {
  const above = units.slice(0, at).find(({label}) => label.rule === 'lines-above/by-form')
  const below = units[at + 1]
  if (above || !below) return above
  const mayBeRow = isRow(units[at]!.text) && (below.label.class === 'deck' || below.gap === 0)
  return isUnexplained(below, units[at + 2]) || (mayBeRow && below.text.length <= longest * 2)
    ? below
    : undefined
}

/** That the choice of the headline was not sure; nothing where it is told by tags or stands repeated. */
export function titleNotices(units: readonly LabeledUnit[]): Notice[] {
  const at = units.findIndex(isGuess)
  const rival = at < 0 ? undefined : rivalOf(units, at)
  if (!rival) return []
  const taken = units[at]!
  return [
    {
      rule: 'issue/unsure-title',
      params: {taken: printedValue(taken.text), other: printedValue(rival.text)},
      spans: [taken, rival].map(({start, end}) => ({start, end}))
    }
  ]
}
