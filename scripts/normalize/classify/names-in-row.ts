/** Names of people from a place of a line on, with their joints: `Jane Doe, The Paper, and John Roe`. */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Range} from '../stages.ts'
import {afterName, agencies} from './author-words.ts'
import {appositionAt} from './name-appositions.ts'
import {namesListed} from './name-lists.ts'
import {nickFrom} from './nicknames.ts'
import {isAnnouncedName, isFullName, isName, matchAt, printedNameAt} from './person-names.ts'
import {takesPictures} from './writer-roles.ts'

const jointAt =
  /\s*(?:,\s+(?:and|und|et|y|e)(?=\s)|,|&|\+|\/|;|\s(?:and|AND|with|und|et|avec|mit|con|y|e|och|og|en|oraz|ve|és|ja|dan|și|eta|и|та|και|ו)(?=\s))\s*/uy
/** Behind these a place, a role or a thing may stand as well as a name. */
const weakJoint = /^(?:,|with|avec|mit|con)$/u
const helper = /^(?:with|mit|avec|con)$/u
/** `Interview by Jane Doe with John Roe`: he answers. */
const conversation = /(?<!\p{L})(?:interview|gespräch|entretien|entrevista|intervista)/iu
const madeBy = /^\s(?:by|von|par|por|da|door|av|af)\s/u

function nameFrom(
  text: string,
  at: number,
  dates: readonly Range[],
  nicks: boolean,
  announced: boolean
): Range | undefined {
  const stop = dates.find(({start}) => start >= at)?.start ?? text.length
  const name = printedNameAt(text, at, stop)
  // `Bo2man` is a nickname, and no `Bo`.
  const goesOn = name !== undefined && /^[\d_]/u.test(text.slice(at + name.length, stop))
  if (name === undefined || (goesOn && nicks)) return nicks ? nickFrom(text, at, stop) : undefined
  const isOne = announced ? isAnnouncedName(name) : isName(name)
  return isOne ? {start: at, end: at + name.length} : undefined
}

/** Three names or more, one of them surely a name: two could be a name and a place. */
const isRow = (text: string): boolean => (namesListed(text)?.length ?? 0) > 2

/** Names from `at` on, with their joints, up to what names nobody; `announced` by a word such as "by", which a nickname may follow too. */
export function namesFrom(
  text: string,
  at: number,
  dates: readonly Range[],
  {announced = false, nicks = false} = {}
): Range[] {
  const names: Range[] = []
  let from = at
  while (names.length < 8) {
    const name = nameFrom(text, from, dates, nicks && names.length === 0, announced)
    if (!name) break
    // `Autor: Jane Doe; Illustrator: John Roe`: what stands before a colon says what the next one did.
    if (names.length > 0 && /^\s?:\s/u.test(text.slice(name.end))) break
    // Behind a joint stands a name, and no `Kategorien: News`.
    const further = text.slice(name.start, name.end)
    if (names.length > 0 && (!/\s|^\p{Lu}/u.test(further) || afterName.test(further))) break
    // `Reporting by Jane Doe; Editing by John Roe`: he did something else.
    if (names.length > 0 && madeBy.test(text.slice(name.end))) break
    // `Jane Doe / The Daily Paper`, `Jane Doe/AP`
    if (names.length > 0 && (readsLikePublication(further) || agencies.test(further))) break
    // `Jane Doe and John Roe (photos)`
    if (names.length > 0 && takesPictures(text.slice(name.end))) break
    names.push(name)
    const apposition = appositionAt(text, name.end)
    if (apposition > 0) {
      from = name.end + apposition
      continue
    }
    const joint = matchAt(jointAt, text, name.end)
    if (joint === undefined) break
    from = name.end + joint.length
    const stop = dates.find(({start}) => start >= from)?.start ?? text.length
    const isOneOfRow = announced && joint.trim() === ',' && isRow(text.slice(at, stop))
    if (weakJoint.test(joint.trim()) && !isOneOfRow && !isFullName(text, from)) break
    if (helper.test(joint.trim()) && conversation.test(text)) break
  }
  return names
}
