/** Everything that is wrong with one correction as it is written, as far as it can be seen without its source. */
import {withCurrentPeople} from '../authorities/current-people.ts'
import type {IdTables} from '../authorities/meant.ts'
import type {Problem} from '../lib/problem.ts'
import {correctionSchema, type Correction} from '../schema/correction.ts'
import {emptyEntries} from './correction-empty.ts'
import {senseProblems} from './correction-sense.ts'
import {shapeProblems} from './correction-shape.ts'
import {soundPart} from './correction-sound.ts'
import type {WrittenYaml, YamlPath} from './written-yaml.ts'

/** What corrections are judged by besides themselves. */
export interface CorrectionGrounds {
  /** Where ids are looked up that somebody may have meant by a name. */
  readonly tables?: IdTables
  /** The last day that anything can be of; without it, days that have not come are taken. */
  readonly today?: string
}

export interface JudgedCorrection {
  /** What is written, or the sound parts of it, with the ids that people have: the sound parts are for looking at, never to be applied. */
  readonly correction: Correction
  /** Line of what stands at a path of `correction`. */
  readonly lineOf: (path: YamlPath) => number
  /** In order of line. */
  readonly problems: readonly Problem[]
}

/** Judges what was written into `file`. */
export function judgeCorrection(
  written: Pick<WrittenYaml, 'value' | 'lineOf'>,
  file: string,
  {tables, today}: CorrectionGrounds = {}
): JudgedCorrection {
  const parsed = correctionSchema.safeParse(written.value)
  const sound = parsed.success ? undefined : soundPart(written.value)
  const asWritten = parsed.data ?? sound!.correction
  const correction = tables ? withCurrentPeople(asWritten, tables) : asWritten
  const lineOf = sound ? (path: YamlPath) => written.lineOf(sound.written(path)) : written.lineOf
  const problems = [
    ...(parsed.success ? [] : shapeProblems(parsed.error, written, file, tables)),
    ...emptyEntries(entriesOf(written.value), written.lineOf, file),
    ...senseProblems(correction, lineOf, file, today)
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return {correction, lineOf, problems}
}

function entriesOf(value: unknown): readonly unknown[] {
  const entries: unknown =
    typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined
  return Array.isArray(entries) ? entries : []
}
