/** Shows what is searched for, which the address of the page says. */
import {pageWord} from '../lib/page-words.ts'
import {setAddress, type How} from './address.ts'
import type {adviceOn} from './advice.ts'
import {showChips} from './chips.ts'
import type {Hit} from './hit.ts'
import {search, type Found} from './engine.ts'
import {showFacets} from './facet-list.ts'
import {usedFilters, withoutFilter, type UsedFilter} from './facet-words.ts'
import type {Facets} from './facets.ts'
import {LiveRegion} from './live-region.ts'
import {resultItem} from './result-list.ts'
import {namedLine} from './named-line.ts'
import type {SearchSource} from './source.ts'
import {readState, selection, step, writeState, type SearchState} from './state.ts'
import {emptyNamed, fillForm, showLists, showResults, type Parts} from './view.ts'

/** Keeps form, results and address of the search page at one state. */
export class SearchPage {
  state = readState(location.search)
  /** What was found last. */
  found: Found | undefined
  isSearching = false
  /** The search under way: an answer to an earlier one comes too late. */
  #latest = 0
  #facets: Facets | undefined
  /** Ends when the search under way is shown. */
  #showing: Promise<void> = Promise.resolve()

  readonly says: LiveRegion
  readonly #parts: Parts
  readonly #source: Promise<SearchSource>

  constructor(parts: Parts, source: Promise<SearchSource>, onFailure = pageWord('failure')) {
    this.#parts = parts
    this.#source = source
    this.says = new LiveRegion(parts, onFailure)
  }

  /** Filters in use, by name as far as names have come. */
  get filters(): UsedFilter[] {
    return usedFilters(this.state, this.#facets)
  }

  /** Searches for what the state says, first the results, then what could be chosen of them. */
  show(): Promise<void> {
    this.#showing = this.#search()
    return this.#showing
  }

  async #search(): Promise<void> {
    const turn = ++this.#latest
    const shown = this.state
    this.isSearching = true
    try {
      const source = await this.#source
      const answer = await search(source, shown)
      const hits = await answer.load(0, shown.shown)
      const advice = answer.total === 0 ? await advise(shown, answer, source) : []
      if (turn !== this.#latest) return
      this.isSearching = false
      this.#showAnswer(answer, hits, advice)
      const facets = await answer.facets()
      const named = await answer.named()
      if (turn !== this.#latest) return
      this.#showFacets(facets, answer.total)
      if (named) this.#parts.named.replaceChildren(...namedLine(named, shown))
    } catch (error) {
      if (turn === this.#latest) this.#fail(error)
    }
  }

  #showAnswer(answer: Found, hits: readonly Hit[], advice: readonly Node[]): void {
    this.found = answer
    showResults(this.#parts, hits.map(resultItem), advice)
    emptyNamed(this.#parts, this.state)
    this.#showCount(answer)
    this.#showChips()
  }

  #showCount(answer: Found): void {
    this.says.answer(this.state, answer)
    this.#parts.more.hidden = answer.total <= this.state.shown
  }

  #showFacets(facets: Facets, total: number): void {
    this.#facets = facets
    showFacets(this.#parts.facets, facets, total)
    this.#parts.filters.hidden = false
    this.#showChips()
  }

  #showChips(): void {
    const {chips, input} = this.#parts
    showChips(chips, this.filters, (filter) => {
      const none = {...this.state, selected: selection(), years: {}}
      this.searchFor(filter === 'all' ? none : withoutFilter(this.state, filter))
      this.#showChips()
      if (chips.hidden) input.focus()
    })
  }

  /** Adds the next results and goes to the first of them. */
  async showMore(): Promise<void> {
    const {more, list} = this.#parts
    more.disabled = true
    // What is shown may still be of the search before.
    await this.#showing
    const answer = this.found
    const turn = this.#latest
    const next = {...this.state, shown: this.state.shown + step}
    try {
      if (!answer || more.hidden) return
      const hits = await answer.load(this.state.shown, next.shown)
      if (turn !== this.#latest) return
      this.go(next, 'replace')
      const items = hits.map(resultItem)
      list.append(...items)
      this.#showCount(answer)
      items[0]?.querySelector('a')?.focus()
    } catch (error) {
      console.error(error)
      if (turn === this.#latest) this.says.failure()
    } finally {
      more.disabled = false
    }
  }

  searchFor(next: SearchState, how: How = 'push'): void {
    this.go({...next, shown: step}, how)
    fillForm(this.#parts, this.state)
    void this.show()
  }

  go(next: SearchState, how: How): void {
    this.state = next
    setAddress(writeState(next), how)
  }

  #fail(error: unknown): void {
    this.isSearching = false
    console.error(error)
    showLists(this.#parts)
    this.says.failure()
  }
}

/** Loaded only where something is to be advised. */
const advise: typeof adviceOn = async (...about) => (await import('./advice.ts')).adviceOn(...about)
