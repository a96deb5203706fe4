/** Shows the filters: one group of checkboxes each, with counts. */
import {element} from './dom.ts'
import type {Facets, FacetValue} from './engine.ts'
import {facetNames, type FacetName, type Selection} from './state.ts'

const legends: Readonly<Record<FacetName, string>> = {
  country: 'Country',
  leader: 'Leader',
  source: 'Source'
}

/** Values shown before the rest is folded away. */
const visible = 8

/** Fills `container` anew and leaves the focus on the same checkbox. */
export function showFacets(container: HTMLElement, facets: Facets, selected: Selection): void {
  const focused = document.activeElement
  const open = new Set([...container.querySelectorAll('details[open]')].map(({id}) => id))
  container.replaceChildren(
    ...facetNames
      .filter((name) => facets[name].length > 0)
      .map((name) => group(name, facets[name], selected[name], open))
  )
  if (focused instanceof HTMLInputElement) refocus(container, focused)
}

/** The checkbox of the same value, wherever it stands in the new order. */
function refocus(container: HTMLElement, {name, value}: HTMLInputElement): void {
  const boxes = [...container.querySelectorAll('input')]
  boxes.find((box) => box.name === name && box.value === value)?.focus()
}

/** What is ticked. */
export function readSelection(container: HTMLElement): Selection {
  const ticked = (name: FacetName) =>
    [...container.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
      ({value}) => value
    )
  return {country: ticked('country'), leader: ticked('leader'), source: ticked('source')}
}

function group(
  name: FacetName,
  values: readonly FacetValue[],
  selected: readonly string[],
  open: ReadonlySet<string>
): HTMLElement {
  const items = values.map((value, index) => checkbox(name, value, selected, index))
  const rest = items.splice(visible)
  const details = element(
    'details',
    {id: `more-${name}`},
    element('summary', {}, `${rest.length} more`),
    ...rest
  )
  details.open = open.has(details.id)
  return element(
    'fieldset',
    {},
    element('legend', {}, legends[name]),
    ...items,
    ...(rest.length === 0 ? [] : [details])
  )
}

function checkbox(
  name: FacetName,
  {name: value, count}: FacetValue,
  selected: readonly string[],
  index: number
): HTMLElement {
  const input = element('input', {type: 'checkbox', name, value, id: `${name}-${index}`})
  input.checked = selected.includes(value)
  return element(
    'label',
    {for: input.id},
    input,
    element('span', {}, value, ' ', element('span', {class: 'count'}, `(${count})`))
  )
}
