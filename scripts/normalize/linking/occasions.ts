/**
 * Details that name one occasion: `interfaith conference`. Such a gathering is held once, in a known
 * place, so that two articles that tell of it tell of the same days. Everything else that texts share
 * (`drip irrigation`, `brass band`, `double taxation`) comes back with the next journey.
 */
import {everydayWords} from '../names/everyday-words.ts'

/**
 * In the singular. What goes on for years (a `forum`, a `commission`), what is signed (a `convention`)
 * and what any visit has (a `concert`, an `exhibition`, a `seminar`) is none.
 */
const gatherings: ReadonlySet<string> = new Set([
  'biennale',
  'conference',
  'congress',
  'festival',
  'olympiad',
  'regatta',
  'symposium',
  'tournament'
])

/** Rare in news, but any gathering may be so, or it is held again and again. */
const ofAny: ReadonlySet<string> = new Set(
  `ambassadorial biannual biennial bipartisan cabinet communist consular democratic disarmament donor
   donors farewell follow-up forthcoming full-scale fully-fledged global grand high-level impromptu
   inaugural intergovernmental international interparliamentary investors landmark large-scale
   legislative media-packed ministerial multilateral national nonaligned ongoing parliamentary periodic
   plenary preparatory prestigious previous quadrilateral quarterly rabbinical regional same scheduled
   telephone trilateral tripartite triennial upcoming video weekend weeklong week-long worldwide
   yearly`.split(/\s+/)
)

/** Of a shorter one, `film festival`, there are too many. */
const shortest = 6
const isManner = /^(?:one|two|three|four|five|six|seven|\d+)-|ly$|-(?:day|week|month|year)-?/u

/** Whether the pair of words names an occasion that is hardly held twice. */
export function namesOccasion(pair: string): boolean {
  const [which = '', what = ''] = pair.split(' ')
  return (
    gatherings.has(what) &&
    which.length >= shortest &&
    !everydayWords.has(which) &&
    !ofAny.has(which) &&
    !isManner.test(which)
  )
}
