/** Loads what normalizing reads besides the sources. */
import {effectiveAsOf, futureAsOf, latestToday} from '../../src/archive-folder/as-of.ts'
import {readCorrections, type CorrectionFile} from '../../src/archive-folder/corrections.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {rememberedTables} from '../tables/remembered-tables.ts'
import {checkCorrections} from './corrections/check.ts'
import {authorityNames} from './names/authority-names.ts'
import type {Reference} from './stages.ts'

/** What normalizing reads, and what is wrong with it. */
export interface LoadedReference {
  readonly reference: Reference
  /** Errors in settings and tables: nothing that is made with them can be right. */
  readonly problems: Problem[]
  /** Errors in corrections: the rest can be worked on, so that all errors are found in one run. */
  readonly wrongCorrections: readonly Problem[]
  /** What is no error: a day that has not come, or what lies among the corrections and is none. */
  readonly notices: readonly Problem[]
}

/** A withholding that any stage can work with. */
const anyWithholding = {reason: '…', since: '1970-01-01'}

/** The quotations of a broken correction, and that it withholds; its values could be of no use to any stage. */
function withoutValues(file: CorrectionFile): CorrectionFile {
  const {correction} = file
  const entries = correction.entries.map(({withhold, ...entry}) => ({
    ...entry,
    set: undefined,
    ...(withhold && {withhold: withhold === 'released' ? withhold : anyWithholding})
  }))
  return {...file, correction: {...correction, entries}}
}

/**
 * The reference with what curators say in `folder`; the rest of it is `known`. Ids are looked up where
 * the tables are whole: one that cannot be read would make every id in it unknown.
 */
export function withCorrections(
  folder: string,
  known: Reference,
  {tablesAreWhole = true, now = new Date()} = {}
): LoadedReference {
  const tables = known.authorities
  const grounds = {tables, today: latestToday(now)}
  const {corrections: sound, partial, problems, notices} = readCorrections(folder, grounds)
  // With any problem nothing is written: of broken files, quotations are there to be looked up.
  const quoting = [...partial].map(([id, file]) => [id, withoutValues(file)] as const)
  const corrections = new Map([...sound, ...quoting])
  const unknown = tablesAreWhole ? checkCorrections(new Map([...sound, ...partial]), tables) : []
  return {
    reference: {...known, ...(corrections.size > 0 && {corrections})},
    problems: [],
    wrongCorrections: [...problems, ...unknown],
    notices
  }
}

/** The part of it that rests on settings and tables alone. */
export interface Basis {
  /** Without corrections. */
  readonly known: Reference
  readonly problems: Problem[]
  readonly notices: readonly Problem[]
  readonly tablesAreWhole: boolean
  /** The moment of the clock that it is of. */
  readonly now: Date
}

/**
 * Authority tables with their names, and every problem in settings and tables. By the clock only mistakes are
 * found, and the year where the settings have no `asOf`.
 */
export function loadBasis(folder: string, now: Date = new Date()): Basis {
  const {authorities, problems} = rememberedTables(folder)
  const {settings, problems: wrongSettings} = readSettings(folder)
  const asOf = effectiveAsOf(settings, now)
  return {
    known: {authorities, names: authorityNames(authorities), asOf},
    problems: [...wrongSettings, ...problems],
    notices: futureAsOf(settings, now),
    tablesAreWhole: problems.length === 0,
    now
  }
}

/** The same with corrections, and every problem in what people wrote. */
export function loadReference(
  folder: string,
  now: Date = new Date(),
  basis = loadBasis(folder, now)
): LoadedReference {
  const {known, problems, notices, ...how} = basis
  const loaded = withCorrections(folder, known, how)
  return {...loaded, problems, notices: [...notices, ...loaded.notices]}
}
