/** Chinese and Korean names, whose first word is the one that papers use alone. */
import type {ImportedPerson} from './person.ts'

const familyFirst: ReadonlySet<string> = new Set(['CN', 'TW', 'KP', 'KR'])
const familyNames =
  /^(?:Chang|Choe|Choi|Chung|Han|Hong|Jung|Kang|Kim|Lee|Moon|Paek|Pak|Park|Ri|Roh|Song|Yoon|Yu|Yun)$/

/** The family name where it is not the last word: `Deng Xiaoping`, `Kim Il-sung`. */
export function familyNameOf({name, terms}: Pick<ImportedPerson, 'name' | 'terms'>): string {
  const words = name.split(' ')
  const [first = '', ...given] = words
  if (terms.length === 0 || !terms.every(({country}) => familyFirst.has(country))) return ''
  const hyphenated = given.length === 1 && given[0]!.includes('-')
  const mainland = given.length === 1 && terms.every(({country}) => country === 'CN')
  return hyphenated || mainland || familyNames.test(first) ? first : ''
}
