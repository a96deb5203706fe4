/** What stands where the name of an author could, and is none: sections, desks, words of grammar. */
import {writerNoun} from '../classify/writer-roles.ts'
import {isFirstName} from '../names/first-names.ts'
import type {LabeledUnit} from '../stages.ts'
import type {Author} from './line-authors.ts'

/** `Health Desk`, `The Numbers`: a section or an organization signs, and no person. */
const isOrganization = (name: string) =>
  /^the\s|(?<!\p{L})(?:desk|bureau|newsroom|news service|wire services?|agencies|department|news team)$/iu.test(
    name
  )

/** `Da La Nota`: an article opens the name of a paper or a section, which other lines have, too; `Les Brown` is a man. */
const opensWithArticle = /^(?:la|el|il|los|las|les)\s\p{Lu}\p{L}+$/iu
function isTitled({name, start}: Author, units: readonly LabeledUnit[]): boolean {
  if (!opensWithArticle.test(name) || isFirstName(name.split(' ')[1]!)) return false
  const isOwn = (unit: LabeledUnit) => unit.start <= start && start < unit.end
  const isEnglish = units.some(
    (unit) => isOwn(unit) && /(?<!\p{L})by:?\s$/iu.test(unit.text.slice(0, start - unit.start))
  )
  return !isEnglish || units.some((unit) => !isOwn(unit) && unit.text.includes(name))
}

/** `By Our Special Correspondent` names nobody, and a title without a name does not either. */
const isNobody = (name: string) =>
  /^(?:our|my|the|an?|(?:dr|prof|rev|fr|hon|sir|maj|gen|col|capt|cmdr|lieut|lt|sgt|adm|brig|mr|mrs|ms)\.?)$/iu.test(
    name
  )

/** `Barcelona. Corresponsal`: where somebody writes, and as what. */
const placeAndTrade = new RegExp(String.raw`\.\s${writerNoun}$`, 'iu')

/** Whether what stands where an author's name could be is one. */
export const couldBeAuthor = (author: Author, units: readonly LabeledUnit[]): boolean =>
  author.name !== '' &&
  !isOrganization(author.name) &&
  !isTitled(author, units) &&
  !isNobody(author.name) &&
  !placeAndTrade.test(author.name)
