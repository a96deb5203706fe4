/** The opening sentences of a text. */
import type {LabeledUnit, Range} from '../stages.ts'
import {sentences} from '../text.ts'

/** The first two sentences are looked for in this much text. */
const longestLead = 3000

/** The first two sentences of the body behind the dateline, as ranges of the rendition. */
export function leadOf(units: readonly LabeledUnit[], dateline: Range | undefined): Range[] {
  const body = units.filter(({label}) => label.class === 'body').slice(0, 2)
  return body
    .flatMap(({start, text}) => {
      const skipped = dateline?.start === start ? dateline.end - start : 0
      const opening = text.slice(skipped, skipped + longestLead)
      return sentences(opening).map((range) => ({
        start: start + skipped + range.start,
        end: start + skipped + range.end
      }))
    })
    .slice(0, 2)
}
