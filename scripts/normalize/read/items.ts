/** From what a reader made of a file to its items: ids, keys, and what is set aside. */
import {sha256} from '../../../src/archive-folder/sha256.ts'
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import type {QuarantinedSource} from '../../../src/schema/quarantine.ts'
import {itemId, itemIdIn, itemKey} from '../item-id.ts'
import {setAside} from '../sources.ts'
import type {Item, Notice, SourceFile} from '../stages.ts'
import type {Reading} from './index.ts'
import {refuseText, type Refusal} from './quarantine.ts'
import {compose, type Content} from './rendition.ts'

/** How the bytes became characters, and by which reader. */
export type ReadAs = Required<Omit<Rendition, 'text'>>

/** One article of a file. */
export interface Made extends Content {
  readonly readAs: ReadAs
  /** What the format knows it by, in a file of several; absent in a file of one. */
  readonly name?: string
  /** The name was made from its place in the file, for want of one of its own. */
  readonly nameIsCounted?: boolean
  /** Where it stands among those of the file, to be told when another has its name. */
  readonly place?: Place
}

/** A line of a table, counted in the file from 1; an entry of a feed, counted from 1. */
export interface Place {
  readonly of: 'line' | 'entry'
  readonly number: number
}

/** Items of one file, collected one by one. */
export class Items {
  readonly #file: SourceFile
  readonly #sha256: string
  readonly #items: Item[] = []
  readonly #quarantined: QuarantinedSource[] = []
  readonly #keys = new Set<string>()
  /** Keys that were counted out, for want of a name or because another item has it too. */
  readonly #counted = new Set<string>()
  /** Name → the place of the first item that has it. */
  readonly #places = new Map<string, Place>()

  constructor(file: SourceFile) {
    this.#file = file
    this.#sha256 = sha256(file.bytes)
  }

  /** Adds an article; one without a text is set aside. */
  add(made: Made): void {
    const refusal = refuseText(made)
    if (refusal) {
      this.refuse(refusal, made.name)
      return
    }
    const {path} = this.#file
    const key = made.name === undefined ? undefined : this.#keyOf(made.name)
    if (key !== undefined && made.nameIsCounted === true) this.#counted.add(key)
    const {text, notices, ...composed} = compose(made)
    const told = [...notices, ...this.#repeated(made, key)]
    this.#items.push({
      id: key === undefined ? itemId(path) : itemIdIn(path, key),
      sourceFile: `sources/${path}`,
      sourceSha256: this.#sha256,
      ...(key !== undefined && {sourceItem: key}),
      rendition: {text, ...made.readAs},
      ...composed,
      ...(told.length > 0 && {notices: told})
    })
  }

  /** Does a part of the work; what it throws sets aside the part with this name, and no other. */
  async attempt(format: string, name: string, work: () => Promise<void> | void) {
    try {
      await work()
    } catch (error) {
      const [words] = (error as Error).message.split('\n')
      const rule = `quarantine/unreadable-${format}`
      const reason = `It cannot be taken apart. (The reader: “${words}”)`
      const fix = 'Open it in a program that shows it, and save the text as a .txt file in UTF-8.'
      this.refuse({rule, reason, fix}, name)
    }
  }

  /** Sets the file aside, or the part of it with this name. */
  refuse(refusal: Refusal, name?: string): void {
    const reason = name === undefined ? refusal.reason : `${name}: ${refusal.reason}`
    this.#quarantined.push(setAside(this.#file, {...refusal, reason}))
  }

  get reading(): Reading {
    const items = this.#items.map((item) =>
      this.#counted.has(item.sourceItem ?? '') ? {...item, keyIsCounted: true as const} : item
    )
    return {items, quarantined: this.#quarantined}
  }

  /** What tells that an item above has the name too, and that the key was made for this one. */
  #repeated({name, place}: Made, key: string | undefined): Notice[] {
    if (name === undefined || place === undefined || key === undefined) return []
    const first = this.#places.get(name)
    if (!first) {
      this.#places.set(name, place)
      return []
    }
    const params = {name, first: first.number, line: place.number, key}
    return [{rule: `issue/repeated-id-${place.of}`, params, spans: []}]
  }

  /** A key that no other item of the file has: what stands there twice is counted. */
  #keyOf(name: string): string {
    const first = itemKey(name)
    let key = first
    for (let time = 2; this.#keys.has(key); time += 1) key = `${first}-${time}`
    this.#keys.add(key)
    // Which of the two is the first is a matter of their order as well.
    if (key !== first) for (const one of [first, key]) this.#counted.add(one)
    return key
  }
}
