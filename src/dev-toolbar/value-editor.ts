/** One value of the record: what was found, why, and what the curator says. */
import type {DeskField} from './contract.ts'
import type {Desk} from './desk.ts'
import type {ValueDraft, Verdict} from './draft.ts'
import {element} from './element.ts'
import {inputsOf} from './inputs.ts'
import {errorPlace} from './problems.ts'
import {reasonList} from './reasons.ts'

const verdictNames: Readonly<Record<Verdict, string>> = {
  leave: 'Not decided',
  accept: 'Accept',
  change: 'Change',
  none: 'There is none'
}

/** A value that was not found cannot be accepted; what every article has cannot be none. */
function verdictsFor({values, kind}: DeskField): Verdict[] {
  return [
    'leave',
    ...(values.length > 0 ? (['accept'] as const) : []),
    'change',
    ...(kind === 'choice' ? [] : (['none'] as const))
  ]
}

/** The editor of a field; what is decided goes to the desk's draft. */
export function valueEditor(field: DeskField, desk: Desk): HTMLElement {
  const {key, label, values, reasons} = field
  const found = values.map(({value}) => value)
  const now = (): ValueDraft => desk.draft.values[key] ?? {verdict: 'leave', texts: found}
  const decide = (change: Partial<ValueDraft>) =>
    desk.decide({values: {...desk.draft.values, [key]: {...now(), ...change}}})
  const inputs = inputsOf(field, now().texts, (texts) => decide({texts}))
  const show = () => (inputs.hidden = now().verdict !== 'change')
  const radios = verdictsFor(field).map((verdict) => {
    const input = element('input', {type: 'radio', name: `verdict-${key}`, value: verdict})
    input.checked = now().verdict === verdict
    input.addEventListener('change', () => {
      decide({verdict})
      show()
      if (verdict === 'change') inputs.querySelector<HTMLElement>('[data-text]')?.focus()
    })
    return element('label', {class: 'verdict'}, input, verdictNames[verdict])
  })
  show()
  return element(
    'fieldset',
    {'data-path': `set.${key}`},
    element('legend', {}, label),
    element('p', {class: 'found', dir: 'auto'}, foundWords(field)),
    ...reasonList(reasons),
    element('div', {class: 'verdicts'}, ...radios),
    inputs,
    errorPlace()
  )
}

const foundWords = ({values}: DeskField) =>
  values.length === 0
    ? 'Not found'
    : values.map(({value, name}) => (name === undefined ? value : `${name} (${value})`)).join(', ')
