/** Rows of two controls that a curator adds as many of as there is need for. */
import type {Desk} from './desk.ts'
import {choice, element, labeled} from './element.ts'
import {errorPlace} from './problems.ts'
import {selectedWords} from './selection.ts'

type Row = readonly [quote: string, said: string]

interface RowsOfWords {
  /** Key of the entry that the rows become. */
  readonly key: 'text' | 'segments'
  readonly add: string
  readonly rows: readonly Row[]
  readonly control: (said: string) => HTMLElement
  readonly label: string
  readonly decide: (rows: readonly Row[]) => void
}

/** Words that are misprinted or were misread. */
export function misreadWords(desk: Desk): HTMLElement {
  return rowsOf({
    key: 'text',
    add: 'Add a misread word',
    rows: desk.draft.words.map(({quote, read}) => [quote, read]),
    label: 'Read them as',
    control: (said) => textInput(said),
    decide: (rows) => desk.decide({words: rows.map(([quote, read]) => ({quote, read}))})
  })
}

/** Words within a stretch that are something else than the rest of it. */
export function wordsOfAnotherClass(desk: Desk): HTMLElement {
  const whole = new Set(desk.record.segments.map(({text}) => text))
  const {classes} = desk.record
  return rowsOf({
    key: 'segments',
    add: 'Relabel other words',
    rows: desk.draft.segments
      .filter(({quote}) => !whole.has(quote))
      .map((row) => [row.quote, row.class]),
    label: 'They are',
    control: (said) => choice(classes, said === '' ? 'related' : said),
    decide: (rows) =>
      desk.decide({
        segments: [
          ...desk.draft.segments.filter(({quote}) => whole.has(quote)),
          ...rows.map(([quote, said]) => ({quote, class: said}))
        ]
      })
  })
}

function textInput(value: string): HTMLInputElement {
  const input = element('input', {type: 'text', autocomplete: 'off', spellcheck: 'false'})
  input.value = value
  return input
}

function rowsOf({key, add, rows, control, label, decide}: RowsOfWords): HTMLElement {
  const list = element('div', {class: 'rows'})
  const read = () =>
    [...list.children].map((row): Row => {
      const [quote, said] = row.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'input, select'
      )
      return [quote?.value ?? '', said?.value ?? '']
    })
  const tell = () => decide(read())
  const append = ([quote, said]: Row) => {
    const words = textInput(quote)
    const remove = button('Remove', () => {
      row.remove()
      tell()
    })
    const row = element(
      'div',
      {class: 'row', 'data-path': key},
      labeled('Words, as printed', words),
      labeled(label, control(said)),
      remove,
      errorPlace()
    )
    list.append(row)
    return words
  }
  for (const row of rows) append(row)
  list.addEventListener('input', tell)
  const more = button(add, () => {
    append([selectedWords(), '']).focus()
    tell()
  })
  return element('div', {}, list, more)
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = document.createElement('astro-dev-toolbar-button')
  made.setAttribute('button-style', 'gray')
  made.setAttribute('size', 'small')
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}
