/**
 * Years that a machine which read a scan gave letters for figures: `l995`, `19O5`, `I998`. The year is
 * likely enough, and never sure.
 */

const figures: Readonly<Record<string, string>> = {
  ...{O: '0', o: '0', Q: '0', I: '1', l: '1', '|': '1', B: '8', S: '5'}
}
/** Four signs, figures or letters that look like them, one figure at least. */
const perhapsYear =
  /(?<![\p{L}\p{N}|])(?=[^\d\n]{0,3}\d)[12Il|][05-9OoQBS][\dOoQIl|BS]{2}(?![\p{L}\p{N}|])/gu
const year = /^(?:1[5-9]\d{2}|20\d{2})$/

/** The text with such years in figures; every character keeps its place. */
export const withYearsInFigures = (text: string): string =>
  text.replace(perhapsYear, (printed) => {
    const read = printed.replace(/\D/gu, (sign) => figures[sign] ?? sign)
    return year.test(read) ? read : printed
  })
