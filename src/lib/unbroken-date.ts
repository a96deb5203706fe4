/** Dates that do not break inside themselves, for narrow columns; citations and data keep plain spaces. */

/** A day stays with its month and year, and a range of years is one word. */
export const unbrokenDate = (text: string): string =>
  text
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L})/gu, '$1\u00A0')
    .replace(/(?<=\d\u00A0[\p{L}\u05BE.]+) (?=\d{4})/gu, '\u00A0')
    .replace(/(?<=\d{4})–(?=\d{4})/g, '\u2060–\u2060')
