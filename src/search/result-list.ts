/** Shows results. */
import {pageWord} from '../lib/page-words.ts'
import {unbrokenDate} from '../lib/unbroken-date.ts'
import {element} from './dom.ts'
import type {Excerpt, Hit} from './hit.ts'
import {markedText} from './marked-text.ts'

/** One result as an item of the list, in the shape of the archive's other lists. */
export function resultItem(hit: Hit): HTMLLIElement {
  const {excerpts, href, language, others, standing, title, titleLanguage} = hit
  const link = element(
    'a',
    {class: 'title', href, ...inLanguage(titleLanguage)},
    ...markedText(title)
  )
  return element(
    'li',
    {class: standing},
    dateLines(hit),
    element(
      'div',
      {class: 'work'},
      element('h2', {}, link),
      ...excerpts.map((excerpt) => excerptLine(excerpt, language)),
      facts(hit),
      ...(others.length === 0 ? [] : [otherPassages(others)])
    )
  )
}

/** Direction and, where it is known, language of words from the article. */
const inLanguage = (lang: string | undefined) => ({
  dir: 'auto',
  ...(lang !== undefined && {lang})
})

/** The words, and a link to the paragraph that they stand in. */
function excerptLine(
  {href, paragraph, pieces}: Excerpt,
  language: string | undefined
): HTMLElement {
  const line = element('p', {class: 'excerpt', ...inLanguage(language)}, ...markedText(pieces))
  if (paragraph === undefined) return line
  const number = paragraph.slice(1)
  line.append(
    ' ',
    element(
      'a',
      {class: 'place', href, 'aria-label': pageWord('paragraph', {number})},
      `¶${number}`
    )
  )
  return line
}

/** That the date is unknown says no more than `undated` does. */
function dateLines({date, certainty, likely, standing}: Hit): HTMLElement {
  const saysMore = standing !== 'undated' || likely !== undefined
  return element(
    'p',
    {class: 'date'},
    element('span', {class: 'day'}, unbrokenDate(date)),
    ...(saysMore ? [' ', element('span', {class: 'meta'}, certainty)] : []),
    ...(likely === undefined
      ? []
      : [' ', element('span', {class: 'meta'}, unbrokenDate(pageWord('probably', {date: likely})))])
  )
}

/** Source, leaders, countries: whatever is known. */
function facts({publisher, leaders, countries, note = ''}: Hit): HTMLElement {
  const known = [publisher, leaders.join(', '), countries.join(', '), note]
  const items = known.filter(Boolean).flatMap((fact) => [element('span', {}, fact), ' '])
  return element('p', {class: 'meta facts'}, ...items)
}

function otherPassages(others: Hit['others']): HTMLElement {
  const links = others.flatMap(({number, href}, index) => [
    index === 0 ? '' : ', ',
    element('a', {href, 'aria-label': pageWord('paragraph', {number})}, `¶${number}`)
  ])
  return element('p', {class: 'meta others'}, pageWord('alsoIn'), ...links)
}
