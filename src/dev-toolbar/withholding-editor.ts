/** Whether the text is published: a curator can withhold it, or publish it again. */
import type {Desk} from './desk.ts'
import type {WithholdingDraft} from './draft.ts'
import {element, labeled} from './element.ts'
import {errorPlace} from './problems.ts'

const sayings: Readonly<Record<WithholdingDraft['say'], string>> = {
  leave: 'Not decided',
  withhold: 'Withhold the text',
  release: 'Publish the text'
}

/** A text that is published cannot be published again; a draft may be older than that. */
const sayingsFor = ({record: {withheld}, draft: {withholding}}: Desk) =>
  (['leave', 'withhold', 'release'] as const).filter(
    (say) => say !== 'release' || withheld !== undefined || withholding.say === say
  )

const reasonHint =
  'A sentence for readers. It stands in place of the text, with what identifies the article.'

/** The editor; of a text that is withheld, it says since when and why. */
export function withholdingEditor(desk: Desk): HTMLElement {
  const {withheld} = desk.record
  const now = () => desk.draft.withholding
  const decide = (change: Partial<WithholdingDraft>) =>
    desk.decide({withholding: {...now(), ...change}})
  const reason = element('textarea', {rows: '2'})
  reason.value = now().reason
  reason.addEventListener('input', () => decide({reason: reason.value}))
  const why = labeled('Reason', reason, reasonHint)
  const show = () => (why.hidden = now().say !== 'withhold')
  const radios = sayingsFor(desk).map((say) => {
    const input = element('input', {type: 'radio', name: 'withholding', value: say})
    input.checked = now().say === say
    input.addEventListener('change', () => {
      decide({say})
      show()
      if (say === 'withhold') reason.focus()
    })
    return element('label', {class: 'verdict'}, input, sayings[say])
  })
  show()
  const state =
    withheld === undefined
      ? 'The text is published.'
      : `The text is withheld since ${withheld.since}: ${withheld.reason}`
  return element(
    'fieldset',
    {'data-path': 'withhold'},
    element('legend', {}, 'Publication of the text'),
    element('p', {class: 'found', dir: 'auto'}, state),
    element('div', {class: 'verdicts'}, ...radios),
    why,
    errorPlace()
  )
}
