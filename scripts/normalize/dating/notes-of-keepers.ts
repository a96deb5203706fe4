/**
 * Notes that whoever kept a text set below it: from whose album it is, what became of the paper, what a picture shows.
 * They are another voice, of a later day: what they tell as past says nothing of the day of the text.
 */
import type {LabeledUnit} from '../stages.ts'

const paper =
  '(?:news)?papers?|Courier|Gazette|Herald|Times|Post|News|Journal|Tribune|Observer|Star|Chronicle|Echo|Mail|Mercury|Argus|Advertiser|Examiner|Sentinel|Telegraph|Dispatch|Record|Weekly|Daily|Globe|Press|Review|Bulletin|Standard|Guardian|Register|Advocate|magazine'
const keeping =
  'albums?|scrap-?books?|papers|cuttings|collections?|archives?|files|estate|effects|attic|trunk|museum|library|record\\s+office|historical\\s+society|desk'

/** What such a note begins with. Its `thing` is one that the text itself does not speak of. */
const notes = [
  // `From the album of Miss Fenn`, `Found among the papers of L. Horn`
  new RegExp(
    String.raw`^\W*(?:from|found|part\s+of|out\s+of|taken\s+from|cut\s+from|kept|preserved|pasted|given|donated|presented|bequeathed|a\s+gift\s+(?:of|to))\b[^.;:]{0,40}?\b(?<thing>${keeping})\b`,
    'iu'
  ),
  /^\W*(?:re)?(?:produced|printed|published|used|copied)\b[^.;:]{0,30}?\b(?:by|with)\s+(?:(?:the|kind)\s+){0,2}permission\b/iu,
  /^\W*(?:by\s+)?(?:kind\s+)?(?:permission|courtesy)\s+of\b/iu,
  // `(The pier was pulled down in 1987. Ed.)`
  /^\s*[([][^()[\]]*(?:[.!?—–-]|\s)\s*Eds?\.?\s*[)\]]\W*$/u,
  /^\W*(?:notes?|sources?|provenance|about|acknowledg(?:e?ments?)|collection|location|credits?|photo(?:graph)?s?|pictures?|images?|illustrations?)\s*:/iu,
  // `The Cove Courier was printed in Cove from 1901 and closed in 1978.`
  new RegExp(
    String.raw`^\W*(?:[Tt]he|[Tt]his|[Oo]ur)\s+(?:\p{Lu}[\p{L}'’-]*\s+){0,4}(?<thing>${paper})\s+(?:\([^)]*\)\s+)?(?:itself\s+)?(?:was\s+(?:\p{L}+ly\s+|first\s+)?(?:printed|published|founded|established|bought|sold|closed|merged|renamed|discontinued)|ceased|closed|folded|merged|appeared|stopped)\b`,
    'u'
  ),
  // `We thank everyone who gave in 2020`
  /^\W*(?:we\s+(?:\p{L}+ly\s+)?(?:thank|are\s+(?:\p{L}+ly\s+)?(?:grateful|indebted))|(?:many\s+)?thanks\s+to|our\s+(?:readers|friends|supporters|members|donors|patrons|sponsors)\s+(?:gave|raised|paid|helped|made|donated))\b/iu
]

/** `About the Courier`, in a line of its own, heads such a note. */
const heading =
  /^\W*(?:notes?|sources?|provenance|acknowledg(?:e?ments?)|about\s+(?:the|this|our)\s+\p{L}[^.!?]{0,60})\W*$/iu

/** More notes than these are a text. */
const mostNotes = 8
/** Longest note, and longest heading of one. */
const longest = 400
const longestHeading = 80

const isProse = ({label}: LabeledUnit) => label.class === 'body' || label.class === 'caption'
const isHeading = ({text}: LabeledUnit) => text.length <= longestHeading && heading.test(text)

/** Whether the words are a note of that kind, below a text that consists of `rest`. */
function isNote(text: string, rest: readonly LabeledUnit[]): boolean {
  if (text.length > longest) return false
  return notes.some((note) => {
    const found = note.exec(text)
    const thing = found?.groups?.['thing']?.toLowerCase()
    return (
      found !== null &&
      (thing === undefined || !rest.some((unit) => unit.text.toLowerCase().includes(thing)))
    )
  })
}

/** The notes below a text, from the last paragraph upward. A text of notes alone has none. */
export function notesOfKeepers(units: readonly LabeledUnit[]): ReadonlySet<LabeledUnit> {
  const prose = units.filter((unit) => isProse(unit) || isHeading(unit))
  const found = new Set<LabeledUnit>()
  let end = prose.length
  for (
    let last = prose[end - 1];
    last && end > 1 && found.size < mostNotes;
    last = prose[end - 1]
  ) {
    const above = prose.slice(0, end - 1)
    const isHeaded = above.length > 1 && isHeading(above.at(-1)!) && last.text.length <= longest
    if (!isHeaded && !isNote(last.text, above)) break
    found.add(last)
    end -= isHeaded ? 2 : 1
  }
  return found
}
