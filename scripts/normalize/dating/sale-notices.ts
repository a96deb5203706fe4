/** Notices of what is for sale: whom they name are those who once owned, used or visited it. */
import type {Reading} from './reading.ts'

/** What opens such a notice, or stands behind its place line. */
const offered =
  /^(?:\W*|[\p{Lu}\s,.'’-]{2,40}\s[—–-]+\s*)(?:for\s+sale|to\s+be\s+sold|zu\s+verkaufen|à\s+vendre|se\s+vende|vendesi|à\s+venda|te\s+koop)(?!\p{L})/iu
const opening = 3

/** Whether the text opens by saying that something is for sale. */
export const isSaleNotice = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class === 'headline' || label.class === 'body')
    .slice(0, opening)
    .some(({text}) => offered.test(text))
