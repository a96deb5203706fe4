/** Shows what is wrong with an entry, each problem at the part of the form that it is about. */
import type {DeskProblem} from './contract.ts'
import type {Draft} from './draft.ts'
import {element} from './element.ts'

/** Where the problems of a part are shown. */
export const errorPlace = () => element('p', {class: 'error', role: 'alert'})

let places = 0

/** Takes back what was shown. */
export function clearProblems(form: HTMLElement): void {
  for (const place of form.querySelectorAll('.error')) place.textContent = ''
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid')
    control.removeAttribute('aria-errormessage')
  }
}

/** Shows all problems, those of the whole entry beside the button, and goes to the first in the form. */
export function showProblems(
  form: HTMLElement,
  problems: readonly DeskProblem[],
  draft: Draft
): void {
  const shown = problems.map(({path, message}) => {
    const part = partOf(form, path, draft)
    const place = part?.querySelector(':scope > .error')
    if (place) place.textContent = [place.textContent, message].filter(Boolean).join(' ')
    return {part, place, index: path.at(-1)}
  })
  for (const {part, place, index} of shown) if (part && place) mark(part, place, index)
  const finish = form.querySelector('[data-path=entry] > .error')
  if (finish?.textContent === '') finish.textContent = 'Not saved.'
  for (const {part} of shown) {
    const details = part?.closest('details')
    if (details) details.open = true
  }
  const first = form.querySelector<HTMLElement>('[aria-invalid]')
  first?.focus()
  first?.scrollIntoView({block: 'center'})
}

/** The part of the form that a path of the entry is about. */
function partOf(
  form: HTMLElement,
  [key, which]: DeskProblem['path'],
  draft: Draft
): HTMLElement | undefined {
  const parts = [...form.querySelectorAll<HTMLElement>('[data-path]')]
  const named = (name: string) => parts.filter(({dataset}) => dataset['path'] === name)
  if (key === 'set') return named(`set.${which}`)[0]
  if (key === 'text') return named('text').filter(isFilled)[Number(which)]
  if (key !== 'segments') return named(String(key))[0] ?? named('entry')[0]
  const quote = draft.segments.filter((one) => one.quote !== '')[Number(which)]?.quote ?? ''
  const row = named('segments').find((one) => one.querySelector('input')?.value === quote)
  return named(`segments.${quote}`)[0] ?? row
}

/** Rows that nothing is written in make no part of an entry. */
const isFilled = (row: HTMLElement) =>
  [...row.querySelectorAll('input')].some(({value}) => value !== '')

function mark(part: HTMLElement, place: Element, index: string | number | undefined): void {
  places += 1
  place.id = `error-${places}`
  const controls = part.querySelectorAll('[data-text], input:not([type=radio]), select, textarea')
  const control = controls[typeof index === 'number' ? index : 0] ?? part.querySelector('input')
  control?.setAttribute('aria-invalid', 'true')
  control?.setAttribute('aria-errormessage', place.id)
}
