/** The search page: its address says what is searched, and this shows it. */
import {need} from './dom.ts'
import {search, type Found} from './engine.ts'
import {readSelection, showFacets} from './facet-list.ts'
import {loadPagefind} from './pagefind.ts'
import {resultItem} from './result-list.ts'
import {restoreScroll, saveScroll} from './scroll.ts'
import {orders, readState, step, writeState, type SearchState} from './state.ts'
import {emptyHint, failure, noIndex, resultSentence} from './words.ts'

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
/** Ways to the articles without a search. */
const plain = need('[data-search-plain]', HTMLElement)

/** Rest after which typing counts as a query. */
const pause = 250

let state = readState(location.search)
/** The search under way: an answer to an earlier one comes too late. */
let latest = 0
let found: Found | undefined
let timer: number | undefined
/** One query being typed makes one entry in the history, not one for every letter. */
let entryMade = false

const loaded = loadPagefind(root.dataset['search'] ?? '/')

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
    plain.hidden = true
  } catch (error) {
    if (turn !== latest) return
    list.replaceChildren()
    hint.textContent = ''
    more.hidden = true
    filters.hidden = true
    showFailure(error)
  }
}

function showFailure(error: unknown): void {
  console.error(error)
  status.textContent = import.meta.env.DEV ? noIndex : failure
  plain.hidden = false
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
  const answer = found
  const turn = latest
  const next = {...state, shown: state.shown + step}
  more.disabled = true
  try {
    const hits = await answer.load(state.shown, next.shown)
    if (turn !== latest) return
    go(next, 'replace')
    const items = hits.map(resultItem)
    list.append(...items)
    showCount(answer, next)
    items[0]?.querySelector('a')?.focus()
  } catch (error) {
    if (turn === latest) showFailure(error)
  } finally {
    more.disabled = false
  }
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
addEventListener('pagehide', saveScroll)

const typed = document.activeElement === input ? input.value : ''
fillForm()
// What was typed while this loaded stays.
if (typed !== '') input.value = typed
// The form of a page whose script had not come yet names every field.
go(state, 'replace')
root.hidden = false
need('[data-search-need]', HTMLElement).hidden = true
filters.open = matchMedia('(min-width: 60rem)').matches
void show().then(restoreScroll)
