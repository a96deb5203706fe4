/** The archives that browser tests build. They are copies: a test never writes into `content/`. */
import {spawn} from 'node:child_process'
import {appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {hostileScans} from './hostile-scans.ts'
import {hostileCorrections} from './hostile-corrections.ts'
import {hostileSources} from './hostile-sources.ts'
import {scaleSources} from './scale-sources.ts'

export type SiteName =
  | 'main'
  | 'base'
  | 'hostile'
  | 'many'
  | 'dense'
  | 'scale'
  | 'empty'
  | 'portable'
  | 'hebrew'
  | 'russian'
  | Offered

/** Two states of one archive whose site may be kept by its readers. */
type Offered = 'offline' | 'rebuilt'

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
  appendFileSync(join(main.content, 'archive.yaml'), 'offline: true\n')
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
  // So long that its texts are in several files, which come when they are shown.
  const talks = 'Officials said that the talks on trade and water went well. '.repeat(25)
  for (let day = 1; day <= 25; day++) {
    const text = `Peres in Astana, day ${day}\n\nJuly ${day}, 2009\n\nShimon Peres visited Kazakhstan.\n\n${talks}\n`
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
  const scale = archive('scale', '/')
  for (const [name, text] of Object.entries(scaleSources)) {
    write(scale.content, join('sources', name), text)
  }
  const empty = archive('empty', '/')
  mkdirSync(join(empty.content, 'sources'), {recursive: true})
  const portable = {...archive('portable', '/'), options: ['--portable']}
  cpSync(join(project, 'content/sources'), join(portable.content, 'sources'), {recursive: true})
  return [
    main,
    base,
    hostile,
    many,
    dense,
    scale,
    empty,
    portable,
    ...inLanguages(),
    ...offeredArchives()
  ]
}

/** A saved page that names its address. */
const linkedPage = `<!doctype html><html><head><title>Harbor reopens</title>
<link rel="canonical" href="https://harbor.example/news/1?a=1&amp;b=%22"></head>
<body><h1>Harbor reopens</h1><p>July 9, 2009</p><p>The harbor has been opened again after the storm,
said the harbor master on Monday, and the first ferries were full by noon.</p></body></html>
`

/** The second has another text in one file, and lacks another file. */
function offeredArchives(): TestArchive[] {
  const offline = archive('offline', '/archive/')
  cpSync(join(project, 'content/sources'), join(offline.content, 'sources'), {recursive: true})
  write(offline.content, 'archive.yaml', 'url: https://example.org/archive/\noffline: 1\n')
  write(offline.content, 'sources/harbor.html', linkedPage)
  const rebuilt = archive('rebuilt', '/archive/')
  cpSync(offline.content, rebuilt.content, {recursive: true})
  const changed = join(rebuilt.content, 'sources/000-peres-delegation.txt')
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nA sentence of the second edition.\n`)
  rmSync(join(rebuilt.content, 'sources/001-netanyahu-departs.txt'))
  return [offline, rebuilt]
}

const withheldText = `forSha256: d862139f16c30dcd1328927d4d65d0fe44e03ba4fe5dc02bf6284b74bad1fc92
entries:
  - withhold:
      reason: The publisher asked for it.
      since: 2026-05-03
    why: A letter.
    on: 2026-05-03
`

const correctedText = `forSha256: 1c3c129826f598deab9106fecedfa5f9bfbd5341d5b00d4152fea843517bf558
entries:
  - set:
      date: "1995-09-05"
      leader: null
    why: The bound volume in the library.
    by: A. Curator
    cite: https://example.org/volume
    on: 2026-05-04
`

const removedRecord = `id: "old-wire"
title: "Peres ends visit to Malta"
date: "2009-07-09"
dateBasis: "stated"
language: "en"
sourceFile: "sources/old-wire.txt"
sourceSha256: "${'0'.repeat(64)}"
why: "The publisher asked for it."
on: "2026-05-03"
`

/**
 * The shipped archive for people of other languages, with a text in Hebrew, a version, a withheld, a
 * corrected and a removed text.
 */
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
    write(made.content, 'archive.yaml', `${settings}interface: ${tag}\noffline: true\n`)
    const hebrewText = 'tests/golden/language--hebrew/input.txt'
    cpSync(join(project, hebrewText), join(made.content, 'sources/hebrew.txt'))
    write(made.content, 'sources/empty.txt', '')
    const first = join(made.content, 'sources/000-peres-delegation.txt')
    write(made.content, 'sources/shorter.txt', readFileSync(first, 'utf8').slice(0, -400))
    write(made.content, 'corrections/001-netanyahu-departs.yaml', withheldText)
    write(made.content, 'corrections/002-peres-in-kazakhstan.yaml', correctedText)
    write(made.content, 'removed/old-wire.yaml', removedRecord)
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
