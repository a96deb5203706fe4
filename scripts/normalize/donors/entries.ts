/** What stands in a list of those who gave: names of people, of families, of funds, and nothing that reads as prose. */
import {remembered} from '../remembered.ts'
import {words} from '../text.ts'

/** Between names; a comma within a sum, and one ahead of `Inc.`, part none. */
const joints =
  /\s*(?:,(?!\d{3}(?!\d))(?!\s*(?:Inc|Ltd|LLC|Jr|Sr|Ph\.?D|M\.?D|Esq|III?)\b)|[;|؛،、，；•·‣▪◦●■★✦◆]|\s[/–—-](?=\s))\s*/u
/** Words that a name may have in small letters. */
const small = new Set(
  `a al am an and ap at bar ben bin bint by d da dal dan das de degli dei del della den der des di do dos du e
   e.v el en et family families famille familie familia família famiglia fils für friend friends from for gift gifts
   his her their our i ibn in la las late le les li lo los loving honor honour hon memory mother father
   wife husband son sons daughter daughters brother sister parents grandmother grandfather
   och og oraz of on others in-memory several many more anonymous donor donors anonyme anonym anónimo anonimo
   other s sr st t te ten ter the to tot und und/or van vd vom von vor wife with y za zu zum zur и та і й семья
   семьи фонд сім’я памяти rodzina rodziny fundacja a.s s.a c/o who wish remain remaining those`.split(
    /\s+/u
  )
)

/** What no list of an article's own is likely to hold. */
const mark =
  /(?<!\p{L})(?:famil(?:y|ies)|famille|familie|familia|família|famiglia|foundation|stiftung|fondation|fundación|fundação|fondazione|stichting|trust|estate of|bequest|anonymous|anonyme?|anónimo|anonimo|in (?:loving )?(?:memory|hono[u]?r) of|mrs?\.? (?:and|&) (?:mrs?|ms|dr)\.?|(?<!monetary |development |population |children[’']s |pension )fund|семья|фонд|rodzina|קרן|משפחת)(?!\p{L})/iu
/** States and bodies of states give as well, and articles list them. */
const state =
  /(?<!\p{L})(?:republic|states|kingdom|union|emirates|arabia|korea|zealand|nations|commission|world bank|monetary|ministry|government|sens?\.|reps?\.|senators?|mp|[dr]-\p{L}+\.?)(?!\p{L})/iu
/** What opens no name. */
const opensOther =
  /^(?:by|from|on|in (?!memory|loving|honou?r|gratitude)|at|for|photo|published|posted|updated|copyright|©|page|see|read|click|it|he|she|they|we|this|that|there|when|while|if|but|what|who|why|how|as|after|before)\s/iu
/** Entries of a menu. */
const menu =
  /(?<!\p{L})(?:about|contact|our|us|my|your|privacy|terms|policy|log ?in|sign|register|newsletters?|news|events|careers|jobs|support|donate|home|search|help|faqs?|shop)(?!\p{L})/iu
const noName = /[!?:@=<>{}]|https?:|www\.|\.\s+\p{Lu}\p{Ll}{3,}\s+\p{Ll}/u

/** When one gave. */
const year = /^\(?\d{4}(?:[-–/]\d{2,4})?\)?$/u

const mostWords = 8
const mostWordsOfMark = 16
const longest = 160

/** Entries of a row, without bullets, sums at their ends and the stop that closes a list. */
export function entriesOf(row: string): string[] {
  return row
    .replaceAll(/(?<!\s)(?:\t|\s{3})\s*/gu, ' | ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?<=\p{L}{2}[)”"]?)[.…。]+$/u, '')
    .split(joints)
    .flatMap((part) => (mark.test(part) ? [part] : part.split(/^(?:and|und|et|y|e|и)\s+/u)))
    .map((part) =>
      part
        .replace(/^(?:[-–—*=_~+>]|\d{1,3}[.)])+\s*/u, '')
        .replace(/[\s(–—-]*(?:[$€£¥₪]|US\$)\s?\d[\d.,]*\+?k?\)?$/u, '')
        .trim()
    )
    .filter((part) => part !== '' && !year.test(part))
}

const isSmall = (word: string) =>
  small.has(word.toLowerCase().replace(/^[(“"'’]+|[)”"'’,.]+$/gu, ''))
const isCapital = (word: string) =>
  /^[(“"'’]*(?:\p{Lu}|\d|&|\+|(?:d|l|al|el|o|de|mc)[’'-]\p{L})/u.test(word)

/** Whether an entry could be the name of one who gave. */
export function isGiver(entry: string): boolean {
  if (entry.length > longest || noName.test(entry) || opensOther.test(entry)) return false
  const all = entry.split(/\s+/u)
  if (all.length > (mark.test(entry) ? mostWordsOfMark : mostWords)) return false
  if (
    /^(?:and )?(?:many |several |all )?(?:(?:\p{Lu}|\d+ )?anonymous|others|more|friends)/iu.test(
      entry
    )
  )
    return true
  // Scripts without capitals: names are short.
  if (!isCased(entry)) return words(entry).length <= 5 && entry.length <= 40 && /\p{L}/u.test(entry)
  return (
    all.every((word) => isSmall(word) || isCapital(word) || !/\p{L}/u.test(word)) &&
    all.some(isCapital) &&
    /\p{L}{2}/u.test(entry)
  )
}

/** Whether an entry is a person's, a family's or a fund's name as printed in full. */
export function isFullGiver(entry: string): boolean {
  if (!isGiver(entry)) return false
  const all = entry.split(/\s+/u)
  return (
    mark.test(entry) ||
    (all.length >= 2 &&
      all.length <= 5 &&
      !state.test(entry) &&
      !menu.test(entry) &&
      /\p{Lu}/u.test(entry))
  )
}

/** A longer line is no line of a list. */
export const longestRow = 6000

/** The names of a line that is a row of them. */
export const rowOf = remembered((text: string): string[] | undefined => {
  if (text.length > longestRow) return undefined
  const entries = entriesOf(text)
  return entries.length > 0 && entries.every(isGiver) ? entries : undefined
})

/** Whether the entry says that it is of those who gave: a family, an estate, a fund, in memory of somebody. */
export const isMarked = (entry: string): boolean => mark.test(entry) && !state.test(entry)

/** A state, a body of states or a member of parliament. */
export const isOfState = (entry: string): boolean => state.test(entry)

/** Whether an entry is of a script with capitals. */
export const isCased = (entry: string): boolean => /\p{Lu}|\p{Ll}/u.test(entry)
