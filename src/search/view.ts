/** The parts of the search page, and what is shown in them. */
import {need} from './need.ts'
import {asksForWords, parseQuery} from './query.ts'
import {yearTexts, type SearchState, type YearRange} from './state.ts'

/** Finds the parts. Throws when the page lacks one. */
export function findParts() {
  const root = need('[data-search]', HTMLElement)
  const form = need('[data-search-form]', HTMLFormElement)
  const within = (name: string) => need(`[data-search-${name}]`, HTMLElement, root)
  return {
    root,
    form,
    input: need('[name="q"]', HTMLInputElement, form),
    sort: need('[name="sort"]', HTMLSelectElement, form),
    filters: need('[data-search-filters] details', HTMLDetailsElement, root),
    facets: within('facets'),
    from: need('[name="from"]', HTMLInputElement, root),
    to: need('[name="to"]', HTMLInputElement, root),
    sentence: within('sentence'),
    remark: within('remark'),
    named: within('named'),
    chips: within('chips'),
    hint: within('hint'),
    list: within('results'),
    more: need('[data-search-more]', HTMLButtonElement, root),
    keep: within('keep'),
    /** Ways to the articles without a search. */
    plain: need('[data-search-plain]', HTMLElement),
    need: need('[data-search-need]', HTMLElement)
  }
}

export type Parts = ReturnType<typeof findParts>

/** Shows in the fields what the address says. */
export function fillForm({input, sort, from, to}: Parts, {query, order, years}: SearchState): void {
  input.value = query
  nameOrders(sort, asksForWords(parseQuery(query)))
  sort.value = order
  fillYears(from, to, years)
}

/** Where no words are asked for, no article matches better than another. */
function nameOrders(sort: HTMLSelectElement, hasWords: boolean): void {
  for (const option of sort.options) {
    const {withWords = option.text, withoutWords} = option.dataset
    if (withoutWords === undefined) continue
    option.dataset['withWords'] = withWords
    option.text = hasWords ? withWords : withoutWords
  }
}

/** Shows results and what can be taken along, or what to do where there are none. */
export function showResults(
  {list, hint, keep, plain}: Parts,
  items: readonly HTMLElement[],
  advice: readonly Node[]
): void {
  list.replaceChildren(...items)
  hint.replaceChildren(...advice)
  keep.hidden = items.length === 0
  plain.hidden = true
}

/** Keeps a place for what the words of a query name, so that it moves nothing when it comes. */
export function emptyNamed({named}: Parts, {query}: SearchState): void {
  named.replaceChildren()
  named.hidden = !asksForWords(parseQuery(query))
}

/** Shows the other ways to the articles instead of results. */
export function showLists({list, hint, named, more, filters, keep, plain}: Parts): void {
  for (const part of [list, hint]) part.replaceChildren()
  for (const part of [named, more, filters, keep]) part.hidden = true
  plain.hidden = false
}

function fillYears(from: HTMLInputElement, to: HTMLInputElement, years: YearRange): void {
  const texts = yearTexts(years)
  for (const field of [from, to]) {
    const name = field === from ? 'from' : 'to'
    field.value = texts[name]
    field.ariaInvalid = years.unread?.[name] === undefined ? null : 'true'
  }
}
