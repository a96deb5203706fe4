/** A file of rows, some of which are copied from an earlier file of the same kind: whole runs of them at once. */
import type {Place} from './kept-data.ts'
import type {TextFile, WrittenFile} from './written-file.ts'

/** What such a file is made of: what stands before the first row, between two, and behind the last. */
export interface RowForm {
  readonly opening: string
  readonly between: string
  readonly closing: string
}

/** Rows in groups, each of which gets a place. */
export class RowFile {
  readonly #file: TextFile
  readonly #form: RowForm
  /** The earlier file, and the bytes of it that come next. */
  readonly #earlier: number | undefined
  #run: Place | undefined
  #at: number
  #isEmpty = true

  constructor(file: TextFile, form: RowForm, earlier?: number) {
    this.#file = file
    this.#form = form
    this.#earlier = earlier
    this.#at = Buffer.byteLength(form.opening)
    file.add(form.opening)
  }

  /** Writes rows. */
  add(rows: readonly string[]): Place {
    if (rows.length === 0) return [this.#at, this.#at]
    this.#endRun()
    const text = rows.join(this.#form.between)
    this.#part()
    this.#file.add(text)
    return this.#took(Buffer.byteLength(text))
  }

  /** Copies those that stand at that place of the earlier file. */
  copy([from, to]: Place): Place {
    if (from === to) return [this.#at, this.#at]
    const gap = Buffer.byteLength(this.#form.between)
    if (this.#run?.[1] === from - gap) {
      this.#run = [this.#run[0], to]
      this.#at += gap
    } else {
      this.#endRun()
      this.#part()
      this.#run = [from, to]
    }
    return this.#took(to - from)
  }

  finish(): WrittenFile {
    this.#endRun()
    this.#file.add(this.#form.closing)
    return this.#file.finish()
  }

  #part(): void {
    if (this.#isEmpty) return
    this.#file.add(this.#form.between)
    this.#at += Buffer.byteLength(this.#form.between)
  }

  #took(bytes: number): Place {
    this.#isEmpty = false
    this.#at += bytes
    return [this.#at - bytes, this.#at]
  }

  #endRun(): void {
    if (this.#run) {
      if (this.#earlier === undefined)
        throw new Error('There is no earlier file to copy rows from.')
      this.#file.copy(this.#earlier, ...this.#run)
    }
    this.#run = undefined
  }
}
