/** What stands above the form: which article it is, and what was decided and asked of it. */
import type {DeskRecord} from './contract.ts'
import {element} from './element.ts'

/** The article's files, and what was decided about it before. */
export function heading({file, sourceFile, decisions}: DeskRecord): HTMLElement {
  return element(
    'div',
    {class: 'top'},
    element('p', {class: 'quiet'}, `${sourceFile} → ${file}`),
    ...(decisions.length === 0
      ? []
      : [
          element('h2', {}, 'Decided before'),
          element('ol', {}, ...decisions.map((one) => element('li', {}, one)))
        ])
  )
}

/** What wants the curator's eye; nothing without questions. */
export function openQuestions({issues}: DeskRecord): HTMLElement[] {
  if (issues.length === 0) return []
  const items = issues.map((issue) => element('li', {}, issue))
  return [element('section', {}, element('h2', {}, 'Open questions'), element('ul', {}, ...items))]
}
