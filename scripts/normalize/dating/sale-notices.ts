/** Notices of what is for sale: whom they name are those who once owned, used or visited it. */
import type {Reading} from './reading.ts'

/** In front of it there are no words but those of a place line. */
const ahead = String.raw`(?:[^\p{L}\p{N}]*|(?-i:[\p{Lu}\s,.'’-]{2,40})\s[—–-]+\s*)`
/** `For sale: a lodge`, `For sale by owner`; not `For sale signs went up`. */
const english = String.raw`(?:for\s+sale|to\s+be\s+sold)(?=[^\p{L}\p{N}]*$|\s*[:.—–]|,?\s(?:by|at|an?|the|one|two|three|four|five|\d))`
const offered = new RegExp(
  String.raw`^${ahead}(?:${english}|(?:zu\s+verkaufen|à\s+vendre|se\s+vende|vendesi|à\s+venda|te\s+koop)(?!\p{L}))`,
  'iu'
)
const opening = 3

/** Whether the text opens by saying that something is for sale. */
export const isSaleNotice = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class === 'headline' || label.class === 'body')
    .slice(0, opening)
    .some(({text}) => offered.test(text))
