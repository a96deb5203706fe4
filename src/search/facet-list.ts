/** Shows the filters: one group of checkboxes for each facet, with counts. */
import {pageFigure, pageWord} from '../lib/page-words.ts'
import {facetNames, type FacetName} from './catalog.ts'
import {element} from './dom.ts'
import {facetLabel} from './facet-words.ts'
import type {Decade, Facets, FacetValue} from './facets.ts'

/** Values shown before the rest is folded away. */
const visible = 6
/** Values that a group shows at all, unless one is looked for by name. */
const most = 60

/** Fills `container` anew; focus and what is unfolded stay. `total` is the number of results. */
export function showFacets(container: HTMLElement, facets: Facets, total: number): void {
  const focused = document.activeElement
  const open = new Set([...container.querySelectorAll('details[open]')].map(({id}) => id))
  const groups = facetNames
    .filter((name) => isWorthShowing(facets[name], total))
    .map((name) => (name === 'year' ? yearGroup(facets.decades) : group(name, facets[name])))
  container.replaceChildren(...groups)
  for (const details of container.querySelectorAll('details')) {
    details.open = open.has(details.id) || details.querySelector(':checked') !== null
  }
  if (focused instanceof HTMLInputElement) refocus(container, focused)
}

/** A single value that all results have narrows nothing. */
function isWorthShowing(values: readonly FacetValue[], total: number): boolean {
  const [first, ...rest] = values
  return first !== undefined && (rest.length > 0 || first.chosen || first.count < total)
}

/** The checkbox of the same value, wherever it stands in the new order. */
function refocus(container: HTMLElement, {name, value}: HTMLInputElement): void {
  const boxes = [...container.querySelectorAll('input')]
  boxes.find((box) => box.name === name && box.value === value)?.focus()
}

function group(name: FacetName, values: readonly FacetValue[]): HTMLElement {
  const items = values.map((value, index) => checkbox(name, value, `${name}-${index}`))
  const rest = items.splice(visible)
  return element(
    'fieldset',
    {},
    element('legend', {}, facetLabel(name)),
    ...items,
    ...(rest.length === 0 ? [] : [folded(name, rest)])
  )
}

/** The less frequent values; of very many, those that a name is typed of. */
function folded(name: FacetName, rest: readonly HTMLElement[]): HTMLElement {
  const details = element('details', {id: `more-${name}`})
  const list = element('div', {})
  details.append(element('summary', {}, pageWord('more', {count: rest.length})))
  if (rest.length > most) {
    const label = pageWord('findIn', {label: facetLabel(name).toLowerCase()})
    const input = element('input', {type: 'text', 'aria-label': label, placeholder: label})
    input.addEventListener('input', () => list.replaceChildren(...named(rest, input.value)))
    // It narrows a list, not the search.
    input.addEventListener('change', (event) => event.stopPropagation())
    details.append(input)
  }
  list.replaceChildren(...named(rest, ''))
  details.append(list)
  return details
}

/** Chosen values always stay: they are what is read when another is chosen. */
function named(all: readonly HTMLElement[], text: string): HTMLElement[] {
  const wanted = text.trim().toLowerCase()
  const isChosen = (item: HTMLElement) => item.querySelector<HTMLInputElement>('input')?.checked
  const fitting = all.filter(
    (item) => isChosen(item) === true || item.textContent.toLowerCase().includes(wanted)
  )
  const [chosen, others] = [fitting.filter(isChosen), fitting.filter((item) => !isChosen(item))]
  return [...chosen, ...others.slice(0, most)]
}

function yearGroup(decades: readonly Decade[]): HTMLElement {
  const items = decades.flatMap((decade, index) => {
    const [only, ...more] = decade.years
    if (only && more.length === 0 && !decade.chosen)
      return [checkbox('year', only, `year-${index}`)]
    const years = decade.years.map((year) => checkbox('year', year, `year-${index}-${year.id}`))
    const box = checkbox('year', decade, `year-${index}`)
    return years.length === 0 ? [box] : [box, unfoldable(decade, years)]
  })
  return element('fieldset', {}, element('legend', {}, facetLabel('year')), ...items)
}

function unfoldable({id, name}: Decade, years: readonly HTMLElement[]): HTMLElement {
  const summary = element('summary', {}, pageWord('byYear', {name}))
  return element('details', {id: `years-${id}`, class: 'years'}, summary, ...years)
}

function checkbox(name: FacetName, {id, name: words, count, chosen}: FacetValue, key: string) {
  const input = element('input', {type: 'checkbox', name, value: id, id: key, 'data-name': words})
  input.checked = chosen
  const figure = element('span', {class: 'count'}, `(${pageFigure(count)})`)
  return element('label', {for: key}, input, element('span', {}, words, ' ', figure))
}
