/** Lines beside the headline of a page that tell about the article: what makes the headline sure. */
import {printedDates} from '../time/printed-dates.ts'
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {labelAlone} from './header-line-kinds.ts'
import {nameWithRole} from './names-with-roles.ts'

const longestMetaLine = 120
const opensByline =
  /^(?:written |posted |story |words |edited )?(?:by|von|par|por|di|autor|text)\s*:?\s*\p{Lu}/iu
const mostBylineWords = 12
const mostSignedWords = 7

const hasDay = (text: string) => printedDates(text).some(({precision}) => precision === 'day')

/** Whether a line that tells about the article gives both its author and its date. */
export const isSignedAndDated = (unit: Unit): boolean =>
  isAboutPage(unit) && opensByline.test(unit.text) && hasDay(unit.text)

/** Whether a line tells about the article: its author or date, or the label above one. */
export function isAboutPage(unit: Unit | undefined): boolean {
  if (!unit) return false
  if (unit.label) return unit.label.class === 'byline' || unit.label.class === 'issue'
  if (unit.text.length > longestMetaLine || endsSentence(unit.text)) return false
  // `By`, with the name on the next line.
  if (labelAlone.test(unit.text)) return true
  if (opensByline.test(unit.text)) return unit.wordCount <= mostBylineWords
  // `Jane Doe Senior Writer`, `Jane Doe @jane`
  if (unit.wordCount <= mostSignedWords && nameWithRole(unit.text) !== undefined) return true
  return hasDay(unit.text)
}
