/** People of the tables whom a text shows in another part than their office, or who only bear such a name. */
import type {Mention} from '../stages.ts'
import {officePhrase} from './office-phrases.ts'
import {isCalledFormer} from './remembered.ts'

/** `Prince Charles`, `Tory MP Boris Johnson`, `the son of Patrice Lumumba`: what they were, or whose they are. */
const role =
  /(?:\b(?:Prince|Princess|Sir|Lord|Lady|Dame|Baron|Baroness|Judge|Justice|Professor|Dr\.?|Captain|MP|MEP)|\b(?:leader|spokes(?:man|woman)|candidate|challenger|suspect|fugitive|revolutionary|dictator|activist|dissident|singer|actor|actress|footballer|striker|coach|son|daughter|wife|husband|brother|sister|family|birth|anniversary|death)(?:\s+of)?)\s+(?:the\s+)?$/u
const reach = 60

/** Whether a mention gives somebody an office that the tables do not have, or another part. */
export function isInOtherRole(mention: Mention): boolean {
  const {unit, start} = mention
  const before = unit.text.slice(Math.max(0, start - unit.start - reach), start - unit.start)
  return (
    role.test(before) || isCalledFormer(mention) || officePhrase(mention, unit.start) !== undefined
  )
}
