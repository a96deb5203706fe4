/** The documents say what is there. */
import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {slug} from 'github-slugger'
import {describe, expect, test} from 'vitest'
import {archiveSettingsSchema} from '../src/schema/archive-settings.ts'
import {
  correctionEntrySchema,
  correctionSchema,
  settableKeys,
  withholdSchema
} from '../src/schema/correction.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}

/** Commands that npm runs without `run`. */
const short = new Set(['start', 'test'])
const typed = (name: string) => (short.has(name) ? `npm ${name}` : `npm run ${name}`)

describe('README', () => {
  test.each(Object.keys(scripts))('explains %s', (name) => {
    expect(readme).toContain(`\`${typed(name)}`)
  })

  test('names no script that does not exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('gives the two commands from a bare clone', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })

  test.each(
    readdirSync(root, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({name}) => name)
      .filter((name) => name !== 'node_modules' && name !== 'dist' && name !== 'test-results')
  )('explains the folder %s', (name) => {
    expect(readme).toMatch(new RegExp(`^${name}/ +\\S`, 'm'))
  })

  test('names only files and folders that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|scripts|tests|content|public)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? ''
    )
    // Made on demand: the list of sources that were set aside, and the texts of saved pages and such.
    const onDemand = ['content/quarantine.json', 'content/renditions/']
    const there = paths.filter((path) => !onDemand.includes(path))
    expect(there.length).toBeGreaterThan(5)
    expect(there.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('every command explains itself', () => {
  const asked = new Map<string, Promise<string>>()
  /** Asks a command once. */
  const help = (command: string): Promise<string> => {
    const answer = asked.get(command) ?? run(command)
    asked.set(command, answer)
    return answer
  }
  const run = (command: string): Promise<string> =>
    new Promise((done, reject) => {
      const [, ...args] = command.split(' ')
      execFile(process.execPath, [...args, '--help'], {cwd: root}, (error, stdout) => {
        if (error) reject(new Error(error.message))
        else done(stdout)
      })
    })

  test.concurrent.each(Object.entries(scripts))('%s', async (name, command) => {
    const text = await help(command)
    expect(text).toMatch(/^Usage: npm /m)
    expect(text).toMatch(/^ {2}--help +Show this$/m)
    const script = command.split(' ').find((part) => part.endsWith('.ts')) ?? ''
    if (script.startsWith('scripts/')) {
      expect(text).toContain(`Usage: ${typed(name)} `)
      // Which refuses what is wrong on a command line, and shows this text.
      expect(read(script)).toContain('await runCommand(')
    }
    const used = [...read(script).matchAll(/values\['([\w-]+)'\]/g)].map(([, name]) => name)
    expect(used.filter((name) => !text.includes(`  --${name}`))).toEqual([])
  })

  test('with names of options that the README uses', async () => {
    const lines = readme
      .split('\n')
      .flatMap((line) => line.match(/npm (?:run )?[\w:]+ -- [^`#]*/g) ?? [])
    const told = lines.flatMap((line) => {
      const [, name = ''] = /npm (?:run )?([\w:]+)/.exec(line) ?? []
      return [...line.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => ({name, option}))
    })
    expect(told.length).toBeGreaterThan(10)
    for (const {name, option} of told)
      expect(await help(scripts[name] ?? ''), name).toContain(`--${option}`)
  })
})

test('README explains every setting', () => {
  const keys = Object.keys(archiveSettingsSchema.shape)
  expect(keys.filter((key) => !readme.includes(`| \`${key}\``))).toEqual([])
})

describe('the guide to the archive folder', () => {
  const bound = withholdSchema.options[0]

  test.each([
    ...[correctionSchema, correctionEntrySchema, bound].flatMap(({shape}) => Object.keys(shape)),
    ...settableKeys
  ])('explains %s of a correction', (key) => {
    expect(read('content/README.md')).toContain(`\`${key}\``)
  })
})

test('what the environment outranks is documented', () => {
  for (const name of ['DATELINE_URL', 'DATELINE_CONTENT', 'DATELINE_OUT', 'SOURCE_DATE_EPOCH']) {
    expect(readme).toContain(`\`${name}\``)
  }
})

test('CONTRIBUTING names every kind of measuring', () => {
  const guide = read('.github/CONTRIBUTING.md')
  const benches = [...read('scripts/bench.ts').matchAll(/(\w+): bench\w+/g)].map(([, name]) => name)
  expect(benches).toContain('load')
  for (const name of benches) expect(guide).toContain(`npm run bench -- ${name}`)
})

const documents = [
  'README.md',
  'content/README.md',
  'src/authorities/README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md'
]

const anchorsOf = (path: string) =>
  new Set(
    [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title.replaceAll('`', '')))
  )

describe.each(documents)('links in %s', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, link]) => link ?? ''
  )

  test('resolve', () => {
    const broken = links.filter((link) => !existsSync(resolve(root, dirname(document), link)))
    expect(broken).toEqual([])
  })

  test('lead to headings that are there', () => {
    const places = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)]
    const broken = places.filter(([, path = '', anchor = '']) => {
      const target = path === '' ? document : relative(root, resolve(root, dirname(document), path))
      return !anchorsOf(target).has(anchor)
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  test('name only files and folders that are there', () => {
    const paths = [...read(document).matchAll(/`((?:src|scripts|tests)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path
    )
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})
