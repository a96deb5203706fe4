/** Runs the commands as a user does. The only test that renders pages: Astro allows one at a time. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {contentVariable} from '../../src/archive-folder/paths.ts'
import {startHelper} from '../../scripts/render/helpers.ts'
import type {PagePath} from '../../scripts/render/page-address.ts'
import {programsName} from '../../scripts/render/kept-programs.ts'
import {describedIn} from '../../scripts/render/page-program.ts'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {identicalSite} from './identical-site.ts'
import {limitedSite} from './limited-site.ts'
import {withheldSite, type RunIn} from './withheld-site.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(root, 'archive/sources'), {recursive: true})
  for (const [name, day] of [
    ['first', 'July 8, 2009'],
    ['second', 'July 9, 2009'],
    ['third', 'July 9, 2009']
  ] as const) {
    const text = `A visit to Kazakhstan\n\n${day}\n\nShimon Peres spoke about uranium.\n`
    writeFileSync(join(root, `archive/sources/${name}.txt`), text)
  }
  writeFileSync(join(root, 'archive/moved.csv'), 'from,to,date\nonce,first,2020-01-01\n')
  mkdirSync(join(root, 'archive/removed'))
  writeFileSync(
    join(root, 'archive/removed/gone.yaml'),
    `id: gone\ntitle: A visit to <b>Baku</b>\nsourceFile: sources/gone.txt\nsourceSha256: ${'a'.repeat(64)}\nwhy: The publisher asked for it & more.\non: 2020-05-03\n`
  )
})

afterAll(() => {
  rmSync(root, {recursive: true})
})

/** Runs a command with relative folders, as typed in `root`. */
const run = (script: string, ...args: string[]) => runIn(root)(script, ...args)

const runIn: RunIn =
  (folder, environment) =>
  (script, ...args) => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [join(projectFolder, 'scripts', script), ...args],
      {
        cwd: projectFolder,
        env: {...process.env, INIT_CWD: folder, ...environment},
        encoding: 'utf8'
      }
    )
    // On a slow computer a build tells how far it is.
    return {status, stdout, stderr: stderr.replaceAll(/^Rendering: .*\n/gm, '')}
  }

const build = (...args: string[]) =>
  run('build.ts', '--content', 'archive', '--out', 'site', ...args)
/** Of a file that is named as it is. */
const pathOf = (pathname: string) => ({pathname, route: {type: 'endpoint'}}) as PagePath

const page = (id: string) => join(root, 'site/articles', id, 'index.html')

/** Hashes of all files of the site. */
function fingerprint(): Readonly<Record<string, string>> {
  const files = readdirSync(join(root, 'site'), {recursive: true, withFileTypes: true})
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')])
  )
}

/** Number and time of change of every file of the site. */
const stamps = () =>
  Object.keys(fingerprint()).map((path) => {
    const {ino, mtimeMs} = statSync(path)
    return [path, ino, mtimeMs]
  })

describe('npm run build', () => {
  it('makes a site from sources alone, in folders named relative to the caller', () => {
    const {status, stdout, stderr} = build()
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/2 articles on \d+ pages; \d+ files, [\d.]+ (?:KiB|MiB)/)
    expect(existsSync(page('first'))).toBe(true)
    expect(existsSync(join(root, 'site/pagefind/pagefind.js'))).toBe(true)
    expect(existsSync(join(root, 'archive/articles/first.md'))).toBe(true)
  })

  it('leaves no trace of the toolbar that is there while developing', () => {
    const traces = ['curators-desk', 'dev-toolbar', 'dev_toolbar', '/_desk', 'Curator’s desk']
    const files = readdirSync(join(root, 'site'), {recursive: true, withFileTypes: true})
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
    const found = files.filter((file) => {
      const bytes = readFileSync(file)
      return traces.some((trace) => file.includes(trace) || bytes.includes(trace))
    })
    expect(files.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })

  it('leads from the address of a copy to the page that it shares', () => {
    const html = readFileSync(page('third'), 'utf8')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/second/">')
    expect(html).toContain('<link rel="canonical" href="/articles/second/">')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toMatch(/<a href="\/articles\/second\/"/)
    expect(readFileSync(page('second'), 'utf8')).toContain('sources/third.txt')
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).not.toContain('/articles/third/')
    expect(existsSync(join(root, 'archive/articles/third.md'))).toBe(false)
  })

  it('leads from the old address of what was moved to its page', () => {
    const html = readFileSync(page('once'), 'utf8')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/first/">')
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  it('tells of what was removed at its address, and nowhere else', () => {
    const html = readFileSync(page('gone'), 'utf8')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('A visit to &lt;b&gt;Baku&lt;/b&gt;')
    expect(html).toContain('The publisher asked for it &amp; more.')
    expect(html).toContain('3 May 2020')
    const others = readdirSync(join(root, 'site'), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.html') && !name.includes('gone'))
      .filter((name) => /gone|Baku/.test(readFileSync(join(root, 'site', name), 'utf8')))
    expect(others).toEqual([])
  })

  it('writes the same bytes again', () => {
    const before = fingerprint()
    expect(Object.keys(before).length).toBeGreaterThan(10)
    expect(build('--clean').status).toBe(0)
    expect(fingerprint()).toEqual(before)
  })

  it('is helped by processes that write the same pages', async () => {
    const archive = join(root, 'archive')
    const caches = dirname(cacheFolder(archive, 'any'))
    const name = readdirSync(caches).find((folder) => folder.startsWith(programsName('')))!
    const [ground = ''] = readdirSync(join(caches, name))
    const folder = join(caches, name, ground)
    const files = ['index.html', 'articles/first/index.html', 'articles/first/first.source.txt']
    vi.stubEnv(contentVariable, archive)
    const script = join(projectFolder, 'scripts/cli/render-process.ts')
    const helper = startHelper(script, {...describedIn(folder), folder}, join(root, 'helped'))
    try {
      await helper.ready
      await helper.work(files.map(pathOf))
      for (const file of files) {
        const read = (site: string) => readFileSync(join(root, site, file), 'utf8')
        expect(read('helped')).toBe(read('site'))
      }
      await expect(helper.work([pathOf('no-such-page/index.html')])).rejects.toThrow('has ended')
    } finally {
      await helper.stop()
      vi.unstubAllEnvs()
    }
  })

  it('leaves everything alone when nothing changed, and tells so', () => {
    const before = stamps()
    const {status, stdout, stderr} = build()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Nothing changed since the last build')
    expect(stdout).toMatch(/2 articles on \d+ pages/)
    expect(stamps()).toEqual(before)
  })

  it('renders what changed, and mends what somebody did to the site', () => {
    const before = fingerprint()
    const kept = statSync(page('first')).ino
    writeFileSync(page('second'), 'spoiled')
    rmSync(page('gone'))
    mkdirSync(join(root, 'site/stray'))
    writeFileSync(join(root, 'site/stray/index.html'), 'stray')
    const {stdout} = build()
    expect(stdout).not.toContain('since the last build: the site stands')
    expect(fingerprint()).toEqual(before)
    expect(statSync(page('first')).ino).toBe(kept)
  })

  it('renders with the program that the last build left, and makes another where it is damaged', () => {
    const before = fingerprint()
    const cache = dirname(cacheFolder(join(root, 'archive'), 'any'))
    const names = readdirSync(cache, {recursive: true, encoding: 'utf8'})
    const [about = '', ...more] = names.filter((name) => name.endsWith('program.json'))
    expect(more).toEqual([])
    // Not by its inode: a file system may give the same to the file that takes its place.
    const program = () => statSync(join(cache, about)).mtimeMs
    const buildAnew = () => {
      writeFileSync(page('second'), 'spoiled')
      expect(build()).toMatchObject({status: 0, stderr: ''})
      expect(fingerprint()).toEqual(before)
      return program()
    }
    const kept = program()
    expect(buildAnew()).toBe(kept)
    rmSync(join(cache, dirname(about), '.prerender/chunks'), {recursive: true})
    expect(buildAnew()).not.toBe(kept)
  })

  it('is made in parts by several machines as by one', () => {
    const before = fingerprint()
    for (const part of ['1/2', '2/2']) {
      const out = `part-${part[0]}`
      expect(run('build.ts', '--content', 'archive', '--out', out, '--shard', part).status).toBe(0)
      expect(existsSync(join(root, out, 'pagefind'))).toBe(false)
    }
    const joinParts = (...parts: string[]) =>
      run('join.ts', '--content', 'archive', '--out', 'site', ...parts)
    const {status, stderr} = joinParts('part-2')
    expect([status, stderr]).toEqual([1, 'These parts are not one site:\n  Missing: 1/2.\n'])
    expect(fingerprint()).toEqual(before)
    expect(joinParts('part-2', 'part-1').status).toBe(0)
    expect(fingerprint()).toEqual(before)
    expect(existsSync(join(root, 'site/pagefind/pagefind.js'))).toBe(true)
    expect(build().stdout).toContain('Nothing changed since the last build')
  })

  it('drops the pages of a source that is gone', () => {
    rmSync(join(root, 'archive/sources/second.txt'))
    writeFileSync(join(root, 'archive/sources/empty.txt'), '')
    expect(build().status).toBe(0)
    expect(existsSync(page('second'))).toBe(false)
    expect(existsSync(join(root, 'archive/articles/second.md'))).toBe(false)
    expect(existsSync(page('first'))).toBe(true)
  })

  it('has gone on though a source was set aside, but does not with --strict', () => {
    expect(existsSync(join(root, 'archive/quarantine.json'))).toBe(true)
    expect(build('--strict').status).toBe(1)
    rmSync(join(root, 'archive/sources/empty.txt'))
  })

  it('stops with status 1 when archive.yaml has an error, and says where', () => {
    const settings = join(root, 'archive/archive.yaml')
    writeFileSync(settings, 'title: Test\ntilte: Test\n')
    const {status, stderr} = build()
    expect(status).toBe(1)
    expect(stderr).toContain('archive.yaml:2')
    expect(stderr).not.toContain('    at ')
    rmSync(settings)
  })

  it('refuses to empty a folder that is not a site', () => {
    mkdirSync(join(root, 'papers'))
    writeFileSync(join(root, 'papers/thesis.txt'), 'years of work')
    const {status, stderr} = run('build.ts', '--content', 'archive', '--out', 'papers')
    expect(status).toBe(1)
    expect(stderr).toContain('not a site made by this command')
    expect(existsSync(join(root, 'papers/thesis.txt'))).toBe(true)
  })

  it('is not compressed for servers where it is to be read without one', () => {
    const {status, stderr} = build('--portable', '--compress')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^--compress is for servers.*choose one of them\.\n$/)
  })

  it('refuses an option that there is not, and says which there are', () => {
    const {status, stderr} = build('--contnet', 'x')
    expect(status).toBe(1)
    expect(stderr).toContain("Unknown option '--contnet'")
    expect(stderr).toContain('--content DIR')
  })

  it('names an archive folder that is not there', () => {
    const {status, stderr} = run('build.ts', '--content', 'nowhere')
    expect(status).toBe(1)
    expect(stderr).toContain(join(root, 'nowhere'))
  })
})

describe('npm run export and npm run verify', () => {
  const bag = (...args: string[]) =>
    run('export.ts', '--content', 'archive', '--out', 'site', ...args)

  it('puts the archive into a bag, and finds what has changed in it', () => {
    expect(bag('--bag', 'bag')).toMatchObject({status: 0, stderr: ''})
    expect(existsSync(join(root, 'bag/data/site/archive.json'))).toBe(true)
    const {status, stdout} = run('verify.ts', 'bag')
    expect(stdout).toMatch(/^\d+ files, all as recorded\.\n$/)
    expect(status).toBe(0)
    writeFileSync(join(root, 'bag/data/content/sources/first.txt'), 'x')
    rmSync(join(root, 'bag/data/site/index.html'))
    const broken = run('verify.ts', 'bag')
    expect(broken.status).toBe(1)
    expect(broken.stdout).toMatch(/^data\/content\/sources\/first\.txt has changed/m)
    expect(broken.stdout).toMatch(/^data\/site\/index\.html is missing\.$/m)
  })

  it('compares the sources of an archive folder', () => {
    const {status, stdout} = run('verify.ts', 'archive')
    expect([status, stdout]).toEqual([0, '2 files, all as recorded.\n'])
    expect(run('verify.ts', 'papers')).toMatchObject({status: 1, stdout: ''})
    expect(run('verify.ts', 'papers').stderr).toContain('is neither a bag')
  })

  it('a bag takes the place of nothing, goes into nothing that it holds, and needs its site', () => {
    expect(bag().stderr).toBe('--bag DIR or --sbom FILE is needed.\n')
    expect(bag('--bag', 'papers').stderr).toContain('already')
    expect(bag('--bag', 'archive/bag').stderr).toContain('cannot go into what it holds')
    expect(bag('--bag', 'other', '--out', 'papers').stderr).toMatch(
      /^There is no built site at .*or name the folder of the site with --out DIR\.\n$/
    )
    const record = join(root, 'archive/articles/first.md')
    const text = readFileSync(record, 'utf8')
    writeFileSync(record, text.replace(/^(recordSha256: \W?)[0-9a-f]{4}/m, '$1ffff'))
    expect(bag('--bag', 'other').stderr).toContain('of other records than the archive holds')
    writeFileSync(record, text)
    expect(existsSync(join(root, 'other'))).toBe(false)
  })
})

describe('withholding', () => withheldSite(runIn))

describe('in copyright', () => limitedSite(runIn))

describe('a build', () => identicalSite(runIn))
