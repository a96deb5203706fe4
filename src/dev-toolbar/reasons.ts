/** Why a value is what it is: sentences, the words they rest on, the rule, and how strong it is. */
import type {FieldReason} from './contract.ts'
import {element} from './element.ts'

/** Folded away; nothing without reasons. */
export function reasonList(reasons: readonly FieldReason[]): HTMLElement[] {
  if (reasons.length === 0) return []
  const summary = element('summary', {}, `Why (${reasons.length})`)
  return [element('details', {}, summary, element('ul', {}, ...reasons.map(reasonItem)))]
}

function reasonItem({say, rule, strength, value, quotes, dropped}: FieldReason): HTMLElement {
  return element(
    'li',
    {},
    element(
      'p',
      {},
      say,
      ' ',
      element('span', {class: 'quiet'}, `${value} · ${rule} · ${strength}`)
    ),
    ...quotes.map((quote) => element('blockquote', {dir: 'auto'}, shortened(quote))),
    ...(dropped === undefined ? [] : [element('p', {class: 'quiet'}, dropped)])
  )
}

/** The whole text can be the quote for its language. */
const most = 280

const shortened = (quote: string) =>
  quote.length <= most ? quote : `${quote.slice(0, quote.lastIndexOf(' ', most))} […]`
