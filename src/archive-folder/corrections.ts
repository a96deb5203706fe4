/** Reads `corrections/`: what curators say about articles, one file each. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, readdirSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '../lib/problem.ts'
import {correctionSchema, type Correction} from '../schema/correction.ts'
import {idSchema} from '../schema/primitives.ts'
import {senseProblems} from './correction-sense.ts'
import {shapeProblems} from './correction-shape.ts'
import {soundPart} from './correction-sound.ts'
import {archivePaths} from './paths.ts'
import {readWrittenYaml, type YamlPath} from './written-yaml.ts'

/** The corrections of one article, and where they stand. */
export interface CorrectionFile {
  readonly correction: Correction
  /** Path below the archive folder. */
  readonly file: string
  /** SHA-256 of the file as it is written. */
  readonly sha256: string
  /** 1-based line of what stands at a path: `['entries', 0, 'set', 'date']`. */
  readonly lineOf: (path: YamlPath) => number
}

export interface Corrections {
  /** Article id → its corrections; only files without problems. */
  readonly corrections: ReadonlyMap<string, CorrectionFile>
  /**
   * Article id → what is sound in files with problems: looked at, so that all mistakes are told at once,
   * and never applied.
   */
  readonly partial: ReadonlyMap<string, CorrectionFile>
  /** Errors: a curator's word would be lost. */
  readonly problems: readonly Problem[]
  /** What lies there and is no correction. */
  readonly notices: readonly Problem[]
}

const ending = '.yaml'
const named = {
  expected: 'files named for the id of an article, such as `1995--peres-in-kazakhstan.yaml`',
  fix: 'Name it for the article that it corrects, or move it elsewhere.'
}

/** All corrections of the archive in `folder`, in order of id. Never throws: problems are for the caller to show. */
export function readCorrections(folder: string): Corrections {
  const directory = archivePaths(folder).corrections
  const corrections = new Map<string, CorrectionFile>()
  const partial = new Map<string, CorrectionFile>()
  const problems: Problem[] = []
  const notices: Problem[] = []
  const entries = existsSync(directory) ? readdirSync(directory, {withFileTypes: true}) : []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const {name} = entry
    if (name.startsWith('.')) continue
    const file = `corrections/${name}`
    const wrong = wrongName(entry)
    if (wrong === undefined) {
      const read = readCorrection(join(directory, name), file)
      problems.push(...read.problems)
      const id = name.slice(0, -ending.length)
      if (read.file) corrections.set(id, read.file)
      if (read.partial) partial.set(id, read.partial)
    } else if (wrong.lost) problems.push({file, found: wrong.found, ...named})
    else notices.push({file, found: wrong.found, ...named})
  }
  return {corrections, partial, problems, notices}
}

/** What is wrong with the name of an entry; `lost`: it looks like a correction that is not applied. */
function wrongName(entry: Dirent): {found: string; lost: boolean} | undefined {
  const {name} = entry
  if (!entry.isFile()) {
    const found = entry.isDirectory() ? 'a folder' : 'a link or another special file'
    return {found, lost: true}
  }
  if (/\.(?:ya?ml|json)$/i.test(name) && !name.endsWith(ending))
    return {found: `a file that does not end in \`${ending}\``, lost: true}
  if (!name.endsWith(ending)) return {found: 'a file that is no correction', lost: false}
  const id = name.slice(0, -ending.length)
  return idSchema.safeParse(id).success
    ? undefined
    : {found: `\`${id}\`, which can be no id of an article`, lost: false}
}

function readCorrection(
  path: string,
  file: string
): {file?: CorrectionFile; partial?: CorrectionFile; problems: readonly Problem[]} {
  const text = contentOf(path)
  if (text === undefined) {
    const found = 'a file that cannot be read'
    return {problems: [{file, found, expected: 'a text file', fix: 'Check its permissions.'}]}
  }
  const yaml = readWrittenYaml(text, file)
  if (yaml.problems.length > 0) return {problems: yaml.problems}
  const {lineOf} = yaml
  const sha256 = createHash('sha256').update(text).digest('hex')
  const parsed = correctionSchema.safeParse(yaml.value)
  const correction = parsed.success ? parsed.data : soundPart(yaml.value)
  const found = {correction, file, sha256, lineOf}
  const problems = [
    ...(parsed.success ? [] : shapeProblems(parsed.error, yaml, file)),
    ...senseProblems(correction, lineOf, file, {isWhole: parsed.success})
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return problems.length > 0 ? {partial: found, problems} : {file: found, problems}
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
