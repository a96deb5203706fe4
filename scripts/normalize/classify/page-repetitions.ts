/**
 * Lines of a page that stand twice in a row, whole or cut short: captions of pictures that are shown
 * small and large. No article repeats itself at once.
 */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {isPage} from './page-shape.ts'
import {labelAll, type Rule} from './rule.ts'

/** Shorter lines stand twice by chance. */
const shortest = 60
const longest = 400
/** Copies stand this near to each other. */
const nearby = 2

/** What is left of the button that shows more of a caption, or less. */
const cut = /\s*(?:\.{3}|…)\s*(?:more)?$|\s+less$/u

interface Form {
  readonly text: string
  readonly isCut: boolean
}

function formOf({text, label}: Unit): Form | undefined {
  if (label || text.length < shortest || text.length > longest) return undefined
  return {text: comparable(text.replace(cut, '')), isCut: cut.test(text)}
}

/** Labels lines that stand again right below, and both where one of them is cut short. */
export const pageRepetitions: Rule = (units) => {
  if (!isPage(units)) return units
  const forms = units.map(formOf)
  const copies = new Set<Unit>()
  for (const [index, form] of forms.entries()) {
    if (!form) continue
    for (let step = 1; step <= nearby; step += 1) {
      const next = forms[index + step]
      if (!next || !(next.text.startsWith(form.text) || form.text.startsWith(next.text))) continue
      const isCut = form.isCut || next.isCut
      if (!isCut && next.text !== form.text) continue
      copies.add(units[index]!)
      if (isCut) copies.add(units[index + step]!)
    }
  }
  return labelAll(units, copies, 'page-repetitions/doubled', 'caption', 'Stands twice in a row.')
}
