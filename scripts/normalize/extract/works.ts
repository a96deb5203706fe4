/** Operas, plays and films about somebody: who writes of them writes of the stage, and of no leader. */
import type {Mention} from '../stages.ts'
import {isSubject} from './passing.ts'
import {inHeadline, textBefore} from './salience.ts'

const titles = String.raw`(?:(?:the|late|former|president|premier|chairman|chancellor|king|queen|prime|minister|life|of|and|times)\s+)*`
/** `Opera on Nixon`, `a musical about the life of Juan Peron`. */
const subject = new RegExp(
  String.raw`(?<!\p{L})(?:operas?|operettas?|oratorio|musicals?|plays?|films?|movies?|biopics?|(?:mini-?)?series|ballets?|puppet\s+shows?)\s(?:based\s)?(?:on|about)\s+${titles}$`,
  'iu'
)
/** `A baritone will sing Richard Nixon`. */
const role = new RegExp(
  String.raw`(?<!\p{L})(?:sings?|sang|plays|portrays?|portrayed|impersonates?)\s+${titles}$`,
  'iu'
)

/** `Winston Churchill lights a cigar`: scenes are told in the present, news in the past. */
const present = /^ \p{Ll}+(?<!s)s(?!\p{L})/u
const isInScene = ({unit, start, end}: Mention) => {
  const at = start - unit.start
  return unit.label.class === 'body' && present.test(unit.text.slice(at + end - start).slice(0, 40))
}

const isRole = (mention: Mention) => {
  const before = textBefore(mention)
  return subject.test(before) || role.test(before) || isInScene(mention)
}

/**
 * Whether somebody is named in a text as whom a work for the stage or the screen is about: in its headline or
 * its lead, and nowhere in office or as one who acts.
 */
export const isOfWork = (mentions: readonly Mention[]): boolean =>
  mentions.some((one) => (inHeadline(one) || one.lead) && subject.test(textBefore(one))) &&
  mentions.every((one) => isRole(one) || (one.office === undefined && !isSubject(one)))

/** Whether somebody is told of in a scene: in a text about a work, as one of its roles. */
export const isInScenes = (mentions: readonly Mention[]): boolean => mentions.some(isInScene)
