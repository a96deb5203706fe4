/** Connects the parts of the search page with what the reader does. */
import {facetNames} from './catalog.ts'
import {offerToKeep} from './keep.ts'
import {restoreScroll, saveScroll} from './scroll.ts'
import {SearchPage} from './search-page.ts'
import type {SearchSource} from './source.ts'
import {orders, readState, yearRange, type SearchState} from './state.ts'
import {fillForm, findParts, type Parts} from './view.ts'

/** Rest after which typing counts as a query, in milliseconds. */
const pause = 40

/** Starts the page with what `open` brings; `failure` is said when it does not come. */
export function startSearchPage(
  open: (root: HTMLElement) => Promise<SearchSource>,
  failure?: string
): void {
  const parts = findParts()
  const source = open(parts.root)
  const page = new SearchPage(parts, source, failure)
  listenToQuery(page, parts)
  listenToFilters(page, parts)
  listenToLinks(page, parts)
  offerToKeep(page, parts.keep, source)
  addEventListener('popstate', () => {
    page.state = readState(location.search)
    fillForm(parts, page.state)
    void page.show()
  })
  addEventListener('pagehide', saveScroll)
  showFirst(page, parts)
}

function showFirst(page: SearchPage, parts: Parts): void {
  const {input, root, filters} = parts
  const typed = document.activeElement === input ? input.value : ''
  fillForm(parts, page.state)
  // What was typed while this loaded stays.
  if (typed !== '') input.value = typed
  // The form of a page whose script had not come yet names every field.
  page.go(page.state, 'replace')
  root.hidden = false
  parts.need.hidden = true
  filters.open = matchMedia('(min-width: 60rem)').matches
  void page.show().then(restoreScroll)
}

function listenToQuery(page: SearchPage, {form, input, sort}: Parts): void {
  let timer: number | undefined
  /** One query being typed makes one entry in the history, not one for every letter. */
  let entryMade = false
  const asked = (): SearchState => ({
    ...page.state,
    query: input.value.trim(),
    order: orders.find((order) => order === sort.value) ?? 'relevance'
  })
  const search = () => {
    clearTimeout(timer)
    page.searchFor(asked(), entryMade ? 'replace' : 'push')
  }
  const wait = () => {
    clearTimeout(timer)
    timer = window.setTimeout(searchTyped, pause)
  }
  const searchTyped = () => {
    if (asked().query === page.state.query) return
    // An answer to half a word is not worth making the whole word wait behind others.
    if (page.isSearching) return wait()
    search()
    entryMade = true
  }
  const endEntry = () => (entryMade = false)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
    endEntry()
  })
  input.addEventListener('input', wait)
  input.addEventListener('change', endEntry)
  sort.addEventListener('change', () => page.searchFor(asked()))
  addEventListener('popstate', endEntry)
}

function listenToFilters(page: SearchPage, {facets, from, to, more}: Parts): void {
  facets.addEventListener('change', ({target}) => {
    const facet = facetNames.find(
      (name) => target instanceof HTMLInputElement && target.name === name
    )
    if (!(target instanceof HTMLInputElement) || facet === undefined) return
    const {checked, value, dataset} = target
    // An address may call a value by its name.
    const others = page.state.selected[facet].filter(
      (one) => one !== value && one !== dataset['name']
    )
    const chosen = checked ? [...others, value] : others
    page.searchFor({...page.state, selected: {...page.state.selected, [facet]: chosen}})
  })
  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      page.searchFor({...page.state, years: yearRange(from.value, to.value)})
    })
  }
  more.addEventListener('click', () => void page.showMore())
}

/** Links of advice lead to other states of this page. */
function listenToLinks(page: SearchPage, {hint, named}: Parts): void {
  for (const part of [hint, named]) {
    part.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      page.searchFor(readState(link.search))
    })
  }
}
