/** Every year that the prose of an article names, however it names it: what it looks back on and ahead to. */
import type {Reading} from './reading.ts'
import {isProse} from './reading.ts'

/** `1989`, `1980s`, `1973-75`; not `$1,990`, `1989.5`, or part of a longer number. */
const printedYear = /(?<![\p{L}\d.,$£€#])(?:1[6-9]|20)\d{2}(?=s?(?![\p{L}\d])(?!,\d|\.\d))/gu

/** Named years in the order of the text, as often as each is named; a decade by its first. */
export const namedYears = ({structured: {units}}: Reading): number[] =>
  units
    .filter(isProse)
    .flatMap(({text}) => [...text.matchAll(printedYear)].map(([year]) => Number(year)))
