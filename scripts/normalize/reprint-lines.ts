/** Lines that say of which old paper a text is a reprint or a cutting: `Reprinted from the Evening Argus of Dec. 12, 1936`. */
import type {LabeledUnit} from './stages.ts'

const months = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*`
const weekday = String.raw`(?:(?:\p{L}{3,9}day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\.?,?\s+)?`
const day = String.raw`(?:${months}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?${months}\.?,?\s+|\d{1,2}[./]\d{1,2}[./])?`
const date = String.raw`${weekday}${day}(?:1[5-9]|20)\d{2}\b`
const cut = String.raw`(?:taken|clipped|copied|transcribed|reproduced|excerpt(?:s|ed)?|extracts?|an?\s+(?:article|item|report|story|piece|clipping))(?=\s+(?:here\s+)?(?:from|in)\b)`
const again = String.raw`(?:reprint(?:ed)?|republished|translated)(?!(?:\s+here)?\s+in\b)`
const printed = String.raw`(?:as\s+(?:it\s+)?(?:was\s+)?)?(?:printed|published)\s+in\s+`

const line = new RegExp(
  String.raw`^\W*(?:(?:(?<cut>${cut})|(?<again>${again}))(?:\s+here)?[\s:]+(?:from|in)?\s*|(?<printed>${printed})|(?<from>(?-i:From)\s+(?!our\b|an?\s+(?:special\s+)?(?:correspondent|reporter)|staff\b)))(?:the\s+|an?\s+)?(?<paper>(?-i:\p{Lu})[^.;:!?]{2,80}?)[,\s(](?:of|for|dated)?\s*${date}(?=\W*$|\s?[.;]\s)`,
  'iu'
)
const longest = 160
const headLines = 4
const footLines = 2

/**
 * `again`: printed a second time, in another paper or much later (in which one, is told of that printing);
 * `cut`: cut out of that paper or copied from it, so that the day can be the text's own; `from` and
 * `printed`: the same, in words that are also said of a writer's town.
 */
export type ReprintKind = 'again' | 'cut' | 'from' | 'printed'

export interface Reprint {
  readonly kind: ReprintKind
  /** What stands where the name of the paper does. */
  readonly paper: string
}

/** What a line says of the paper that a text is from; nothing where it says none. */
export function reprintIn(text: string): Reprint | undefined {
  const words = text.trim()
  const groups = words.length <= longest ? line.exec(words)?.groups : undefined
  if (!groups) return undefined
  const kinds = ['again', 'cut', 'from', 'printed'] as const
  const kind = kinds.find((one) => groups[one] !== undefined)
  return kind && {kind, paper: groups['paper'] ?? ''}
}

/** The lines at the head and foot of a text that say of which paper it is. */
export function reprintLines(
  units: readonly LabeledUnit[]
): (Reprint & {readonly unit: LabeledUnit})[] {
  const lines = units.filter(({label}) => label.class !== 'blank')
  return [...lines.slice(0, headLines), ...lines.slice(headLines).slice(-footLines)].flatMap(
    (unit) => {
      const found = reprintIn(unit.text)
      return found ? [{...found, unit}] : []
    }
  )
}
