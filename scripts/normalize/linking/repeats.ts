/** Journeys that are told as made once more. */
import type {Reading} from '../dating/reading.ts'

/** `to Africa`: whoever was there before was in other countries. */
const region = String.raw`(?!\s+(?:to|of|in)\s+(?:Africa|Asia|Europe|the\s+(?:Middle|Far)\s+East|(?:Latin|South|North|Central)\s+America)\b)`
/** `his second visit to Kenya`, `will travel to Kenya again`, `as he did three years ago`. */
const repeat = new RegExp(
  [
    String.raw`\b(?:second|third|fourth|fifth|sixth|another|repeat|return)\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|tour|journey)\b${region}`,
    String.raw`\b(?:visit\w*|trip|tour\w*|journey|travel\w*|goe?s?|went|fl(?:y|ies|ew)|came|back)\b[^.;]{0,60}?\bagain\b`,
    String.raw`\bas\s+(?:s?he|they)\s+did\s+(?:last\s+(?:year|spring|summer|autumn|fall|winter)|in\s+\p{Nd}{4}|[\p{L}\p{Nd}]+\s+years?\s+(?:ago|before|earlier))\b`
  ].join('|'),
  'iu'
)

/** Whether the prose says that the leader had made such a journey before. */
export function tellsOfRepeat({structured: {units}, clauses}: Reading): boolean {
  return units.some((unit) => {
    if (unit.label.class !== 'body') return false
    const found = repeat.exec(unit.text)
    if (!found) return false
    return !clauses.at(unit, {start: found.index, end: found.index + found[0].length}).quoted
  })
}
