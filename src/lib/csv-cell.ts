/** Cells of CSV files. */

/**
 * A cell as RFC 4180 has it: in quotes where a comma, a quote or a line break would end it. White
 * space at an end is in quotes too: not every program keeps it without.
 */
export const csvCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One line of cells, with the line end of RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/**
 * A text for a table that a reader opens in a spreadsheet, which runs what begins like a formula: an
 * apostrophe before it makes it text. Numbers stay numbers (OWASP, “CSV injection”).
 */
export const spreadsheetSafe = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !plainNumber.test(text) ? `'${text}` : text
