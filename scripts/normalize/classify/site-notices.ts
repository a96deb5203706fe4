/** Notices of the site to its readers, anywhere on a page, and the stamps of its live reports. */
import type {Unit} from '../stages.ts'
import {isPage, noticeRules} from './page-shape.ts'
import {isPitch} from './reader-pitches.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {saysItGoesOn} from './reader-notice-forms.ts'
import {noticeOf} from './site-notice-forms.ts'

/** Consent takes a paragraph; quotations of an article are never the site's. */
const longest = 800
/** Where no page is known, only lines. */
const longestOutside = 240
const opensQuotation = /^["“„«]/u

/** `21:05Jane Doe`, `20:42KEY EVENT`: a time that lost the space to who wrote the entry. */
const stamp = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?(?=\p{Lu})[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,3}$/u
/** A single one could be of a table. */
const fewestStamps = 3

const reasons = {
  embedded: 'The site asks for consent to show contents of others.',
  notice: 'A notice or button of the site.'
}

const kindOf = (text: string) => (isPitch(text) ? 'notice' : noticeOf(text))

/**
 * In a text that is no page such lines stand above and below the prose; within it only few are sure. The first line
 * may be the headline, whatever it holds.
 */
function outsidePages(units: readonly Unit[]): readonly Unit[] {
  const zone = proseZone(units)
  if (!zone) return units
  const first = units.findIndex(({label}) => !label)
  const all = units.map((unit, index) => {
    const {text, label} = unit
    if (label || index === first || text.length > longestOutside || opensQuotation.test(text))
      return unit
    const inside = index >= zone.first && index <= zone.last
    const kind = inside ? saysItGoesOn(text) && 'notice' : kindOf(text)
    return kind ? labeled(unit, `${noticeRules}${kind}`, 'share', reasons[kind]) : unit
  })
  return all.some((unit, index) => unit !== units[index]) ? all : units
}

/** Labels such lines of a page. */
export const siteNotices: Rule = (units) => {
  if (!isPage(units)) return outsidePages(units)
  const isLive = units.filter(({text}) => stamp.test(text)).length >= fewestStamps
  return units.map((unit) => {
    const {text, label} = unit
    if (label || text.length > longest || opensQuotation.test(text)) return unit
    const kind = kindOf(text)
    if (kind) return labeled(unit, `${noticeRules}${kind}`, 'share', reasons[kind])
    return isLive && stamp.test(text)
      ? labeled(
          unit,
          `${noticeRules}stamp`,
          'nav',
          'The time and writer of an entry of a live report.'
        )
      : unit
  })
}
