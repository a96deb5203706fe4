/** The place line that opens a report: `BAKU, Azerbaijan, May 3 (Reuters) -`. */
import {placeLinePatterns} from './place-line-patterns.ts'
import {remembered} from './remembered.ts'
import {toldPlaceRule} from './part-rules.ts'
import type {LabeledUnit, Range} from './stages.ts'
import {endsSentence} from './text.ts'

/** The rule of the agency that a dateline credits: it says who wrote the story, not that it is a reprint. */
export const agencyRule = 'source/agency'

export interface Dateline extends Range {
  /** As printed, without the dash. */
  readonly line: string
  readonly agency?: string
  /** No dash parts it from the text, but a stop, as it does the place and day of a scene. */
  readonly stopped?: true
}

/** A dateline ends within this much of its text. */
const longestOpening = 200

/** The dateline that opens a text, if one does. */
export const datelineIn = (text: string): Dateline | undefined =>
  readOpening(text.slice(0, longestOpening))

const readOpening = remembered((opening): Dateline | undefined => {
  for (const {needs, pattern} of placeLinePatterns) {
    const match = needs.every((need) => need.test(opening)) ? pattern.exec(opening) : null
    const {line, agency: named, wire, capitals: set, stop: end} = match?.groups ?? {}
    const name = named ?? wire ?? set
    if (match === null || line === undefined) continue
    const start = match[0].indexOf(line)
    const printed = line.trimEnd()
    return {
      start,
      end: start + printed.length,
      line: printed,
      ...(name !== undefined && {agency: name}),
      ...(end !== undefined && {stopped: true})
    }
  }
  return undefined
})

/** Whether a line opens a story of an agency: no headline does. */
export const opensWire = (text: string): boolean =>
  // An agency stands in brackets or between strokes.
  /[(/（【［[]|^[新中法路美]/u.test(text.slice(0, 200)) && datelineIn(text)?.agency !== undefined

/** Such lines stand above the text: whom to call, the name of a section. */
const mostAbove = 3
const longestAbove = 100

/** The dateline that opens the body, if one does; it is part of the body all the same. */
function openingOf(units: readonly LabeledUnit[]): Dateline | undefined {
  const body = units.filter(({label}) => label.class === 'body').slice(0, mostAbove + 1)
  for (const {text, start} of body) {
    const found = datelineIn(text)
    if (found) return {...found, start: start + found.start, end: start + found.end}
    if (text.length > longestAbove || endsSentence(text)) return undefined
  }
  return undefined
}

/** The place line that stands above the text, where the format tells it. */
function toldIn(units: readonly LabeledUnit[]): Dateline | undefined {
  const told = units.find(({label}) => label.rule === toldPlaceRule)
  return told && {start: told.start, end: told.end, line: told.text}
}

/** The dateline of a text: the one that opens it, else the one that its format tells. */
export function datelineOf(units: readonly LabeledUnit[]): Dateline | undefined {
  return openingOf(units) ?? toldIn(units)
}
