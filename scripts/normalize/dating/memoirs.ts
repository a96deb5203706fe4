/** Memoirs: who tells of their own long life bears witness to offices of that time, not of today. */
import type {Reading} from './reading.ts'

/** What heads such a text. */
const headed =
  /\b(?:memoirs?|memories|reminiscences?|recollections|remember(?:s|ed|ing)|recall(?:s|ed)|looks?\s+back|my\s+(?:life|years|days)\s+(?:as|with|in|at))\b/iu
/** `I drove President Nixon`: the teller is in the story from its first sentence on. */
const inFirstPerson =
  /^[^.!?"“„«]{0,80}(?<![\p{L}\p{M}’'])(?:I|[Ww]e)\s+(?:\p{Ll}+ly\s+)?\p{Ll}{3,}/u
const teller = /(?<![\p{L}\p{M}’'])I(?![\p{L}\p{M}])/u
/** What is said of a time that is long over. */
const longOver =
  /\b(?:in\s+those\s+(?:days|years|times)|when\s+I\s+was\s+(?:an?\s+|young|\p{L}+teen|twenty)|as\s+a\s+(?:boy|girl|child|young\s+\p{L}+)|I\s+am\s+(?:\p{Ll}+ty(?:-\p{Ll}+)?|\d{2})(?:\s+years\s+old)?(?:\s+now)?(?=[.,;])|my\s+grandchildren|looking\s+back|(?:\p{Ll}+ty|\d\d)\s+years\s+ago)\b/iu
/** `I was the page who carried the boxes`: of an office of one's own that is over, told by nobody who is quoted. */
const wasThere =
  /^[^"“„«]*(?<![\p{L}\p{M}’'])I\s+was\s+the\s+(?:\p{Ll}+\s+){1,2}(?:who|that)\s+\p{Ll}{2,}ed\b/u
const reach = 3000

/**
 * Whether somebody tells of their own long past: in the first person, under such a heading or with
 * words that say how long ago it was. What comes from a place, or from the days just past, is news.
 */
export function isMemoir({structured: {units, dateline}}: Reading): boolean {
  if (dateline !== undefined) return false
  const body = units
    .filter(({label}) => label.class === 'body')
    .map(({text}) => text.slice(0, reach))
  const [opening = ''] = body
  const heads = units
    .filter(({label}) => label.class === 'headline' || label.class === 'deck')
    .map(({text}) => text)
  if (heads.some((text) => headed.test(text)) && teller.test(opening)) return true
  if (body.some((text) => wasThere.test(text))) return true
  return inFirstPerson.test(opening) && body.some((text) => longOver.test(text))
}
