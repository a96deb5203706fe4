/** Rules of labels that a format's tags give, where other stages treat them apart. */

/** The headline, marked as such. */
export const toldHeadlineRule = 'markup/headline-element'

/** The title that a page bears in its head: what it is depends on the headline below. */
export const pageTitleRule = 'markup/title-element'

/** The place line of a report, told as such. */
export const toldPlaceRule = 'markup/press-dateline'
