/** Names of a line of the header that is about the author. */
import {readAboutLine} from '../classify/about-lines.ts'
import {authors as authorNouns} from '../classify/author-words.ts'
import {behindJoint} from '../classify/further-names.ts'
import {labelAlone, nameEnd} from '../classify/header-line-kinds.ts'
import {authorRule, nameRule, shapeRule, signatureRule} from '../classify/header-lines.ts'
import {rowOfNames} from '../classify/name-lists.ts'
import {couldBeName, printedNameAt, unglued} from '../classify/person-names.ts'
import type {Range} from '../stages.ts'

/** `Auteur(s) :` */
const labelOfSeveral = new RegExp(String.raw`^(?:${authorNouns})\s?\(\p{L}{1,3}\)\s?:?$`, 'iu')
/** What sites print for programs that read aloud, in front of a name. */
const leadsToName = /^(?:social links for|view all posts by|(?:all )?posts by|profile of)\s+/iu

/** `Jane Doe0`, the figure of a footnote; `ada77` is a nickname. */
const footnote = /(?<=\s\p{Lu}\p{Ll}+)\d{1,2}$/u

/** `— Jane Doe` or `(Jane Doe)` below a text. */
function afterDash(text: string): readonly Range[] {
  const start = /^(?:[-–—]\s*|\()/u.exec(text)?.[0].length ?? 0
  const end = text.startsWith('(') && text.endsWith(')') ? text.length - 1 : text.length
  return start > 0 && couldBeName(text.slice(start, end)) ? [{start, end}] : []
}

/** Names of a line of the header, as ranges into it. */
export function namesOf(printed: string, rule: string): readonly Range[] {
  const text = printed.replace(/(?<=\p{Ll})archive page$/u, '')
  const alone = rule === nameRule || rule === shapeRule || rule === authorRule
  const {names, isPiece = false} = readAboutLine(text)
  const listed = alone && !isPiece ? rowOfNames(text) : undefined
  if (listed) return listed
  if (names.length > 0) return names
  if (rule === signatureRule) return afterDash(text)
  if (!alone || labelAlone.test(text)) return names
  // Roles may be glued to a name that stands alone: `Jane DoeWriterPhotographer`.
  if (labelOfSeveral.test(text)) return []
  const start = leadsToName.exec(text)?.[0].length ?? behindJoint(text)
  const whole = text
    .slice(start)
    .replace(/\s*[@(|].*$/u, '')
    .replace(nameEnd, '')
  const name = rule !== authorRule ? printedNameAt(whole, 0) : unglued(whole).replace(footnote, '')
  return [{start, end: start + (name ?? whole).length}]
}
