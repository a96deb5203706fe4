/** Boxes that introduce a writer, `Jane Doe is a reporter at The Paper.`, and lines that such a box explains. */
import {isParagraph} from '../classify/header-zone.ts'
import {couldBeName, isFullName, printedNameAt} from '../classify/person-names.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {closesProse, isProse} from './own-lines.ts'

const longestLine = 160
const longestBox = 700
/** A name, and the verb behind it. */
const longestOpening = 100
const nobody: readonly Range[] = []

/** What a box says of the author. */
const isWriter =
  /^\s(?:is|was|ist|war|est|es|è|är|er)\s(?:an?|the|our|eine?|der|die|une?|una?|la|le|el|il|en|ett)?\s?(?:[\p{L}\p{N}'’&,-]+\s){0,5}(?:writer|reporter|journalist(?:in)?|editor|correspondent|columnist|contributor|author|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in|a)?|periodista|redactor(?:a)?|giornalista|journaliste|blogger(?:in)?|critic|producer|skribent|toimittaja)(?!\p{L})|^\s(?:writes|covers|reports|schreibt|berichtet|écrit|escribe|scrive)\s/iu

/** What all of these have: it is asked first, for names take far longer to read. */
const mayIntroduce =
  /\s(?:is|was|ist|war|est|es|è|är|er|writes|covers|reports|schreibt|berichtet|écrit|escribe|scrive|can)\s/iu

const known = new WeakMap<LabeledUnit, {readonly name: string | undefined}>()

/** Whom a box introduces as a writer; read once, for it is asked of every line beside every other. */
function introduced(unit: LabeledUnit): string | undefined {
  const before = known.get(unit)
  if (before) return before.name
  const name = writerIn(unit)
  known.set(unit, {name})
  return name
}

/** `Jane Doe is a reporter at The Paper.` */
function writerIn({text}: LabeledUnit): string | undefined {
  const name =
    text.length > longestBox || !mayIntroduce.test(text.slice(0, longestOpening))
      ? undefined
      : printedNameAt(text, 0)
  if (name === undefined || !(isFullName(text, 0) || couldBeName(name))) return undefined
  const behind = text.slice(name.length)
  return isWriter.test(behind) || reachedAt.test(behind) ? name : undefined
}

/** `Jane Doe can be reached at jane@valley.example` */
const reachedAt = /^\scan be reached (?:at|by|on)\s/iu

const isBox = (unit: LabeledUnit): boolean => introduced(unit) !== undefined

/** A box that closes a text which does not speak of her; under a heading of its own it is of something else. */
export function inBox(units: readonly LabeledUnit[], index: number): readonly Range[] {
  const name = introduced(units[index]!)
  if (name === undefined || !closesProse(units, index, isBox)) return nobody
  const surname = name.split(/[ \u00a0]/).at(-1)!
  const goesOn = units.slice(index + 1).some((unit) => isProse(unit) && !isBox(unit))
  const isTold = units.some(
    (unit, at) =>
      at !== index &&
      isParagraph(unit) &&
      !unit.text.startsWith(name) &&
      unit.text.includes(surname)
  )
  return goesOn || isTold ? nobody : [{start: 0, end: name.length}]
}

const boxes = new WeakMap<readonly LabeledUnit[], readonly string[]>()

/** Whole names that boxes of a page introduce. */
function namesInBoxes(units: readonly LabeledUnit[]): readonly string[] {
  const before = boxes.get(units)
  if (before) return before
  const names = new Set(units.flatMap((unit) => introduced(unit) ?? []))
  const whole = [...names].filter((name) => name.includes(' '))
  boxes.set(units, whole)
  return whole
}

/** `Jane Doe Valley Courier` right above the prose, and elsewhere a box that says that she writes. */
export function namedAndBoxed(units: readonly LabeledUnit[], index: number): readonly Range[] {
  const {text, label} = units[index]!
  if (text.length > longestLine || label.class === 'body' || !isProse(units[index + 1]))
    return nobody
  const name = namesInBoxes(units).find((one) => text.startsWith(`${one} `))
  return name === undefined ? nobody : [{start: 0, end: name.length}]
}
