/** What curators corrected in one article, for its page. */
import {told} from '../locales/told.ts'
import {words} from '../locales/interface.ts'
import type {SettableKey} from '../schema/correction.ts'
import type {EvidenceFile, EvidenceItem} from '../schema/evidence.ts'
import {nameIn, type Names} from './names.ts'
import {segmentName} from './segment-words.ts'
import {foundWords, valueWords} from './value-words.ts'

/** A value that a curator set. */
export interface ShownValue {
  readonly label: string
  readonly value: string
  /** What the rules had found. */
  readonly found: string
  /** Who set it, when and why. */
  readonly say: string
}

/** Words that a curator reads otherwise than they are printed. */
export interface ShownReading {
  /** Anchor of the note. */
  readonly anchor: string
  readonly read: string
  readonly printed: string
  readonly say: string
  /** The words in the text; absent where they are not on the page. */
  readonly href?: string
}

/** A passage that a curator says is something else. */
export interface ShownClass {
  readonly words: string
  readonly name: string
  readonly say: string
}

export interface ShownCorrections {
  readonly values: readonly ShownValue[]
  readonly readings: readonly ShownReading[]
  readonly classes: readonly ShownClass[]
}

/** A word of the curator about a value; the rules' own evidence has other bases. */
export const isCorrected = ({basis}: EvidenceItem) => basis === 'corrected'

/** Anchors of a reading, counted from 1: of its words in the text, and of the note about them. */
export const readingAnchors = (number: number) => ({
  words: `corrected-${number}`,
  note: `reading-${number}`
})

const longestWords = 160
const cut = (text: string) => {
  const whole = text.replace(/\s+/g, ' ')
  return whole.length > longestWords ? `${whole.slice(0, longestWords - 1)}…` : whole
}

/** Corrections of an article; `marked` are the anchors that stand in its text. */
export function correctionsIn(
  {evidence, segments, readings = []}: EvidenceFile,
  rendition: string | undefined,
  marked: ReadonlySet<string>,
  names: Names
): ShownCorrections {
  return {
    values: evidence.filter(isCorrected).map(({field, value, params, ...message}) => ({
      label: words().record.keys[field as SettableKey],
      value: valueWords(field, value, names),
      found: foundWords(field, params['found'], names),
      ...told({...message, params}, nameIn(names))
    })),
    readings: readings.map(({quote, read, ...message}, index) => {
      const {words: place, note} = readingAnchors(index + 1)
      const href = marked.has(place) ? {href: `#${place}`} : {}
      return {anchor: note, read, printed: quote, ...told(message, nameIn(names)), ...href}
    }),
    classes: segments
      .filter(({rule}) => rule === 'correction/segment')
      .map(({start, end, class: kind, reason = ''}) => ({
        words: rendition === undefined ? '' : cut(rendition.slice(start, end)),
        name: segmentName(kind),
        say: reason
      }))
  }
}
