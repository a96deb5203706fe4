/**
 * Figures that stand alone in a line of a page: how many comments there are, how long a film is or how long
 * the reading takes, which picture of how many is shown.
 */
import type {Unit} from '../stages.ts'
import {isPage} from './page-shape.ts'
import {isProse, labelAll, type Rule} from './rule.ts'

const count = /^\d{1,4}$/u
const timeOfPlayer = /^(?<minutes>\d{1,2}):(?<seconds>\d{2})(?::\d{2})?$/u
const picture = /^\d{1,3}\s?\/\s?\d{1,3}$/u
const minutes =
  /^(?:ca\.\s)?\d{1,2}\s?(?:min(?:ut(?:e[ns]?|os|i|er|en))?\.?|мин(?:ут[аы]?)?\.?)(?:[ -](?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|чтения))?$/iu

/** Numbers and times of an article's own are in order: places in a ranking, hours of a day. */
const fewestInOrder = 3

function inOrder(values: readonly number[]): boolean {
  if (values.length < fewestInOrder) return false
  const steps = values.slice(1).map((value, at) => Math.sign(value - values[at]!))
  const most = Math.max(...[1, -1].map((way) => steps.filter((step) => step === way).length))
  return most * 2 > values.length
}

/** A cell of a table, a line of a list or what a figure is told of: a short line that nothing else explains. */
const isOpen = (unit: Unit | undefined) => unit !== undefined && !unit.label && !isProse(unit)

/**
 * Whether a line stands by itself. Beside another short line a figure may belong to that: how many wins, how
 * much flour. The first line is a headline.
 */
const isAlone = (units: readonly Unit[], index: number) =>
  !isOpen(units[index + 1]) && (index < 2 || !isOpen(units[index - 1]))

/** Lines of a form, unless what they say goes up or down from one to the next. */
function alone(
  units: readonly Unit[],
  form: RegExp,
  valueOf: (text: string) => number
): readonly Unit[] {
  const own = units.filter(({text}) => form.test(text))
  return inOrder(own.map(({text}) => valueOf(text))) ? [] : own
}

const clock = (text: string) => {
  const {minutes: first, seconds} = timeOfPlayer.exec(text)!.groups!
  return Number(first) * 60 + Number(seconds)
}

/** Labels such lines. */
export const pageCounters: Rule = (units) => {
  if (!isPage(units)) return units
  const open = units.filter((unit, index) => !unit.label && isAlone(units, index))
  const found = new Set([
    ...alone(open, count, Number),
    ...alone(open, timeOfPlayer, clock),
    ...open.filter(({text}) => picture.test(text)),
    ...open.filter(({text}) => minutes.test(text))
  ])
  const reason = 'A count or duration that a page shows.'
  return labelAll(units, found, 'page-counters/line', 'share', reason)
}
