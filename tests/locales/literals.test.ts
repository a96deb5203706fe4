/** Whatever a page says comes from the catalog: text written into a template is never translated. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const project = join(import.meta.dirname, '../..')

/** Proper names, which are the same in every language. */
const names =
  /^(?:Source Serif 4|Frank Ruhl Libre|SIL Open Font License|SHA-256|CSV|JSON|RIS|BibTeX|EDTF|datasette archive\.sqlite|\(PDF\))$/

/** Texts of attributes that readers see or hear. */
const spoken =
  /\s(?:set:text|aria-label|alt|title|placeholder|label|heading|none|description|caption|summary)="([^"{]*[A-Za-z]{2}[^"{]*)"/g

/** A template without its front matter, styles, scripts and comments; line ends are kept. */
function templateOf(source: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replace(/<(style|script|svg|code|pre)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
}

/** Code between the tags of an expression, `articles.map((article) => (`. */
const isCode = (text: string) =>
  /[=?]$|\w="|&&|\|\||=>|[!=]==|\?\?|\?\.|^[?:,)\]]|[(\[:]$|^\w+\.\w|^\d/.test(text)

/** Texts between tags and braces, and of spoken attributes. */
function textsIn(template: string): {text: string; at: number}[] {
  const texts = template.matchAll(/(?<=[>}])([^<>{}]*[A-Za-z]{2}[^<>{}]*)(?=[<{])/g)
  return [...texts, ...template.matchAll(spoken)]
    .map((match) => ({
      text: (match[1] ?? '').trim().replace(/\s+/g, ' '),
      at: match.index + match[0].search(/[A-Za-z]/)
    }))
    .filter(({text}) => !isCode(text))
}

const found = globSync('src/{components,layouts,pages}/**/*.astro', {cwd: project}).flatMap(
  (file) => {
    const source = readFileSync(join(project, file), 'utf8')
    return textsIn(templateOf(source))
      .filter(({text}) => text !== '' && !names.test(text))
      .map(({text, at}) => `${file}:${source.slice(0, at).split('\n').length}: “${text}”`)
  }
)

test('no template has text of its own; say it through words() of src/locales/interface.ts', () => {
  expect([...new Set(found)]).toEqual([])
})

/** English by decision: citations, tables for programs, and names of statements, which are given. */
const forPrograms =
  /^src\/(?:views\/(?:citation|data)\/|views\/(?:rights|tombstone-citation|twins)\.ts)/

/** Sentences and phrases in quotation marks; errors are for who builds the site. */
function phrasesIn(source: string): {text: string; at: number}[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, blank)
    .replace(/Error\([^)]*\)/g, blank)
  return [...code.matchAll(/['`]([A-Z][a-z]*(?: [a-z]+)+[^'`\n]*)['`]/g)].map((match) => ({
    text: match[1] ?? '',
    at: match.index
  }))
}

test('no view and no script of a page has sentences of its own', () => {
  const files = globSync('src/{views,reading,offline}/**/*.ts', {cwd: project})
  const phrases = files
    .filter((file) => !forPrograms.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(project, file), 'utf8')
      return phrasesIn(source).map(
        ({text, at}) => `${file}:${source.slice(0, at).split('\n').length}: “${text}”`
      )
    })
  expect(phrases).toEqual([])
})

test('a sentence in a script would be found, an error and a comment not', () => {
  const source = `/* It says 'Some words here'. */
say('The list is empty')
say(\`Kept since \${day}\`) // 'Not this one'
throw new Error('There is no list')
`
  expect(phrasesIn(source).map(({text}) => text)).toEqual([
    'The list is empty',
    'Kept since ${day}'
  ])
})

test('text in a template would be found, in an expression too', () => {
  const template = templateOf(`---
const a = 1
---
<p>Some words</p>
<p title="More words">{a}</p>
<a set:text="Last words" />
{a > 0 && (
  <b>{a} things</b>
)}
{all.map((one) => (
  <i>Nested words, so many</i>
))}
`)
  const texts = textsIn(template).map(({text}) => text)
  expect(texts).toEqual([
    'Some words',
    'things',
    'Nested words, so many',
    'More words',
    'Last words'
  ])
})
