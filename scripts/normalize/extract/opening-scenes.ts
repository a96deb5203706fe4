/**
 * Tales whose first paragraph is a scene: `The door opened and he stood there.` Below a title, the day above such
 * words is of the tale as often as of the text: who reports says of whom, before `he` and `she` stand for them.
 */
import type {LabeledUnit} from '../stages.ts'

const longest = 800
const pronoun = /(?<![\p{L}’'])(?:he|she)(?![\p{L}’'])/iu
const firstSentence = /^.*?[.!?…](?=["”’]?\s|["”’]?$)/su
/** A word with a capital that opens no sentence and no speech: a name, a weekday, a place. */
const named = /(?<=[\p{Ll}\d,;][”’"]?\s(?:[-–—]\s)?)(?!I(?:[’']\p{L}+)?(?!\p{L}))\p{Lu}/u

/** Whether the prose opens with somebody who is `he` or `she` from the first sentence on, and with no name. */
export function opensWithScene(units: readonly LabeledUnit[]): boolean {
  const first = units.find(({label}) => label.class === 'body')
  if (!first || first.text.length > longest) return false
  const {text} = first
  const opening = firstSentence.exec(text)?.[0] ?? text
  return pronoun.test(opening) && !named.test(text)
}
