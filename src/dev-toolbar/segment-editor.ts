/** The source, stretch by stretch: what each is, and what the curator says it is. */
import type {DeskSegment} from './contract.ts'
import type {Desk} from './desk.ts'
import {choice, element, labeled} from './element.ts'
import {errorPlace} from './problems.ts'

/** Every stretch of the source with its class. */
export function segmentEditors(desk: Desk): HTMLElement {
  const {segments, withheld} = desk.record
  if (segments.length === 0) {
    const why = withheld
      ? 'The text is withheld, so nothing is kept of what its parts are.'
      : 'The source cannot be read, or is not the one any more.'
    return element('p', {class: 'quiet'}, why)
  }
  return element('ol', {class: 'segments'}, ...segments.map((one) => segmentEditor(one, desk)))
}

function segmentEditor(segment: DeskSegment, desk: Desk): HTMLElement {
  const {text, kept, rule, reason, quotable} = segment
  const fate = kept ? 'in the article' : 'left out'
  return element(
    'li',
    {'data-path': `segments.${text}`},
    quotable ? classChoice(segment, desk) : fixedClass(segment, desk),
    element('p', {class: 'quiet'}, [fate, reason, rule].filter(Boolean).join(' · ')),
    element('p', {class: 'words', dir: 'auto', tabindex: '0'}, text),
    errorPlace()
  )
}

const nameOf = (kind: string, desk: Desk) =>
  desk.record.classes.find(({value}) => value === kind)?.name ?? kind

function classChoice({text, class: kind}: DeskSegment, desk: Desk): HTMLElement {
  const decided = desk.draft.segments.find(({quote}) => quote === text)
  const select = choice(desk.record.classes, decided?.class ?? kind)
  select.addEventListener('change', () => {
    const others = desk.draft.segments.filter(({quote}) => quote !== text)
    const changed = select.value === kind ? [] : [{quote: text, class: select.value}]
    desk.decide({segments: [...others, ...changed]})
  })
  return labeled('These words are', select)
}

const fixedClass = ({class: kind}: DeskSegment, desk: Desk) =>
  element(
    'p',
    {},
    nameOf(kind, desk),
    element(
      'span',
      {class: 'quiet'},
      ' · The same words stand elsewhere too: they cannot be quoted.'
    )
  )
