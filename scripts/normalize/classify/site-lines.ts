/**
 * Lines of a site or of a printout as they stand above a headline: a row of menu entries, buttons in
 * brackets, the number of a page, the weather, an address. Told by their form, in any language.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {endsSentence, printedValue, words} from '../text.ts'
import {isOfMenuWords} from './menu-words.ts'

/** What a line is, and whether its form alone is enough or a headline must stand below it. */
export interface SiteLine {
  readonly class: SegmentClass
  readonly sure: boolean
  /** Told by its form alone: no word in it is known. */
  readonly byForm?: true
}

const longest = 160
/** Entries of a menu are short. */
const longestEntry = 28
const mostEntryWords = 3
const fewestEntries = 3
const mostEntries = 10
/** `Money for sport and culture`: what relates entries makes a headline of them. */
const relates = /\s(?:for|of|in|and|&|et|und|y|e|og|och|и)\s/iu

const bars = /\s*[|•·¦]\s*|\s+[/:›»]{1,2}\s+/u
/** More than one blank sets entries apart, where none stands within them. */
const blanks = /\t+|[ \u00A0\u3000]{2,}/u
const buttons = /^(?:\[[^[\]\n]{1,24}\][\s|]*){2,}$/u
const pageOf =
  /^[-–—(\s]*(?:(?:page|seite|pagina|página|sida|side|sivu|strona|stránka|oldal|pagină|страница|стр\.|сторінка|σελίδα|sayfa|halaman|trang|עמוד|صفحة|페이지)\s*)?\d{1,3}\s*(?:\/|of|von|de|di|sur|van|av|af|z|ze|din|из|з|από|dari|trên|מתוך|من)\s*\d{1,3}[-–—)\s]*$/iu
const eastPage =
  /^第?\s?\d{1,3}\s?(?:页|頁|ページ)(?:\s*[/／]?\s*(?:共|全)?\s?\d{1,3}\s?(?:页|頁|ページ))?$/u
/** A temperature and a word or three on the sky. */
const weather =
  /^(?:\p{L}[\p{L}\s.,'’-]{1,30}[\s:,]\s?)?[-–−+]?\d{1,2}\s?(?:°\s?[CF]?|℃|℉)(?<sky>.{0,30})$/u
const mostSkyWords = 3
const address = /^(?:https?:\/\/|www\.)\S+$/iu

const textSize =
  /^(?:text|font)\s?size:?(?:[\s|]*(?:[+-]|\p{Lu}[+-]?|small|medium|large)(?=[\s|]|$))*[\s|]*$/iu

const isEntry = (text: string) =>
  /\p{L}/u.test(text) &&
  text.length <= longestEntry &&
  words(text).length <= mostEntryWords &&
  !endsSentence(text) &&
  !/\d{2}|[,;:]$/u.test(text)

const entriesOf = (text: string, apart: RegExp) =>
  text
    .split(apart)
    // `Inbox (2)`, `Hi, Jane!`
    .map((entry) => entry.trim().replace(/\s\(\d{1,4}\)$|!$/u, ''))
    .filter((entry) => entry !== '')

const menu = (sure: boolean): SiteLine => ({class: 'menu', sure})

/** A row of entries between bars, or set apart by blanks. */
function readMenu(raw: string): SiteLine | undefined {
  const text = printedValue(raw)
  const barred = entriesOf(text, bars)
  if (barred.length > 1 && barred.every(isEntry)) {
    const named = barred.filter(isOfMenuWords).length
    if (named === barred.length) return menu(true)
    if (barred.length < fewestEntries) return undefined
    if (named > 0) return menu(true)
    // `Gold / Silver / Bronze` is a headline of some weeks.
    return text.includes('/') ? undefined : {...menu(false), byForm: true}
  }
  const spaced = entriesOf(raw, blanks)
  if (spaced.length < 2 || !spaced.every(isEntry)) return undefined
  return spaced.filter(isOfMenuWords).length >= Math.max(1, spaced.length / 2)
    ? menu(false)
    : undefined
}

/** One button, or entries with nothing between them. */
function readButtons(text: string): SiteLine | undefined {
  const count = words(text).length
  if (count < 2 || count > mostEntries || endsSentence(text) || relates.test(text)) return undefined
  return isOfMenuWords(text) ? menu(false) : undefined
}

/** What line of a site a text is, if it is one. */
export function readSiteLine(raw: string): SiteLine | undefined {
  const text = printedValue(raw)
  if (text.length > longest) return undefined
  if (buttons.test(text) || textSize.test(text)) return {class: 'share', sure: true}
  if (pageOf.test(text) || eastPage.test(text)) return {class: 'nav', sure: true}
  if (address.test(text)) return {class: 'nav', sure: false}
  const sky = weather.exec(text)?.groups?.['sky']
  if (sky !== undefined && words(sky).length <= mostSkyWords) return menu(false)
  return readMenu(raw) ?? readButtons(text)
}
