/** Inputs for a value: a text, one of a few, or several of a kind, ids with their names at hand. */
import type {DeskField, NameTable} from './contract.ts'
import {choice, element} from './element.ts'
import {fetchNames} from './server.ts'

/** The inputs of a field, filled with `texts`; `onInput` is told all texts at every change. */
export function inputsOf(
  {kind, label, table, choices = []}: DeskField,
  texts: readonly string[],
  onInput: (texts: readonly string[]) => void
): HTMLElement {
  const names = table === undefined ? undefined : nameList()
  const box = element('div', {class: 'inputs'}, ...(names ? [names] : []))
  const controls = () => [
    ...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-text]')
  ]
  const tell = () => onInput(controls().map(({value}) => value))
  if (kind === 'choice') {
    const select = choice(
      choices.map((value) => ({value, name: value})),
      texts[0] ?? choices[0] ?? ''
    )
    select.dataset['text'] = ''
    select.setAttribute('aria-label', label)
    box.append(select)
  } else {
    for (const text of texts) box.append(textInput(label, text, names))
    if (texts.length === 0 || kind === 'list') box.append(textInput(label, '', names))
  }
  box.addEventListener('input', ({target}) => {
    if (names && target instanceof HTMLInputElement && table)
      void suggest(names, table, target.value)
    // There is always one more place in a list.
    if (kind === 'list' && controls().at(-1)?.value !== '') box.append(textInput(label, '', names))
    tell()
  })
  return box
}

function textInput(label: string, value: string, names: HTMLDataListElement | undefined) {
  const input = element('input', {
    type: 'text',
    'data-text': '',
    'aria-label': label,
    autocomplete: 'off',
    spellcheck: 'false',
    list: names?.id
  })
  input.value = value
  return input
}

let lists = 0
const nameList = () => element('datalist', {id: `names-${(lists += 1)}`})

/** Answers may come out of order; only the last question counts. */
let asked = 0

async function suggest(list: HTMLDataListElement, table: NameTable, like: string): Promise<void> {
  asked += 1
  const question = asked
  const found = await fetchNames(table, like)
  if (question !== asked) return
  list.replaceChildren(...found.map(({value, name}) => element('option', {value}, name ?? value)))
}
