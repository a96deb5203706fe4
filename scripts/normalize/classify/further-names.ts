/**
 * Lines that go on with the names above them: `Jane Doe, PhD,` over `John Roe, PhD`, or `Jane Doe, Staff
 * Attorney` over `& John Roe, Director`.
 */
import type {Unit} from '../stages.ts'
import {couldBeName, printedNameAt} from './person-names.ts'

/** A line of a name with degree or role is at most this long. */
const longest = 120
const joint = /^(?:&|and|und|et|y|e|och|og|en|и)\s+/u
const endsInJoint = /(?:,|&|\s(?:and|und|et|y|e|och|og|en|и))$/u
/** Behind the name nothing, a degree, or a joint to the next. */
const degreesOnly =
  /^(?:,?\s(?:(?:Ph|M|Ed|J|Sc|Pharm|D)\.?\s?D|M\.?P\.?H|M\.?Sc|M\.?A|B\.?A|M\.?S|R\.?N|M\.?B\.?A|F\.?R\.?C\.?P|Dr)\.?)*\s*(?:,|&|and)?$/u

/** Where the name begins in a line that opens with a joint; 0 in others. */
export const behindJoint = (text: string): number => joint.exec(text)?.[0].length ?? 0

/** Whether a line goes on with the names of the line above it, which is about authors. */
export function goesOnWithNames(above: Unit, {text}: Unit): boolean {
  if (text.length > longest || above.text.length > longest) return false
  const at = behindJoint(text)
  if (at === 0 && !endsInJoint.test(above.text.trim())) return false
  const name = printedNameAt(text, at)
  if (name === undefined || !couldBeName(name)) return false
  const behind = text.slice(at + name.length)
  return degreesOnly.test(behind) || (at > 0 && /^,\s\p{Lu}/u.test(behind))
}
