/** Of a program that was made of modules: it is run where it is what they are, and never otherwise. */
import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {filesBelow, stampOf} from '../../scripts/files/stamps.ts'
import {wholeRegexps} from '../../scripts/runtime/node-options.ts'
import {makeWhole} from '../../scripts/whole/make-whole.ts'
import {
  manifestIn,
  markOfBegun,
  project,
  recallWhole,
  sumOf,
  wholeOf,
  type WholeProgram
} from '../../scripts/whole/whole-program.ts'
import {placeInSources} from '../../scripts/whole/stack-lines.ts'

let root: string
const kept = () => join(root, '.cache/whole')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'))
  mkdirSync(join(kept(), 'made'), {recursive: true})
  writeFileSync(join(root, 'module.ts'), 'a')
})
afterEach(() => rmSync(root, {recursive: true}))

/** Keeps a program of one file that does `what`. */
function keep(what: string, about: Partial<WholeProgram> = {}): void {
  const folder = join(kept(), 'made')
  writeFileSync(join(folder, 'normalize.mjs'), what)
  const program: WholeProgram = {
    node: process.version,
    project,
    folder,
    entries: {'scripts/normalize.ts': 'normalize.mjs'},
    sources: [[join(root, 'module.ts'), stampOf(join(root, 'module.ts')) ?? '']],
    files: [['normalize.mjs', sumOf(join(folder, 'normalize.mjs'))]],
    ...about
  }
  writeFileSync(manifestIn(kept()), JSON.stringify(program))
}

const normalize = join(project, 'scripts/normalize.ts')

describe('a program', () => {
  it('is run in place of the script that it was made of', () => {
    keep('')
    expect(wholeOf(normalize, kept())).toBe(join(kept(), 'made/normalize.mjs'))
    expect(wholeOf(join(project, 'scripts/build.ts'), kept())).toBeUndefined()
  })

  it.each<[string, () => void]>([
    ['a module was written', () => appendFileSync(join(root, 'module.ts'), 'b')],
    ['a module was put back', () => writeFileSync(join(root, 'module.ts'), 'a')],
    ['a module is gone', () => rmSync(join(root, 'module.ts'))],
    ['a file of it was written', () => appendFileSync(join(kept(), 'made/normalize.mjs'), ' ')],
    ['a file of it is gone', () => rmSync(join(kept(), 'made/normalize.mjs'))],
    ['nothing is kept', () => rmSync(join(root, '.cache'), {recursive: true})],
    ['what is told of it is no JSON', () => writeFileSync(manifestIn(kept()), '{')],
    ['Node.js is another', () => keep('', {node: 'v1.0.0'})],
    ['the folder is a copy of that of another project', () => keep('', {project: root})]
  ])('is not where %s', (_, change) => {
    keep('')
    expect(recallWhole(kept())).toBeDefined()
    change()
    expect(recallWhole(kept())).toBeUndefined()
  })
})

describe('a script', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/whole/run-whole.ts'), ...args], {
      cwd: root,
      encoding: 'utf8'
    })

  it('sees its own arguments, from modules and from the program', () => {
    const tell = 'console.log(process.argv.slice(1).join(" "))'
    const script = join(root, 'script.mjs')
    writeFileSync(script, tell)
    expect(run(script, 'a', '--b').stdout).toBe(`${script} a --b\n`)
    keep(tell)
    expect(run(normalize, 'a', '--b').stdout).toBe(`${normalize} a --b\n`)
  })

  it('is run from its modules where the program is broken, which is forgotten then', () => {
    keep('import {nothing} from "node:fs"')
    expect(run(normalize, '--help').stdout).toContain('npm run normalize')
    expect(recallWhole(kept())).toBeUndefined()
  })

  it('that fails of itself fails once, and the program is kept', () => {
    keep(`${markOfBegun}\nconsole.log('once')\nthrow new Error('of itself')`)
    const {stdout, stderr, status} = run(normalize, '--help')
    expect({stdout, status}).toEqual({stdout: 'once\n', status: 1})
    expect(stderr).toContain('of itself')
    expect(recallWhole(kept())).toBeDefined()
  })
})

describe('a program of a small project', () => {
  /** Long enough ago that nothing was written while it is made. */
  const settle = () => new Promise((done) => setTimeout(done, 50))
  const of = () => ({project: root, scripts: ['script.ts']})
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)

  beforeEach(async () => {
    write('reach.ts', 'export const reach = 45')
    write('telling.ts', "export {reach} from './reach.ts'\nexport const unused = 'unused'")
    write(
      'script.ts',
      "import {reach} from './telling.ts'\nif (process.pid < 0) throw new Error('no')\nconsole.log(reach)"
    )
    await settle()
    await makeWhole(kept(), of())
  })

  it('does what its modules do', () => {
    const {folder, entries} = recallWhole(kept(), root)!
    const {stdout} = spawnSync(process.execPath, [join(folder, entries['script.ts']!)], {
      encoding: 'utf8'
    })
    expect(stdout).toBe('45\n')
  })

  it.each(['reach.ts', 'telling.ts', 'script.ts'])(
    'is not run where %s is another, though no line of it need be in the program',
    (name) => {
      expect(recallWhole(kept(), root)).toBeDefined()
      appendFileSync(join(root, name), '\n')
      expect(recallWhole(kept(), root)).toBeUndefined()
    }
  )

  it('is forgotten when a day is over, and no sooner: processes may run it', async () => {
    const earlier = recallWhole(kept(), root)!.folder
    const aged = (hours: number) => {
      const when = Date.now() / 1000 - hours * 3600
      utimesSync(earlier, when, when)
    }
    aged(23)
    await makeWhole(kept(), of())
    expect(existsSync(earlier)).toBe(true)
    aged(25)
    await makeWhole(kept(), of())
    expect(existsSync(earlier)).toBe(false)
  })

  it('is not kept where a module was written while it was made', async () => {
    rmSync(manifestIn(kept()))
    await settle()
    const making = makeWhole(kept(), of())
    write('reach.ts', 'export const reach = 46')
    await making
    expect(recallWhole(kept(), root)).toBeUndefined()
  })
})

it('the program that is made does what the modules do, and tells its errors by their files', () => {
  const copy = join(root, 'project')
  for (const name of ['scripts', 'src', 'package.json', 'package-lock.json'])
    cpSync(join(project, name), join(copy, name), {recursive: true})
  const make = join(copy, 'scripts/whole/keep-whole.ts')
  // Its packages are those of this project.
  symlinkSync(realpathSync(join(project, 'node_modules')), join(copy, 'node_modules'), 'junction')
  const made = spawnSync(process.execPath, [make], {cwd: copy, encoding: 'utf8'})
  expect(made.stderr).toBe('')
  const program = recallWhole(join(copy, '.cache/whole'), copy)
  expect(Object.keys(program?.entries ?? {})).toHaveLength(4)
  const entry = join(program!.folder, program!.entries['scripts/normalize.ts']!)
  const lines = readFileSync(entry, 'utf8').split('\n')
  const at = lines.findIndex((line) => line.includes('sources set aside'))
  const place = placeInSources(pathToFileURL(entry).href, at + 1, lines[at]!.search(/\S/) + 1)
  expect(place).toContain('scripts/normalize.ts:')

  const content = join(project, 'content')
  const [asModules, asProgram] = [join(copy, 'scripts/normalize.ts'), entry].map(
    (script, index) => {
      const folder = join(root, `content-${index}`)
      for (const name of ['archive.yaml', 'sources'])
        cpSync(join(content, name), join(folder, name), {recursive: true})
      const {status, stdout} = spawnSync(
        process.execPath,
        [wholeRegexps, script, '--content', folder],
        {cwd: copy, encoding: 'utf8'}
      )
      const made = ['articles', 'events', 'evidence'].flatMap((name) =>
        [...filesBelow(folder, name)].map((path) => [
          path,
          readFileSync(join(folder, path), 'utf8')
        ])
      )
      return {
        status,
        stdout: stdout.replaceAll(folder, ''),
        made: new Map(made as [string, string][])
      }
    }
  )
  expect(asModules!.made.size).toBeGreaterThan(10)
  expect(asProgram).toEqual(asModules)
})
