/** Reads `corrections/`: what curators say about articles, one file each. */
import {isUtf8} from 'node:buffer'
import {existsSync, readFileSync, readdirSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '../lib/problem.ts'
import type {Correction} from '../schema/correction.ts'
import {idSchema} from '../schema/primitives.ts'
import {judgeCorrection, type CorrectionGrounds} from './correction-judgment.ts'
import {orderNotices} from './correction-order.ts'
import {archivePaths} from './paths.ts'
import {sha256} from './sha256.ts'
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
  /** What lies there and is no correction, and decisions that undo later ones. */
  readonly notices: readonly Problem[]
}

const ending = '.yaml'
const named = {
  expected: 'files named for the id of an article, such as `1995--peres-in-kazakhstan.yaml`',
  fix: 'Name it for the article that it corrects, or move it elsewhere.'
}

/** All corrections of the archive in `folder`, in order of id. Never throws: problems are for the caller to show. */
export function readCorrections(folder: string, grounds: CorrectionGrounds = {}): Corrections {
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
      const read = readCorrection(join(directory, name), file, grounds)
      problems.push(...read.problems)
      const id = name.slice(0, -ending.length)
      if (read.file) {
        corrections.set(id, read.file)
        notices.push(...orderNotices(read.file.correction, read.file.lineOf, file))
      }
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
  file: string,
  grounds: CorrectionGrounds
): {file?: CorrectionFile; partial?: CorrectionFile; problems: readonly Problem[]} {
  const bytes = contentOf(path)
  if (bytes === undefined) {
    const found = 'a file that cannot be read'
    return {problems: [{file, found, expected: 'a text file', fix: 'Check its permissions.'}]}
  }
  const text = bytes.toString('utf8')
  if (!isUtf8(bytes)) return {problems: [notUtf8(text, file)]}
  const yaml = readWrittenYaml(text, file)
  const told = new Set(yaml.problems.map(({line}) => line))
  if (told.size > 0 && (yaml.value ?? undefined) === undefined) return {problems: yaml.problems}
  const {correction, lineOf, problems: mistakes} = judgeCorrection(yaml, file, grounds)
  const found = {correction, file, sha256: sha256(bytes), lineOf}
  const problems = [...yaml.problems, ...mistakes.filter(({line}) => !told.has(line))]
  return problems.length > 0 ? {partial: found, problems} : {file: found, problems}
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Words in it would be published with signs of what could not be read. */
function notUtf8(text: string, file: string): Problem {
  const [before = ''] = text.split('\u{FFFD}', 1)
  return {
    file,
    line: before.split('\n').length,
    found: 'bytes that are not UTF-8',
    expected: 'a text file in UTF-8',
    fix: 'Save the file as UTF-8.'
  }
}
