/** The documents say what is there. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

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

const documents = ['README.md', 'content/README.md', 'src/authorities/README.md']

describe.each(documents)('links in %s', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, link]) => link ?? ''
  )

  test('resolve', () => {
    const broken = links.filter((link) => !existsSync(resolve(root, dirname(document), link)))
    expect(broken).toEqual([])
  })
})
