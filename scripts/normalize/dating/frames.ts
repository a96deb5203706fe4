/** Old papers, pictures, books and shows that a text tells of: titles in front of names are of their time. */
import type {OfficeClaim} from './office-claim.ts'
import type {Reading} from './reading.ts'

/** What is told is told of old papers, of pictures, or on a stage: the present tense is theirs. */
const framed =
  /\b(?:(?:papers|documents|files|records|letters|tapes)\s+(?:[\p{Ll}]+\s+){0,3}?(?:released|published|show|reveal|disclose)\w*|declassified|(?:thirty|30)-year rule|cabinet papers|diar(?:y|ies)|documentar(?:y|ies)|films?|movies?|(?:the|a|new|his|her)\s+play|(?:new|first|latest)\s+(?:dramas?|musicals?|comed(?:y|ies)|operas?)(?!\s+house)|(?:dramas?|musicals?|comed(?:y|ies)|operas?)\s+(?:about|by|based\s+on|opens|tells|called|entitled|in\s+(?:two|three|four|five)\s+acts)|(?:first|second|third|last) act|reviewed by|biograph(?:y|ies)|-page life|novels?|fiction|exhibitions?|photographs?|wax(?:works)?|sculptures?|television (?:set|series)|imagine|what if|translate|(?:new|short)\s+history|from our files|obituar(?:y|ies)|dies at|in a letter|memoirs?|(?:\d+|\p{Ll}+ty)\s+years ago|auction\w*)\b/iu
/** Paragraphs in which a frame would be set. */
const framing = 3
const framedReach = 2000

/** Whether the text, or the paragraph itself, tells of such a thing. */
export function isFramed({structured}: Reading, {mention}: OfficeClaim): boolean {
  const opening = structured.units
    .filter(({label}) => label.class === 'body' || label.class === 'headline')
    .slice(0, framing)
  return [...opening, mention.unit].some(({text}) => framed.test(text.slice(0, framedReach)))
}

/** Whether the very sentence is of such a thing: `will not send troops, cabinet papers show`. */
export function isFramedItself({clauses}: Reading, {mention: {unit}, at}: OfficeClaim): boolean {
  const {sentence} = clauses.at(unit, {
    start: at.start - unit.start,
    end: at.end - unit.start
  })
  return framed.test(unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)))
}

/** What only a serial, a catalog, a listing or a review prints, and what is said of files that were kept. */
const shown = new RegExp(
  [
    String.raw`\bEpisode\s+\d|\bEPISODE\s+\d|\b(?:Chapter|CHAPTER)\s+(?:\d|[IVX]+\b|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b)`,
    String.raw`\b[Tt]o\s+be\s+continued[.)]|\b(?:our|the)\s+(?:first|second|third|fourth|last)\s+extract\b`,
    String.raw`\b[Ss]how\s+notes\b|\b(?:LOT|Lot)\s+\d+\b|\b[Ee]stimate\s+(?:on\s+request|[£$€])`,
    String.raw`\b\d+\s*(?:pages|pp)\.?,?\s+[£$€]|[£$€]\s?\d[\d.]*,?\s+\d+\s*(?:pages|pp)\b|\b\d\s+players,\s+\d+\s+min`,
    String.raw`\b(?:files|papers|tapes|archives)\s+(?:were|are|have\s+been)\s+(?:opened|released|unsealed)\b|\b(?:files|papers)\s+opened\s+(?:at|in|by)\s|\bthe\s+papers\s+have\s+it\b`,
    String.raw`\b(?:[Tt]hirty|[Tt]wenty|30|20)-[Yy]ear\s+[Rr]ule\b|\b(?:[Ss]tate|[Cc]abinet)\s+papers\s+(?:of\s+(?:1[5-9]|20)\d\d|released|opened|made\s+public)\b`,
    String.raw`\b(?:hours?|reels?)\s+(?:more\s+)?of\s+(?:it|the\s+tapes?|tapes?|recordings?)\b`,
    String.raw`\b(?:radio|television|TV)\s+(?:play|drama)s?\b|\bphotographs\s+and\s+an?\b|\b[Ll]et\s+us\s+suppose\b`
  ].join('|'),
  'u'
)

/** Whether a text says anywhere that it shows, sells or prints what is of another time. */
export const isShown = ({structured: {units}}: Reading): boolean =>
  units.some(
    ({label, text}) =>
      (label.class === 'body' || label.class === 'headline' || label.class === 'deck') &&
      shown.test(text.slice(0, framedReach))
  )
