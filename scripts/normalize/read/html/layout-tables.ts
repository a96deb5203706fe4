/**
 * Pages that are laid out by tables, as most were until style sheets could: a menu in the left cell, the
 * article in the middle, advertisements at the right. Each of such cells is a text of its own, read one
 * after the other; the rows of a table of data stay lines.
 */
import type {Element, Root, Text} from 'hast'
import {walk} from './elements.ts'
import {purposeOf, rowsOf, Shapes, type Cell, type Row} from './table-shapes.ts'

const text = (value: string): Text => ({type: 'text', value})

/** A list sign or a bar alone in its cell belongs to the cell behind it. */
function joinSigns(row: Row): void {
  for (const [index, {element, shown}] of row.entries()) {
    const next: Cell | undefined = row[index + 1]
    if (!next?.shown.hasWords || shown.hasWords || shown.length === 0) continue
    next.element.children = [...element.children, text(' '), ...next.element.children]
    element.children = []
  }
}

/** Makes each cell a block with a blank line on either side, as browsers set them apart. */
function layOut(table: Element, rows: readonly Row[]): void {
  for (const row of rows) {
    joinSigns(row)
    for (const {element} of row) element.tagName = 'p'
  }
  walk({type: 'root', children: table.children}, (element) => {
    const isPart = /^(?:thead|tbody|tfoot|tr|caption)$/.test(element.tagName)
    if (isPart) element.tagName = 'div'
    return isPart
  })
}

/** `Author:` and a name in the next cell are one line, in which the one belongs to the other. */
function joinLabels(rows: readonly Row[]): void {
  for (const [label, value, third] of rows) {
    if (!label || !value || third || label.shown.lines !== 1 || label.shown.last !== ':') continue
    label.element.children = [...label.element.children, text(' '), ...value.element.children]
    // Of an empty cell a tab would be left.
    Object.assign(value.element, {tagName: 'span', children: []})
  }
}

/** A menu has so many links at least. */
const fewestLines = 3
const mostlyLinks = 0.7
/** The article beside it has so many characters that are no links. */
const fewestOfArticle = 300

/** Columns of links beside the article. */
function linksBeside(rows: readonly Row[]): Element[] {
  const cells = rows.flat()
  const ownOf = ({shown}: Cell) => shown.length - shown.linked
  const article = Math.max(0, ...cells.map(ownOf))
  if (article < fewestOfArticle) return []
  return cells
    .filter(({shown}) => shown.lines >= fewestLines && shown.linked > shown.length * mostlyLinks)
    .map(({element}) => element)
}

/**
 * Lays out the tables of a page; gives the columns of links beside the article. A table of data begins
 * and ends a line, as browsers show it.
 */
export function layOutTables(root: Root): Element[] {
  const shapes = new Shapes()
  const links: Element[] = []
  const found: Element[] = []
  walk(root, (element) => {
    if (element.tagName === 'table') found.push(element)
  })
  for (const table of found) {
    const rows = rowsOf(table, shapes)
    if (purposeOf(table, rows) === 'layout') {
      links.push(...linksBeside(rows))
      layOut(table, rows)
    } else {
      joinLabels(rows)
      table.children = [{...table}]
    }
    table.tagName = 'div'
    table.properties = {}
  }
  return links
}
