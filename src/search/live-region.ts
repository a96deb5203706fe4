/** What the search page says of a search, in the one region that screen readers follow. */
import type {Found} from './engine.ts'
import type {SearchState} from './state.ts'
import type {Parts} from './view.ts'
import {remarkOn, resultSentence} from './words.ts'

/** Says what a search found, to those who see the page and those who hear it. */
export class LiveRegion {
  readonly #parts: Pick<Parts, 'sentence' | 'remark'>
  readonly #failure: string

  /** `failure` is said when a search cannot be made. */
  constructor(parts: Pick<Parts, 'sentence' | 'remark'>, failure: string) {
    this.#parts = parts
    this.#failure = failure
  }

  /** How much was found. */
  answer(state: SearchState, answer: Found): void {
    this.#say(resultSentence(state, answer), remarkOn(state, answer))
  }

  /** That the search failed. */
  failure(): void {
    this.#say(this.#failure)
  }

  /** Something besides, below how much was found. */
  remark(words: string): void {
    this.#parts.remark.textContent = words
  }

  #say(sentence: string, remark = ''): void {
    this.#parts.sentence.textContent = sentence
    this.remark(remark)
  }
}
