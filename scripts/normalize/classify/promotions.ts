/** Lines that point elsewhere: `READ ALSO: …`, `Click here to subscribe`. */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {pointsOn} from './call-words.ts'
import {addressesReaders, isStatement} from './reader-words.ts'
import {eachUnit, labeled} from './rule.ts'
import {siteWordShare} from './site-words.ts'

const related =
  /^(?:(?:read|see|watch|listen|more|also)\s+(?:also|more(?!\s+than\b)|next|on(?:\s+this)?|:)|related(?:\s+(?:articles?|stories|posts?|coverage|links?|content|topics?))?\s*:|you\s+(?:may|might)\s+also\s+like|recommended(?:\s+for\s+you)?\s*:|(?:don[’']t|do not)\s+miss\s*:)\s*/iu
/** The same in other languages; a colon must follow, or the line is no sentence. */
const elsewhere =
  /^\(?(?:(?:up )?next(?!\s*:.*[^.]\.$)|lesen sie (?:auch|hier|dazu|mehr)|mehr (?:zum thema|dazu)|auch interessant|lea(?: también| más)?|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche(?: su)?|(?:à )?lire aussi|à lire(?: également)?|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|читайте также|baca juga|lees ook|läs (?:också|mer)|lue myös|ilgili haber)\s*:/iu
const calls =
  /^(?:(?:please\s+)?(?:click|tap)\s+here\b(?:\s+(?:to|for)\b)?|sign\s+up\s+(?:for|to)\b|subscribe\s+(?:to|for|now)\b|join\s+our\b|follow\s+(?:us|@)|get\s+(?:the|our)\s+(?:latest|free|daily)\b|download\s+(?:the|our)\s+app\b|support\s+(?:our|independent)\s+journalism\b|enjoyed\s+this\b)/iu
/** Openings that no sentence of an article has. */
const plainCalls =
  /^(?:please\b|(?:click|tap)\s+here\s+(?:to|for)$|subscribe|download|support|follow\s+@|enjoyed)/iu

/** A label above links in front of what it heads: behind it a colon, or it alone in capitals. */
const labelAndColon = /^(?<label>[^:：]{2,40})[:：]\s*\S/u
const labelInCapitals = /^(?<label>\p{Lu}{3,}(?:\s\p{Lu}+)+)\s+\p{Lu}?\p{Ll}/u

function opensWithLabel(text: string): boolean {
  const label = (labelAndColon.exec(text) ?? labelInCapitals.exec(text))?.groups?.['label']
  return label !== undefined && pointsOn(label) && !isStatement(text)
}

/** Whether a line that opens so points elsewhere: a sentence only with a colon, or about the site. */
function pointsElsewhere({text}: Unit): boolean {
  if (elsewhere.test(text)) return true
  if (opensWithLabel(text)) return true
  const opening = related.exec(text)?.[0]
  if (opening === undefined) return false
  const rest = text.slice(opening.length)
  if (/:\s*$/.test(opening) || rest.startsWith(':') || !isStatement(text)) return true
  return addressesReaders(rest) || siteWordShare(rest, words(rest).length) >= 0.5
}

function asksReader({text}: Unit): boolean {
  const opening = calls.exec(text)?.[0]
  if (opening === undefined) return false
  return (
    !isStatement(text) || plainCalls.test(opening) || addressesReaders(text.slice(opening.length))
  )
}

/** Short lines only: a paragraph that opens with such words is the article's own. */
export const promotions = eachUnit((unit) => {
  if (pointsElsewhere(unit)) {
    return labeled(unit, 'promotions/related', 'related', 'Points to other articles of the site.')
  }
  if (asksReader(unit)) {
    return labeled(
      unit,
      'promotions/call',
      'share',
      'Asks the reader to subscribe, follow or share.'
    )
  }
  return undefined
}, 160)
