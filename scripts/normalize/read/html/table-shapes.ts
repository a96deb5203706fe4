/**
 * Whether a table holds data or lays out a page. What the page itself says of it counts first (HTML
 * Standard, 4.9.1, "Tables as layout aids"), then the shapes by which browsers tell screen readers.
 */
import type {Element, RootContent} from 'hast'
import {property} from './elements.ts'

/** What a stretch of a page shows; lengths in UTF-16 units. */
interface Shown {
  /** Characters but white space. */
  readonly length: number
  /** Characters of them that belong to links. */
  readonly linked: number
  readonly hasWords: boolean
  /** Lines of text, as blocks and line breaks part them. */
  readonly lines: number
  readonly holdsTable: boolean
  /** The last character that is no white space; empty without any. */
  readonly last: string
}

/** A cell with what it shows. */
export interface Cell {
  readonly element: Element
  readonly shown: Shown
}
export type Row = readonly Cell[]

const nothing: Shown = {
  length: 0,
  linked: 0,
  hasWords: false,
  lines: 0,
  holdsTable: false,
  last: ''
}

/** Elements that stand within a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big blink cite code em font i kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** Shapes of elements, each measured once. */
export class Shapes {
  readonly #measured = new Map<Element, Shown>()

  of(element: Element): Shown {
    const known = this.#measured.get(element)
    if (known) return known
    const shown = this.#measure(element)
    this.#measured.set(element, shown)
    return shown
  }

  #measure(element: Element): Shown {
    let {length, linked, hasWords, lines, holdsTable, last} = nothing
    let isOpen = false
    for (const child of element.children) {
      const shown = this.#child(child)
      length += shown.length
      linked += shown.linked
      hasWords ||= shown.hasWords
      last = shown.last || last
      holdsTable ||= shown.holdsTable || isTable(child)
      const isInLine =
        child.type === 'text' || (child.type === 'element' && inline.has(child.tagName))
      // What goes on in a line begins none.
      lines += shown.lines - (isOpen && isInLine && shown.lines > 0 ? 1 : 0)
      if (!isInLine) isOpen = false
      else if (shown.lines > 0) isOpen = true
    }
    if (element.tagName === 'a') linked = length
    return {length, linked, hasWords, lines, holdsTable, last}
  }

  #child(child: RootContent): Shown {
    if (child.type === 'element') return this.of(child)
    if (child.type !== 'text') return nothing
    const signs = child.value.replaceAll(/\s/gu, '')
    const hasWords = /[\p{L}\p{N}]/u.test(signs)
    const lines = signs === '' ? 0 : 1
    return {...nothing, length: signs.length, hasWords, lines, last: signs.at(-1) ?? ''}
  }
}

const isTable = (node: RootContent) => node.type === 'element' && node.tagName === 'table'
const elementsOf = ({children}: Element) => children.filter((child) => child.type === 'element')

/** The rows of a table itself, those of tables within its cells left out. */
export function rowsOf(table: Element, shapes: Shapes): Row[] {
  const groups = elementsOf(table).flatMap((one) =>
    /^(?:thead|tbody|tfoot)$/.test(one.tagName) ? elementsOf(one) : [one]
  )
  return groups
    .filter(({tagName}) => tagName === 'tr')
    .map((row) =>
      elementsOf(row)
        .filter(({tagName}) => tagName === 'td' || tagName === 'th')
        .map((element) => ({element, shown: shapes.of(element)}))
    )
}

const layoutRoles: ReadonlySet<string> = new Set(['presentation', 'none'])
const dataRoles: ReadonlySet<string> = new Set(['table', 'grid', 'treegrid'])

/** Whether the page says that it tabulates: by headings of rows and columns, or by a caption. */
const isHeaded = (table: Element, cells: Row) =>
  elementsOf(table).some(({tagName}) => tagName === 'caption' || tagName === 'thead') ||
  cells.some(
    ({element, shown}) =>
      (element.tagName === 'th' && shown.hasWords) ||
      element.properties['scope'] !== undefined ||
      element.properties['headers'] !== undefined
  )

/** Longer than what stands in a cell of data. */
const longCell = 250
/** As long as a sentence or two: what stands alone in its row is a paragraph. */
const paragraph = 100

/** A cell of several lines of which the page makes an article, a menu or a column of offers. */
const isColumn = ({shown}: Cell) => shown.lines > 3 || shown.length > longCell

/** A short word and what is said of it: `1911`, and what happened then. */
const isListed = (rows: readonly Row[]) =>
  rows.length > 2 &&
  rows.every(
    (cells) =>
      cells.length === 2 &&
      cells.every(({shown}) => shown.lines === 1) &&
      cells[0]!.shown.length < paragraph / 2
  )

/** What a table is for: `links` are a menu of one row. */
export function purposeOf(table: Element, all: readonly Row[]): 'data' | 'layout' | 'links' {
  const role = property(table, 'role') ?? ''
  if (dataRoles.has(role)) return 'data'
  const rows = all
    .map((row) => row.filter(({shown}) => shown.hasWords))
    .filter(({length}) => length)
  const cells = rows.flat()
  if (layoutRoles.has(role) || cells.some(({shown}) => shown.holdsTable)) return 'layout'
  const across = rows.filter(({length}) => length > 1)
  if (isHeaded(table, cells) && across.length > 0) return 'data'
  const areLinks = cells.every(({shown}) => shown.linked === shown.length && shown.lines === 1)
  if (areLinks && rows.length === 1) return 'links'
  const alone = rows.filter(([cell, other]) => !other && cell!.shown.length > paragraph)
  if (across.length < 2 || alone.length >= across.length) return 'layout'
  return isListed(rows) || !cells.some(isColumn) ? 'data' : 'layout'
}
