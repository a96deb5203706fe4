/** Builds a site of hostile texts and looks for anything in its pages that the texts put there. */
import {spawn} from 'node:child_process'
import {globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {stringify} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {projectFolder} from '../cli/folders.ts'
import type {SourceFile} from '../normalize/stages.ts'
import type {FuzzInput} from './inputs.ts'
import type {Violation} from './invariants/types.ts'
import {liveMarkup} from './live-markup.ts'

/** What a curator could have pasted into the settings. */
const settings = {
  title: '<script>globalThis.attacked = true</script> "Archive" & \'more\'',
  description: '"><svg onload=globalThis.attacked=1> </title></head>',
  rights: '<a href="javascript:attacked()">All rights reserved</a>'
}

/** Writes an archive of the files below `folder`; a name that this system refuses is replaced. */
function writeHostileArchive(folder: string, inputs: readonly FuzzInput[]): void {
  const {settings: file, sources} = archivePaths(folder)
  mkdirSync(sources, {recursive: true})
  writeFileSync(file, stringify(settings))
  for (const {index, file: source} of inputs) {
    if (!put(sources, source)) put(sources, {...source, path: `${index}.txt`})
  }
}

/** False when there is such a file, or when there can be none. */
function put(sources: string, {path, bytes}: SourceFile): boolean {
  try {
    const target = join(sources, path)
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, bytes, {flag: 'wx'})
    return true
  } catch {
    return false
  }
}

function build(content: string, out: string): Promise<{status: number; output: string}> {
  return new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      [join(projectFolder, 'scripts/build.ts'), '--content', content, '--out', out],
      {cwd: projectFolder}
    )
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (output += data.toString()))
    child.on('error', reject)
    child.on('exit', (code) => done({status: code ?? 1, output}))
  })
}

export interface BuiltPages {
  readonly pages: number
  readonly violations: readonly Violation[]
}

/** A site of these inputs, looked at page by page. The folder of a build that failed is kept. */
export async function checkPages(inputs: readonly FuzzInput[]): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const out = join(folder, 'site')
  writeHostileArchive(join(folder, 'content'), inputs)
  const {status, output} = await build(join(folder, 'content'), out)
  const pages = globSync('**/*.html', {cwd: out})
  const live = pages.flatMap((page) =>
    liveMarkup(readFileSync(join(out, page), 'utf8')).map((problem) => `${page}: ${problem}`)
  )
  const violations = [
    ...(status === 0 ? [] : [{name: 'crash/build', say: `${folder}: ${output.slice(-2000)}`}]),
    ...live.map((say) => ({name: 'live', say: `${folder}: ${say}`}))
  ]
  if (violations.length === 0) rmSync(folder, {recursive: true})
  return {pages: pages.length, violations}
}
