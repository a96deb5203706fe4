/** Filters in use, each with a button to remove it. */
import {pageWord} from '../lib/page-words.ts'
import {element} from './dom.ts'
import type {UsedFilter} from './facet-words.ts'

/** Fills `container` anew. The focus goes from a removed filter to its neighbor, if there is one. */
export function showChips(
  container: HTMLElement,
  filters: readonly UsedFilter[],
  remove: (filter: UsedFilter | 'all') => void
): void {
  const before = [...container.querySelectorAll('button')]
  const focused = before.findIndex((button) => button === document.activeElement)
  const chips = filters.map((filter) => {
    const {label, name} = filter
    const button = element(
      'button',
      {type: 'button', 'aria-label': pageWord('removeFilter', {label, name})},
      element('span', {class: 'kind'}, `${label}: `),
      name,
      element('span', {class: 'cross', 'aria-hidden': 'true'}, '×')
    )
    button.addEventListener('click', () => remove(filter))
    return element('li', {}, button)
  })
  if (filters.length > 1) chips.push(removeAll(remove))
  container.replaceChildren(...chips)
  container.hidden = chips.length === 0
  if (focused >= 0)
    (chips[Math.min(focused, chips.length - 1)]?.querySelector('button') ?? undefined)?.focus()
}

function removeAll(remove: (filter: 'all') => void): HTMLLIElement {
  const button = element('button', {type: 'button', class: 'all'}, pageWord('removeAllFilters'))
  button.addEventListener('click', () => remove('all'))
  return element('li', {}, button)
}
