/** Shows results. */
import {element, markedText} from './dom.ts'
import type {Hit} from './hit.ts'

/** One result as an item of the list, in the shape of the archive's other lists. */
export function resultItem(hit: Hit): HTMLLIElement {
  const {href, title, standing, language, titleLanguage, excerpt, others} = hit
  return element(
    'li',
    {class: standing},
    dateLines(hit),
    element(
      'div',
      {class: 'work'},
      element(
        'h2',
        {},
        element('a', {class: 'title', href, ...inLanguage(titleLanguage)}, ...markedText(title))
      ),
      element('p', {class: 'excerpt', ...inLanguage(language)}, ...markedText(excerpt)),
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

function dateLines({date, certainty, likely}: Hit): HTMLElement {
  return element(
    'p',
    {class: 'date'},
    element('span', {class: 'day'}, date),
    ' ',
    element('span', {class: 'meta'}, certainty),
    ...(likely === undefined ? [] : [' ', element('span', {class: 'meta'}, `probably ${likely}`)])
  )
}

/** Source, leaders, countries: whatever is known. */
function facts({source, leaders, countries, note = ''}: Hit): HTMLElement {
  const known = [source, leaders.join(', '), countries.join(', '), note]
  const items = known.filter(Boolean).flatMap((fact) => [element('span', {}, fact), ' '])
  return element('p', {class: 'meta facts'}, ...items)
}

function otherPassages(others: Hit['others']): HTMLElement {
  const links = others.flatMap(({number, href}, index) => [
    index === 0 ? '' : ', ',
    element('a', {href, 'aria-label': `paragraph ${number}`}, number)
  ])
  const label = others.length === 1 ? 'Also in paragraph ' : 'Also in paragraphs '
  return element('p', {class: 'meta others'}, label, ...links)
}
