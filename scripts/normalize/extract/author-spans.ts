/**
 * Where the name of an author ends and begins, by what else the page prints: without its site's name behind,
 * without a trade in front, and with a surname in small letters that the page repeats.
 */
import {afterName} from '../classify/author-words.ts'
import {isParagraph} from '../classify/header-zone.ts'
import {isFunctionWord} from '../names/function-words.ts'
import type {LabeledUnit} from '../stages.ts'
import type {Author} from './line-authors.ts'

const longestLine = 160
const trade =
  /^(?:Rechtsanw[aä]lt(?:in)?|Fachanw[aä]lt(?:in)?|Steuerberater(?:in)?|Notar(?:in)?|Pfarrer(?:in)?|Redakteur(?:in)?|Journalist(?:in)?|Maître|Avvocato|Abogad[oa]|Attorney)\s(?=\p{Lu}\S*\s\p{Lu})/u

const parts = /\s[-–—|·•»]\s/u

/** The site's name, behind the last mark of the page's title. */
function siteOf(units: readonly LabeledUnit[]): string | undefined {
  const title = units
    .slice(0, 2)
    .map(({text}) => text)
    .find((text) => parts.test(text) || /^[-–—|·•»]\s/u.test(text))
  return title
    ?.split(/(?:^|\s)[-–—|·•»]\s/u)
    .at(-1)
    ?.trim()
}

/** `Posted by Anna drennik` in two lines of the page: the surname that their ends print in small letters. */
function smallSurname(
  units: readonly LabeledUnit[],
  own: LabeledUnit,
  {name, end}: Author
): string {
  const behind = own.text.slice(end - own.start)
  const word = /^\s\p{Ll}{3,}$/u.exec(behind)?.[0] ?? ''
  if (word === '' || name.includes(' ')) return ''
  if (afterName.test(word.trim()) || isFunctionWord(word.trim())) return ''
  const again = units.filter(
    ({text}) => text.length <= longestLine && text.endsWith(` ${name}${word}`)
  )
  // A word of the language stands in prose.
  const isWord = units.some((unit) => isParagraph(unit) && ` ${unit.text} `.includes(`${word} `))
  return again.length > 1 && !isWord ? word : ''
}

/** The author with no more and no less than the name. */
export function nameOnly(units: readonly LabeledUnit[], unit: LabeledUnit, author: Author): Author {
  const site = siteOf(units)
  const person = site === undefined ? '' : author.name.slice(0, -site.length - 1)
  const isOfSite = person.includes(' ') && author.name === `${person} ${site}`
  const tail = isOfSite ? author.name.length - person.length : 0
  const lead = trade.exec(author.name)?.[0].length ?? 0
  const surname = smallSurname(units, unit, author)
  if (tail === 0 && lead === 0 && surname === '') return author
  return {
    ...author,
    name: author.name.slice(lead, author.name.length - tail) + surname,
    start: author.start + lead,
    end: author.end - tail + surname.length
  }
}
