/** Why it was decided, by whom, and where it can be looked up; and the buttons that save and discard. */
import type {Desk} from './desk.ts'
import type {Draft} from './draft.ts'
import {element, labeled} from './element.ts'
import {errorPlace} from './problems.ts'

/** The end of the form; `status` says what became of the last decision, `discard` empties the form. */
export function explanation(desk: Desk, status: HTMLElement, discard: HTMLElement): HTMLElement[] {
  return [
    element(
      'section',
      {},
      element('h2', {}, 'Explain and save'),
      line(desk, 'why', element('textarea', {rows: '2', required: ''}), 'Why', whyHint),
      line(
        desk,
        'by',
        element('input', {type: 'text', autocomplete: 'name'}),
        'Decided by (optional)'
      ),
      line(desk, 'cite', element('input', {type: 'text'}), 'Where it can be looked up (optional)')
    ),
    element(
      'div',
      {class: 'finish', 'data-path': 'entry'},
      element('button', {type: 'submit', class: 'save'}, 'Save the decision'),
      discard,
      status,
      errorPlace()
    )
  ]
}

const whyHint = 'A sentence for readers, shown with the value.'

function line(
  desk: Desk,
  key: 'why' | 'by' | 'cite',
  control: HTMLInputElement | HTMLTextAreaElement,
  label: string,
  hint?: string
): HTMLElement {
  control.value = desk.draft[key]
  control.addEventListener('input', () => {
    desk.decide({[key]: control.value} satisfies Partial<Pick<Draft, typeof key>>)
  })
  return element('div', {'data-path': key}, labeled(label, control, hint), errorPlace())
}
