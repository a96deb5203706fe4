/**
 * Short sentences of a page that stand again in the same order: what a site puts between the paragraphs,
 * as an offer of subscriptions. Articles list wares, courses and links more than once, in phrases, and
 * repeat sentences too: refrains, the steps of a recipe, results told alike of two towns. So one of the
 * lines must speak of what sites offer.
 */
import {comparable, endsSentence} from '../text.ts'
import {isPage} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {labeled, type Rule} from './rule.ts'

/** Two lines in a row stand twice by chance: a name and a role above two quotations. */
const fewestLines = 3
const fewestLetters = 60
/** A longer line is a paragraph, and the page prints its article twice. */
const longestLine = 110
/** What stands more often is a row of buttons, or a pattern that nothing is known of. */
const mostCopies = 8
/** Verses have refrains: a page of prose has some paragraphs. */
const fewestParagraphs = 4

/** What sites offer to readers, and what they ask for; by language, most common first. */
const offer = new RegExp(
  [
    String.raw`[$£€]\s?\d|\d\s?[£€]`,
    String.raw`(?<!\p{L})(?:subscri(?:be|ber|bers|bing|ption|ptions)|newsletters?|unlimited|inbox|accounts?|paywall|(?:free|trial) (?:trial|offer|month)|cancel any ?time|sign[ -](?:me )?up|log[ -]?in|e-?mail address|privacy policy|cookies?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:abonn\p{L}+|probeabo|anmelde\p{L}*|datenschutz\p{L}*|suscr[ií]\p{L}+|boletín|iscriviti|assine|assinatura|подписк\p{L}*|подпи[шс]\p{L}+|prenumer\p{L}+)(?!\p{L})`
  ].join('|'),
  'iu'
)
const quoted = /^["“„«‘]/u

/** Whether lines are what people say: in quotation marks, or an answer below a question. */
const isSpoken = (run: readonly string[]): boolean =>
  run.some(
    (text, at) =>
      quoted.test(text) ||
      (text.endsWith('?') && run[at + 1] !== undefined && !run[at + 1]!.endsWith('?'))
  )

/** For each line, the next one with the same words, where they stand more than once but not everywhere. */
function nextCopies(forms: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>()
  for (const [index, form] of forms.entries()) {
    if (form === '') continue
    const own = places.get(form)
    if (own) own.push(index)
    else places.set(form, [index])
  }
  const next: (number | undefined)[] = []
  for (const own of places.values()) {
    if (own.length > mostCopies) continue
    own.forEach((place, at) => (next[place] = own[at + 1]))
  }
  return next
}

/** Lines of runs that stand again below, both copies. */
function repeated(texts: readonly string[]): ReadonlySet<number> {
  const forms = texts.map((text) => (text.length <= longestLine ? comparable(text) : ''))
  const next = nextCopies(forms)
  const found = new Set<number>()
  for (let index = 0; index < forms.length; index += 1) {
    const copy = next[index]
    if (copy === undefined) continue
    let length = 1
    while (index + length < copy && forms[index + length] === forms[copy + length])
      if (forms[index + length] === '') break
      else length += 1
    const run = texts.slice(index, index + length)
    if (length < fewestLines || run.join('').length < fewestLetters) continue
    if (run.filter(endsSentence).length * 2 <= length) continue
    if (isSpoken(run) || !run.some((text) => offer.test(text))) continue
    for (let at = 0; at < length; at += 1) found.add(index + at).add(copy + at)
    index += length - 1
  }
  return found
}

/** Labels lines of a page of prose that stand again in the same order. */
export const repeatedBlocks: Rule = (units) => {
  if (!isPage(units) || units.filter(isParagraph).length < fewestParagraphs) return units
  const found = repeated(units.map(({text}) => text))
  return units.map((unit, index) =>
    unit.label || !found.has(index)
      ? unit
      : labeled(
          unit,
          'repeated-blocks/copy',
          'related',
          'Stands on the page more than once, with the lines around it.'
        )
  )
}
