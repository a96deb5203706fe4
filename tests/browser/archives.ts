/** The archives that browser tests build. They are copies: a test never writes into `content/`. */
import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {hostileScans} from './hostile-scans.ts'
import {hostileCorrections} from './hostile-corrections.ts'
import {hostileSources} from './hostile-sources.ts'

export type SiteName =
  'main' | 'base' | 'hostile' | 'many' | 'dense' | 'empty' | 'portable' | 'hebrew' | 'russian'

interface TestArchive {
  readonly name: SiteName
  readonly content: string
  readonly out: string
  /** Path that the site is served below. */
  readonly base: string
  /** Further options of its build. */
  readonly options?: readonly string[]
}

const project = resolve(import.meta.dirname, '../..')
const folder = join(project, '.cache/browser-tests')

/** Writes the archives afresh and says where they are. */
export function makeArchives(): TestArchive[] {
  rmSync(folder, {recursive: true, force: true})
  const main = archive('main', '/')
  cpSync(join(project, 'content'), main.content, {recursive: true})
  const base = archive('base', '/archive/')
  cpSync(join(project, 'content/sources'), join(base.content, 'sources'), {recursive: true})
  write(
    base.content,
    'archive.yaml',
    'title: Archive below a path\nurl: https://example.org/archive/\n'
  )
  const hostile = archive('hostile', '/')
  for (const [name, text] of Object.entries(hostileSources)) {
    write(hostile.content, join('sources', name), text)
  }
  for (const [name, content] of Object.entries(hostileScans)) {
    write(hostile.content, join('sources', name), content)
  }
  for (const [name, yaml] of Object.entries(hostileCorrections)) {
    write(hostile.content, join('corrections', name), yaml)
  }
  const many = archive('many', '/')
  for (let day = 1; day <= 25; day++) {
    const text = `Peres in Astana, day ${day}\n\nJuly ${day}, 2009\n\nShimon Peres visited Kazakhstan.\n`
    write(many.content, `sources/day-${String(day).padStart(2, '0')}.txt`, text)
  }
  const dense = archive('dense', '/')
  for (let index = 0; index < 70; index++) {
    const [month, year] = index < 60 ? ['May', 1997] : ['June', 1990 + index - 60]
    const date = `${month} ${(index % 28) + 1}, ${year}`
    const body = 'Shimon Peres visited Malta for talks on trade. Officials said that it went well.'
    const text = `Peres in Malta, day ${index + 1}\n\n${date}\n\n${body}\n`
    write(dense.content, `sources/part-${String(index).padStart(2, '0')}.txt`, text)
  }
  const empty = archive('empty', '/')
  mkdirSync(join(empty.content, 'sources'), {recursive: true})
  const portable = {...archive('portable', '/'), options: ['--portable']}
  cpSync(join(project, 'content/sources'), join(portable.content, 'sources'), {recursive: true})
  return [main, base, hostile, many, dense, empty, portable, ...inLanguages()]
}

/** The shipped archive, with a text in Hebrew, read by people of other languages. */
function inLanguages(): TestArchive[] {
  return (
    [
      ['hebrew', 'he'],
      ['russian', 'ru']
    ] as const
  ).map(([name, tag]) => {
    const made = archive(name, '/')
    cpSync(join(project, 'content'), made.content, {recursive: true})
    const settings = readFileSync(join(made.content, 'archive.yaml'), 'utf8')
    write(made.content, 'archive.yaml', `${settings}interface: ${tag}\n`)
    const hebrewText = 'tests/golden/language--hebrew/input.txt'
    cpSync(join(project, hebrewText), join(made.content, 'sources/hebrew.txt'))
    write(made.content, 'sources/empty.txt', '')
    return made
  })
}

function archive(name: SiteName, base: string): TestArchive {
  return {name, content: join(folder, name, 'content'), out: join(folder, name, 'site'), base}
}

function write(content: string, name: string, text: string | Uint8Array): void {
  const path = join(content, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, text)
}

/** Builds a site as a user does. Rejects with the output when that fails. */
export function buildSite(
  content: string,
  out: string,
  options: readonly string[] = []
): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      [join(project, 'scripts/build.ts'), '--content', content, '--out', out, ...options],
      {cwd: project}
    )
    let output = ''
    child.stdout.on('data', (data: Buffer) => (output += data.toString()))
    child.stderr.on('data', (data: Buffer) => (output += data.toString()))
    child.on('exit', (code) => {
      if (code === 0) done()
      else reject(new Error(`Building ${content} failed:\n${output}`))
    })
  })
}
