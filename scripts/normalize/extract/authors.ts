/** What stands where the name of an author could, and is none: sections, desks, words of grammar. */
import {isFirstName} from '../names/first-names.ts'
import type {Author} from './line-authors.ts'

/** `Health Desk`, `The Numbers`: a section or an organization signs, and no person. */
const isOrganization = (name: string) =>
  /^the\s|(?<!\p{L})(?:desk|bureau|newsroom|news service|wire services?|agencies|department|news team)$/iu.test(
    name
  )

/** `Da La Nota`: an article opens the name of a paper or a section. */
const opensWithArticle = /^(?:la|el|il|los|las|les)\s\p{Lu}\p{L}+$/iu
const isTitled = (name: string): boolean =>
  opensWithArticle.test(name) && !isFirstName(name.split(' ')[1]!)

/** `By Our Special Correspondent` names nobody. */
const isNobody = (name: string) => /^(?:our|my|the|an?)$/iu.test(name)

/** Whether what stands where an author's name could be is one. */
export const couldBeAuthor = ({name}: Author): boolean =>
  name !== '' && !isOrganization(name) && !isTitled(name) && !isNobody(name)
