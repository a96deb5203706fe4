/** The article on the desk: its record, and the draft that all parts of the form write to. */
import type {DeskRecord} from './contract.ts'
import {isUntouched, type Draft} from './draft.ts'
import {forgetDraft, keepDraft, recallDraft} from './memory.ts'

/** What the parts of the form share. */
export class Desk {
  readonly record: DeskRecord
  /** Called after every decision. */
  onDecided: () => void = () => undefined
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
    this.onDecided()
  }

  /** Whether something is filled in and not saved. */
  get isUnsaved(): boolean {
    return !isUntouched(this.#draft, this.record)
  }

  /** Forgets what is filled in; the form still shows it. */
  forget(): void {
    forgetDraft(this.record.id)
  }
}
