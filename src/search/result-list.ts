/** Shows results. */
import {element, markedText} from './dom.ts'
import type {Hit} from './hit.ts'

/** One result as an item of the list, in the shape of the archive's other lists. */
export function resultItem(hit: Hit): HTMLLIElement {
  const {href, title, date, certainty, standing, excerpt, others} = hit
  return element(
    'li',
    {class: standing},
    element(
      'p',
      {class: 'date'},
      element('span', {class: 'day'}, date),
      ' ',
      element('span', {class: 'meta'}, certainty)
    ),
    element(
      'div',
      {class: 'work'},
      element('h2', {dir: 'auto'}, element('a', {href}, ...markedText(title))),
      element('p', {class: 'excerpt', dir: 'auto'}, ...markedText(excerpt)),
      facts(hit),
      ...(others.length === 0 ? [] : [otherPassages(others)])
    )
  )
}

/** Source, leaders, countries: whatever is known. */
function facts({source, leaders, countries}: Hit): HTMLElement {
  const known = [source ?? 'Source not stated', leaders.join(', '), countries.join(', ')]
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
