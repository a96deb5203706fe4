/** The search page: its address says what is searched, and this shows it. */
import {need} from './dom.ts'
import {search, type Found} from './engine.ts'
import {readSelection, showFacets} from './facet-list.ts'
import type {Pagefind} from './pagefind.ts'
import {resultItem} from './result-list.ts'
import {orders, readState, step, writeState, type SearchState} from './state.ts'
import {emptyHint, failure, resultSentence} from './words.ts'

const root = need('[data-search]', HTMLElement)
const form = need('[data-search-form]', HTMLFormElement)
const input = need('[name="q"]', HTMLInputElement, form)
const sort = need('[name="sort"]', HTMLSelectElement, form)
const filters = need('[data-search-filters] details', HTMLDetailsElement, root)
const facets = need('[data-search-facets]', HTMLElement, root)
const status = need('[data-search-status]', HTMLElement, root)
const list = need('[data-search-results]', HTMLElement, root)
const hint = need('[data-search-hint]', HTMLElement, root)
const more = need('[data-search-more]', HTMLButtonElement, root)

/** Rest after which typing counts as a query. */
const pause = 250

let state = readState(location.search)
/** The search under way: an answer to an earlier one comes too late. */
let latest = 0
let found: Found | undefined
let timer: number | undefined
/** One query being typed makes one entry in the history, not one for every letter. */
let entryMade = false

const loaded = load(root.dataset['search'] ?? '/')

async function load(base: string): Promise<Pagefind> {
  const path = `${base}pagefind/`
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind
  await pagefind.options({basePath: path, baseUrl: base})
  await pagefind.init()
  return pagefind
}

async function show(): Promise<void> {
  const turn = ++latest
  const shown = state
  try {
    const answer = await search(await loaded, shown)
    const hits = await answer.load(0, shown.shown)
    if (turn !== latest) return
    found = answer
    list.replaceChildren(...hits.map(resultItem))
    showFacets(facets, answer.facets, shown.selected)
    showCount(answer, shown)
  } catch (error) {
    if (turn !== latest) return
    console.error(error)
    list.replaceChildren()
    status.textContent = failure
  }
}

function showCount(answer: Found, shown: SearchState): void {
  const {total} = answer
  status.textContent = resultSentence(shown, answer)
  hint.textContent = total === 0 ? emptyHint : ''
  more.hidden = total <= shown.shown
  filters.hidden = Object.values(answer.facets).every((values) => values.length === 0)
}

async function showMore(): Promise<void> {
  if (!found) return
  const from = state.shown
  go({...state, shown: from + step}, 'replace')
  const hits = await found.load(from, state.shown)
  const items = hits.map(resultItem)
  list.append(...items)
  showCount(found, state)
  items[0]?.querySelector('a')?.focus()
}

/** Makes `next` the state and its address the page's. */
function go(next: SearchState, how: 'push' | 'replace'): void {
  state = next
  const address = `${location.pathname}${writeState(next)}`
  if (how === 'push' && writeState(next) !== location.search) history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
}

function fillForm(): void {
  input.value = state.query
  sort.value = state.order
}

/** The state that the form asks for, from the top of the results. */
const asked = (): SearchState => ({
  query: input.value.trim(),
  selected: found ? readSelection(facets) : state.selected,
  order: orders.find((order) => order === sort.value) ?? 'relevance',
  shown: step
})

function searchNow(how: 'push' | 'replace'): void {
  go(asked(), how)
  void show()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  searchNow(entryMade ? 'replace' : 'push')
  entryMade = false
})
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    searchNow(entryMade ? 'replace' : 'push')
    entryMade = true
  }, pause)
})
input.addEventListener('change', () => (entryMade = false))
sort.addEventListener('change', () => searchNow('push'))
facets.addEventListener('change', () => searchNow('push'))
more.addEventListener('click', () => void showMore())
addEventListener('popstate', () => {
  state = readState(location.search)
  entryMade = false
  fillForm()
  void show()
})
addEventListener('pagehide', () => history.replaceState({scroll: scrollY}, ''))

fillForm()
root.hidden = false
filters.open = matchMedia('(min-width: 60rem)').matches
void show().then(restoreScroll)

/** Coming back, the browser scrolls before there are results to scroll to. */
function restoreScroll(): void {
  const saved: unknown = history.state
  if (typeof saved !== 'object' || saved === null || !('scroll' in saved)) return
  scrollTo(0, Number(saved.scroll))
}
