/** The article on the desk: its record, and the draft that all parts of the form write to. */
import type {DeskRecord} from './contract.ts'
import type {Draft} from './draft.ts'
import {keepDraft, recallDraft} from './memory.ts'

export class Desk {
  readonly record: DeskRecord
  #draft: Draft

  constructor(record: DeskRecord) {
    this.record = record
    this.#draft = recallDraft(record.id)
  }

  get draft(): Draft {
    return this.#draft
  }

  /** Takes a decision into the draft, which outlasts a reload of the page. */
  decide(change: Partial<Draft>): void {
    this.#draft = {...this.#draft, ...change}
    keepDraft(this.record.id, this.#draft)
  }
}
