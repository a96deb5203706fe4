/**
 * The last lines of an article's page that are not the article: who its author is, how to write to
 * the editors, how to subscribe.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {opensWithAuthor} from './biographies.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'
import {siteWordShare} from './site-words.ts'

const pitch =
  /(?<!\p{L})(?:sign up (?:for|to|here|now)|subscribe (?:to|for|here|now|today)|newsletters?|follow (?:us|me|him|her|them)|follow .{3,60} on (?:facebook|twitter|instagram|x|threads)|can be reached (?:at|via)|e-?mail (?:us|me|him|her|them)|letters? to the editor|version of this article|write to .{3,40} at|(?:like|enjoy) this (?:story|article|post)|want more|(?:your|my) inbox|join the experts|benefits with|see more from|abonnieren|jetzt anmelden|abonnez-vous|suscríbete|iscriviti|assine)(?!\p{L})/iu
const longest = 460
/** So many lines at the end are looked at. */
const reach = 8

/** A short line that alone says nothing: a name, a button. */
const isStub = ({text}: Unit) => text.length <= 40 && !endsSentence(text)

const isClosing = ({text, wordCount}: Unit) =>
  text.length <= longest &&
  (opensWithAuthor(text) || pitch.test(text) || siteWordShare(text, wordCount) > 0.3)

/** Labels such lines from the end of the article upwards, and the stubs among them. */
export const pageClosing: Rule = (units) => {
  if (!isPage(units)) return units
  const open = units.map((_, index) => index).filter((index) => !units[index]!.label)
  let from = open.length
  for (let at = open.length - 1; at >= Math.max(1, open.length - reach); at -= 1) {
    const unit = units[open[at]!]!
    if (isClosing(unit)) from = at
    else if (!isStub(unit)) break
  }
  const closing = new Set(open.slice(from))
  return units.map((unit, index) =>
    closing.has(index)
      ? labeled(
          unit,
          'page-closing/notes',
          'related',
          'Closes the page: about the author, or how to subscribe.'
        )
      : unit
  )
}
