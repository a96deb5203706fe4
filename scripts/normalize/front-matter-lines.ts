/** Lines of front matter that no reader took for such: they are kept as text, and open no story. */
import type {LabeledUnit} from './stages.ts'

/** The line that opens and closes front matter, with its language: `---`, `---js`, `+++`. */
const fence = /^(?:-{3,}|\+{3,})[ \t]*[a-z]*$/i
/** Lines within: `name: value`, `name = value`, JavaScript, brackets, an item of a list. */
const within =
  /^(?:["']?[\w.-]{1,40}["']?[ \t]*[:=](?:\s|$)|export\b|module\.|const\b|return\b|[-#]\s|[{}]|[[\](),;]+$)/
const longest = 40

/** The units behind the front matter that opens a text; all, where none does. */
export function behindFrontMatter(units: readonly LabeledUnit[]): readonly LabeledUnit[] {
  if (!fence.test(units[0]?.text.trim() ?? '')) return units
  const rest = units.slice(1)
  const other = rest.findIndex(({text}) => !within.test(text.trim()))
  const begin = other < 0 || other > longest ? 0 : other
  const story = rest.slice(fence.test(rest[begin]?.text.trim() ?? '') ? begin + 1 : begin)
  return story.length > 0 ? story : units.filter(({text}) => !fence.test(text.trim()))
}
