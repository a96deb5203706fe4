/** Names that share a line with a date, and nothing else. */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Range} from '../stages.ts'
import {desks} from './author-words.ts'
import {isFirstName} from '../names/first-names.ts'
import {couldBeName} from './person-names.ts'

/** `TNN`, `TIMESOFINDIA.COM`, `PTI` */
const agencyOrSite =
  /^\p{Lu}[\p{Lu}\p{N}.-]{1,30}$|^[\p{L}\p{N}-]{2,30}\.(?:com|net|org|\p{L}{2})$/u

/** A possible name between the start of a line and its date, or between date and end. */
export function besideDate(text: string, dates: readonly Range[]): Range | undefined {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return undefined
  const sides = [
    {start: 0, end: first.start},
    {start: last.end, end: text.length}
  ]
  for (const {start, end} of sides) {
    // A time of day or a number of comments may stand between name and date.
    const side = text.slice(start, end).replace(/(?<=\p{L}{2})[\s,|•·–—-]+\d.*$/u, '')
    const name = side.replace(/^[\s,|•·–—/-]+|[\s,|•·–—/-]+$/gu, '')
    const at = start + side.indexOf(name)
    if (couldBeName(name) || desks.test(name)) return {start: at, end: at + name.length}
    // `Jane Doe / The Valley Times / May 3, 2012`: between marks the paper or agency.
    const [writer = '', paper, ...more] = name.split(/\s*[/|·•]\s*/u)
    const isPaper = paper !== undefined && (readsLikePublication(paper) || agencyOrSite.test(paper))
    if (start === 0 && isPaper && more.length <= 1 && couldBeName(writer))
      return {start: at, end: at + writer.length}
    // `Jane · April 19, 2019 · Science`: a mark parts a given name from the date; a comma, a town.
    if (start === 0 && isFirstName(name) && /^\S+\s[|·•]\s/u.test(side))
      return {start: at, end: at + name.length}
  }
  return undefined
}
