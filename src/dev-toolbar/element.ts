/** Builds elements. Text only ever becomes text nodes, so no article can bring markup with it. */

type Attributes = Readonly<Record<string, string | undefined>>

/** An element with attributes, those that are `undefined` left out, and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}

let labels = 0

/** A control with its label in front of it. */
export function labeled(text: string, control: HTMLElement, hint?: string): HTMLElement {
  labels += 1
  control.id = `control-${labels}`
  const label = element('label', {for: control.id}, text)
  if (hint === undefined) return element('div', {class: 'labeled'}, label, control)
  const note = element('p', {class: 'quiet', id: `hint-${labels}`}, hint)
  control.setAttribute('aria-describedby', note.id)
  return element('div', {class: 'labeled'}, label, control, note)
}

/** A `select` of values and their names. */
export function choice(
  options: readonly {readonly value: string; readonly name: string}[],
  chosen: string
): HTMLSelectElement {
  const select = element(
    'select',
    {},
    ...options.map(({value, name}) => element('option', {value}, name))
  )
  select.value = chosen
  return select
}
