/**
 * Posts that somebody saved from a social network as text: name and account over the words, and the time
 * and the day of posting below them, `9:14 PM · Apr 8, 2013 · Twitter for Android`; or a name over the day
 * and whom it is shown to, `June 3, 2018 at 9:14 PM · Public`.
 */
import {isFirstName} from '../names/first-names.ts'
import type {Unit} from '../stages.ts'
import {allMatches} from '../matches.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isPage} from './page-shape.ts'
import {couldBeName} from './person-names.ts'
import {labeled, splitUnit, type Rule} from './rule.ts'

/** Of the line with the day on which a post was made. */
export const postRule = 'posts/stamp'
const authorRule = 'posts/author'
const barRule = 'posts/bar'

const account = /^@[\w.-]{2,40}(?:@[\w.-]{3,60})?$/u
/** `Jane Doe (@jane)`, `Jane Doe @jane · Apr 8, 2013`. */
const withAccount = /^(?<name>[^@()·]{2,50}?)\s\(?@[\w.@-]{2,60}\)?(?:\s[·•]\s|$)/u

const clock = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?`
const parts = String.raw`(?:\s?[·•]\s?[^·•]{1,40}){0,4}[\s·•]*`
/** Around the day: a time before it or behind, and parts behind points. */
const before = new RegExp(String.raw`^(?:${clock}\s?[·•–-]\s?)?$`, 'iu')
const behind = new RegExp(
  String.raw`^(?:(?:,|\s(?:at|um|à|a las|alle|om|в|às))?\s${clock})?${parts}$`,
  'iu'
)

/** Below a post: `Like · Comment · Share`, `12 Retweets 41 Likes`. */
const bar =
  /^(?:(?:\d[\d.,]*[KM]?\s?)?(?:likes?|comments?|shares?|repl(?:y|ies)|retweets?|reposts?|quotes?|quote tweets|bookmarks?|views|favou?rites?|boosts?|gefällt mir|kommentieren|teilen|j['’]aime|commenter|partager|me gusta|comentar|compartir)(?:[\s·•|]+|$)){1,8}$/iu
const longest = 160

/** A line that is the stamp of a post; `points`: whether a point sets its parts apart. */
function stampIn({text}: Unit): {points: boolean} | undefined {
  const dates = text.length > longest ? [] : printedDates(text)
  const [date] = dates
  if (date?.precision !== 'day' || dates.length > 1) return undefined
  const isStamp = before.test(text.slice(0, date.start)) && behind.test(text.slice(date.end))
  return isStamp ? {points: /[·•]/u.test(text)} : undefined
}

const isBar = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.text.length <= longest && bar.test(unit.text)

/** A name of two words or more; `surely`: with a given name that many bear. */
const isName = (text: string, surely: boolean): boolean =>
  text.includes(' ') && couldBeName(text) && (!surely || isFirstName(text.split(' ')[0]!))

/** A post is so short; a longer text with an account above it can have been printed elsewhere. */
const mostLines = 12
/** Below the words stand at most the stamp and so many lines of buttons and counts. */
const reachBelow = 5

/** Lines of a post that are not its words: who, when, and at which account; each by its index. */
interface Post {
  readonly author: number
  readonly stamp: number
  readonly account?: number
}

/** A post with an account: its stamp is in the line of the name, right below it, or below the words. */
function postOfAccount(units: readonly Unit[]): Post | undefined {
  const [first, second] = units
  const own = withAccount.exec(first?.text ?? '')
  const name = own?.groups?.['name'] ?? first?.text ?? ''
  const isBelow = own === null && account.test(second?.text ?? '')
  if (!first || (own === null && !isBelow) || name.length > 50) return undefined
  if (own && /\s[·•]\s$/u.test(own[0]))
    return stampIn({...first, text: first.text.slice(own[0].length)})
      ? {author: 0, stamp: 0}
      : undefined
  const from = isBelow ? 2 : 1
  const stamp = units.findIndex((unit, at) => at >= from && stampIn(unit) !== undefined)
  const rest = units.slice(stamp + 1)
  const isClosing = stamp === from || (rest.length <= reachBelow && rest.every(isBar))
  if (stamp < 0 || !isClosing) return undefined
  return {author: 0, stamp, ...(isBelow && {account: 1})}
}

/** A name over a stamp of several parts, or over one with buttons below the words. */
function postOfName([first, second, ...rest]: readonly Unit[]): Post | undefined {
  const stamp = second && stampIn(second)
  if (!first || !stamp) return undefined
  const isShown = (stamp.points || rest.some(isBar)) && !/^\p{Ll}/u.test(rest[0]?.text ?? '')
  return isShown && isName(first.text, !rest.some(isBar)) ? {author: 0, stamp: 1} : undefined
}

/** Labels the lines of a text that is one post. */
export const posts: Rule = (units) => {
  const own = units.filter(({label}) => !label)
  if (own.length < 2 || own.length > mostLines || isPage(units)) return units
  const post = postOfAccount(own) ?? postOfName(own)
  if (!post) return units
  const roles = new Map<Unit, (unit: Unit) => readonly Unit[]>()
  for (const unit of own.slice(post.stamp + 1))
    if (isBar(unit))
      roles.set(unit, (one) => [labeled(one, barRule, 'share', 'Buttons of a site.')])
  const asStamp = (unit: Unit) => labeled(unit, postRule, 'issue', 'When it was posted.')
  const asAccount = (unit: Unit) =>
    labeled(unit, 'posts/account', 'issue', 'The account of the author.')
  const asAuthor = (unit: Unit) =>
    labeled(unit, authorRule, 'byline', 'Names the author; shown with the article.')
  roles.set(own[post.stamp]!, (one) => [asStamp(one)])
  if (post.account !== undefined) roles.set(own[post.account]!, (one) => [asAccount(one)])
  roles.set(own[post.author]!, (one) => {
    const end = allMatches(one.text, /\s\(?@/gu)[0]?.index
    if (end === undefined) return [asAuthor(one)]
    const [name, rest] = splitUnit(one, end)
    if (!name || !rest) return [asAuthor(one)]
    return [asAuthor(name), post.stamp === 0 ? asStamp(rest) : asAccount(rest)]
  })
  return units.flatMap((unit) => roles.get(unit)?.(unit) ?? [unit])
}
