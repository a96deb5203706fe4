/** Lines that point elsewhere: `READ ALSO: …`, `Click here to subscribe`. */
import {eachUnit, labeled} from './rule.ts'

const related =
  /^(?:(?:read|see|watch|listen|more|also)\s+(?:also|more|next|on(?:\s+this)?|:)|related(?:\s+(?:articles?|stories|posts?|coverage|links?|content|topics?))?\s*:|you\s+(?:may|might)\s+also\s+like|recommended(?:\s+for\s+you)?\s*:|(?:don[’']t|do not)\s+miss\s*:)\s*/iu
/** The same in other languages; a colon must follow, or the line is no sentence. */
const elsewhere =
  /^\(?(?:next|up next|lesen sie (?:auch|hier|dazu|mehr)|mehr (?:zum thema|dazu)|auch interessant|lea(?: también| más)?|lee también|te puede interesar|leia (?:também|mais)|veja também|leggi anche(?: su)?|(?:à )?lire aussi|à lire(?: également)?|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|читайте также|baca juga|lees ook|läs (?:också|mer)|lue myös|ilgili haber)\s*:/iu
const calls =
  /^(?:(?:please\s+)?(?:click|tap)\s+here\b|sign\s+up\s+(?:for|to)\b|subscribe\s+(?:to|for|now)\b|join\s+our\b|follow\s+(?:us|@)|get\s+(?:the|our)\s+(?:latest|free|daily)\b|download\s+(?:the|our)\s+app\b|support\s+(?:our|independent)\s+journalism\b|enjoyed\s+this\b)/iu

/** Short lines only: a paragraph that opens with such words is the article's own. */
export const promotions = eachUnit((unit) => {
  if (related.test(unit.text) || elsewhere.test(unit.text)) {
    return labeled(unit, 'promotions/related', 'related', 'Points to other articles of the site.')
  }
  if (calls.test(unit.text)) {
    return labeled(
      unit,
      'promotions/call',
      'share',
      'Asks the reader to subscribe, follow or share.'
    )
  }
  return undefined
}, 160)
