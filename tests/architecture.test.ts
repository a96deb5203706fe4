/**
 * Which part of the code may use which: data flows one way, from sources to pages. The tables are
 * the rule; to let one part use another, change its row, and say why in the commit.
 */
import {globSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {describe, expect, it} from 'vitest'

const project = join(import.meta.dirname, '..')

/** Part → files it consists of, as the beginning of their path; the longest that fits counts. */
const parts: Readonly<Record<string, string>> = {
  schema: 'src/schema/',
  lib: 'src/lib/',
  markdown: 'src/markdown/',
  'archive-folder': 'src/archive-folder/',
  authorities: 'src/authorities/',
  atlas: 'src/atlas/',
  locales: 'src/locales/',
  views: 'src/views/',
  data: 'src/data/',
  site: 'src/site-',
  middleware: 'src/middleware.ts',
  search: 'src/search/',
  offline: 'src/offline/',
  reading: 'src/reading/',
  feeds: 'src/feeds/',
  components: 'src/components/',
  'dev-toolbar': 'src/dev-toolbar/',
  layouts: 'src/layouts/',
  styles: 'src/styles/',
  pages: 'src/pages/',
  config: 'src/content.config.ts',
  normalize: 'scripts/normalize/',
  read: 'scripts/normalize/read/',
  segment: 'scripts/normalize/segment/',
  time: 'scripts/normalize/time/',
  terms: 'scripts/normalize/terms/',
  donors: 'scripts/normalize/donors/',
  names: 'scripts/normalize/names/',
  classify: 'scripts/normalize/classify/',
  extract: 'scripts/normalize/extract/',
  dating: 'scripts/normalize/dating/',
  linking: 'scripts/normalize/linking/',
  duplicates: 'scripts/normalize/duplicates/',
  withholding: 'scripts/normalize/withholding/',
  corrections: 'scripts/normalize/corrections/',
  cache: 'scripts/normalize/cache/',
  cli: 'scripts/cli/',
  curate: 'scripts/curate/',
  runtime: 'scripts/runtime/',
  whole: 'scripts/whole/',
  tables: 'scripts/tables/',
  files: 'scripts/files/',
  'correction-files': 'scripts/corrections/',
  desk: 'scripts/desk/',
  review: 'scripts/review/',
  index: 'scripts/search/',
  exports: 'scripts/exports/',
  receipt: 'scripts/receipt/',
  render: 'scripts/render/',
  deploy: 'scripts/deploy/',
  portable: 'scripts/portable/',
  'offline-files': 'scripts/offline/',
  packages: 'scripts/packages/',
  new: 'scripts/new/',
  fonts: 'scripts/fonts/',
  cards: 'scripts/cards/',
  serve: 'scripts/serve/',
  import: 'scripts/authorities/',
  eval: 'scripts/eval/',
  bench: 'scripts/bench/',
  fuzz: 'scripts/fuzz/',
  // The browser that pages are tested with.
  browser: 'tests/browser/',
  commands: 'scripts/'
}

/** Part → the other parts that it may import from. `type x`: only types of x. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What can be said of a value without a schema.
  schema: ['lib'],
  lib: [],
  markdown: [],
  // Registers are tables, and read as those are.
  'archive-folder': ['schema', 'lib', 'markdown', 'authorities'],
  authorities: ['schema', 'lib'],
  atlas: [],
  // The words of the site: whoever writes a page may say them.
  locales: ['lib', 'type schema'],
  views: ['schema', 'lib', 'locales', 'type archive-folder', 'type authorities', 'type atlas'],
  site: ['schema', 'lib', 'locales', 'archive-folder'],
  data: ['schema', 'lib', 'markdown', 'archive-folder', 'authorities', 'atlas', 'views', 'site'],
  config: ['schema', 'archive-folder', 'data'],
  middleware: ['lib'],
  // Both run in the browser: of lib they may use what needs no package.
  search: ['lib'],
  reading: ['lib', 'offline'],
  // The service worker: runs by itself in the browser.
  offline: ['lib'],
  feeds: ['type views'],
  components: ['lib', 'locales', 'site', 'views', 'search', 'reading', 'type schema'],
  layouts: ['lib', 'locales', 'site', 'views', 'components', 'reading', 'styles'],
  // Runs in the browser, and only while developing.
  'dev-toolbar': ['type schema'],
  styles: [],
  pages: ['data', 'locales', 'views', 'site', 'markdown', 'feeds', 'layouts', 'components'],
  // Stages share `stages.ts` and the small modules beside it; `pipeline.ts` puts them together.
  normalize: [
    ...['schema', 'lib', 'markdown', 'archive-folder', 'authorities', 'files', 'runtime'],
    'tables',
    ...[
      'read',
      'segment',
      'time',
      'terms',
      'names',
      'classify',
      'extract',
      'dating',
      'linking',
      'duplicates',
      'withholding',
      'corrections'
    ]
  ],
  read: ['schema', 'lib', 'archive-folder', 'normalize'],
  // Lists of givers are told before lines are parted, and read for nothing behind.
  donors: ['normalize', 'names'],
  segment: ['normalize', 'donors', 'time'],
  time: ['lib', 'normalize'],
  // What the tables of offices say of days: for whom a name means, and for when a text was written.
  terms: ['schema', 'lib', 'authorities'],
  names: ['schema', 'lib', 'normalize', 'authorities', 'terms'],
  classify: ['schema', 'normalize', 'time', 'names', 'donors'],
  extract: [
    ...['schema', 'lib', 'normalize', 'authorities', 'classify', 'names', 'time'],
    'corrections'
  ],
  dating: [
    ...['schema', 'lib', 'normalize', 'authorities', 'terms', 'names', 'time', 'type extract'],
    'corrections'
  ],
  // Whom a sentence is about is found in one way, for what an article says of itself and beside others.
  linking: [
    ...['schema', 'lib', 'normalize', 'authorities', 'terms', 'names', 'time', 'extract', 'dating']
  ],
  duplicates: ['schema', 'normalize'],
  withholding: ['schema', 'lib', 'normalize', 'duplicates', 'type archive-folder'],
  // What a curator says, for the stages to follow; its date is evidence like any other.
  corrections: [
    'schema',
    'lib',
    'normalize',
    'terms',
    'dating',
    'type archive-folder',
    'authorities'
  ],
  // Between the stages and the disk: commands put it in, no stage knows of it.
  cache: ['normalize', 'corrections', 'files', 'render'],
  import: ['schema', 'lib', 'authorities', 'cli'],
  eval: ['normalize', 'segment', 'classify', 'terms', 'dating', 'schema', 'lib', 'authorities'],
  bench: [
    ...['archive-folder', 'files', 'authorities', 'lib', 'markdown', 'cli', 'eval', 'normalize'],
    ...[
      'cache',
      'terms',
      'dating',
      'linking',
      'search',
      'index',
      'serve',
      'browser',
      'deploy',
      'render'
    ]
  ],
  cli: [
    ...['archive-folder', 'lib', 'index', 'exports', 'receipt', 'deploy', 'portable', 'render'],
    ...['offline-files', 'data', 'cards', 'runtime', 'whole', 'files'],
    'type views'
  ],
  // Astro, and what of a site can stay as it is.
  render: ['archive-folder', 'files', 'lib', 'runtime', 'type data'],
  fuzz: [
    ...['schema', 'archive-folder', 'lib', 'markdown', 'cli', 'curate', 'files', 'eval'],
    ...['normalize', 'read', 'render']
  ],
  runtime: ['whole'],
  // The modules of all processes as one program.
  whole: ['files'],
  tables: ['archive-folder', 'authorities', 'files'],
  files: ['lib'],
  // What the desk takes is what the build takes: the checks are the normalizer's own.
  'correction-files': [
    ...['schema', 'lib', 'archive-folder', 'files', 'corrections'],
    ...['type normalize', 'type authorities']
  ],
  // The server's half of the toolbar, in the process that shows the site.
  desk: [
    ...['schema', 'lib', 'archive-folder', 'authorities', 'views', 'type dev-toolbar'],
    ...['normalize', 'read', 'corrections', 'correction-files']
  ],
  review: ['schema', 'lib', 'archive-folder', 'type authorities', 'files'],
  // A curator's commands: what they do, without the terminal.
  curate: [
    ...['schema', 'lib', 'archive-folder', 'authorities', 'cli', 'files', 'normalize', 'cache'],
    ...['withholding', 'runtime']
  ],
  index: [
    'archive-folder',
    'authorities',
    'files',
    'lib',
    'locales',
    'markdown',
    'render',
    'search',
    'tables',
    'views',
    'type schema'
  ],
  exports: ['schema', 'lib', 'archive-folder', 'markdown', 'views', 'files'],
  receipt: ['archive-folder', 'lib', 'files', 'render', 'type schema', 'type views'],
  deploy: ['lib'],
  // A site that is read without a server, made of a built one.
  portable: ['index', 'locales', 'markdown', 'search', 'views'],
  'offline-files': ['offline', 'portable', 'views'],
  packages: ['cli'],
  new: ['cli', 'files'],
  // Made before the pages, which load them.
  fonts: ['archive-folder', 'files'],
  cards: ['archive-folder', 'lib', 'views', 'fonts', 'files'],
  serve: ['cli', 'deploy'],
  commands: [
    'lib',
    'archive-folder',
    'cli',
    'deploy',
    'exports',
    'receipt',
    'curate',
    'files',
    'index',
    'serve',
    'review',
    'normalize',
    'cache',
    'eval',
    'bench',
    'fuzz',
    'packages',
    'new'
  ]
}

/** Part → the packages that it may import from; parts that are not named are free. */
const packages: Readonly<Record<string, readonly string[]>> = {
  schema: ['astro/zod'],
  // One function a module: the whole library is slow to load.
  lib: ['date-fns/format', 'date-fns/isExists', 'date-fns/parseISO'],
  views: ['node:crypto', 'd3-geo', 'geojson', 'diff'],
  // Runs in the browser; Pagefind comes from the site. MiniSearch is for sites without a server.
  search: ['minisearch'],
  'dev-toolbar': ['astro/toolbar']
}

interface Import {
  readonly file: string
  readonly part: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = globSync('{src,scripts}/**/*.{ts,astro}', {cwd: project})
  .map((file) => file.split(sep).join('/'))
  .sort()
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(project, file), 'utf8')
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s+)?'([^']+)'/gm
  )
  return [...statements].map(([, typeOnly, target = '']) => ({
    file,
    part: partOf(file),
    target: target.startsWith('.')
      ? relative(project, join(project, dirname(file), target))
          .split(sep)
          .join('/')
      : target,
    typeOnly: typeOnly !== undefined
  }))
}

function partOf(path: string): string {
  const [name] = Object.entries(parts)
    .filter(([, start]) => path.startsWith(start))
    .sort(([, a], [, b]) => b.length - a.length)[0] ?? ['unknown']
  return name
}

const isOwn = ({target}: Import) => /^(?:src|scripts|tests|content)\//.test(target)
const show = ({file, target}: Import) => `${file} → ${target}`

describe('architecture', () => {
  it('reads imports', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.filter(({part}) => part === 'unknown').map(show)).toEqual([])
  })

  for (const [part, others] of Object.entries(allowed)) {
    it(`${part} uses only ${others.join(', ') || 'itself'}`, () => {
      const wrong = imports.filter((one) => {
        const target = partOf(one.target)
        if (one.part !== part || !isOwn(one) || target === part) return false
        return !others.includes(target) && !(one.typeOnly && others.includes(`type ${target}`))
      })
      expect(wrong.map(show)).toEqual([])
    })
  }

  for (const [part, names] of Object.entries(packages)) {
    it(`${part} uses only the packages ${names.join(', ') || '(none)'}`, () => {
      const own = imports.filter((one) => one.part === part && !isOwn(one))
      expect(own.filter(({target}) => !names.includes(target)).map(show)).toEqual([])
    })
  }

  it('only src/data and the content configuration know Astro collections', () => {
    const users = imports.filter(({target}) => target === 'astro:content').map(({part}) => part)
    expect(users.filter((part) => part !== 'data' && part !== 'config')).toEqual([])
  })

  it('src never uses scripts', () => {
    const wrong = imports.filter(
      ({file, target}) => file.startsWith('src/') && /^scripts\//.test(target)
    )
    expect(wrong.map(show)).toEqual([])
  })
})
