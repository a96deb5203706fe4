/** Columns in which a paper corrects what it printed: `Corrections`, `For the record`. */
import {isProse, type Reading} from './reading.ts'

const heading =
  /^\W*(?:corrections?(?:\s+(?:and|&)\s+clarifications?)?|clarifications?|for\s+the\s+record|errat(?:a|um)(?:\s+slips?)?|we\s+got\s+it\s+wrong|setting\s+it\s+straight|amplifications?)\W*$/iu
/** Lines above the text in which the column is named. */
const firstLines = 3

/** Whether a text is such a column: its times can be those that it corrects. */
export const isOfCorrections = ({structured: {units}}: Reading): boolean =>
  units
    .filter((unit) => isProse(unit) || unit.label.class !== 'blank')
    .slice(0, firstLines)
    .some(({text}) => heading.test(text.trim()))
