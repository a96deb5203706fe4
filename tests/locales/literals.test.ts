/** Whatever a page says comes from the catalog: text written into a template is never translated. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const project = join(import.meta.dirname, '../..')

/** Proper names, which are the same in every language. */
const names =
  /^(?:Source Serif 4|SIL Open Font License|SHA-256|CSV|JSON|RIS|BibTeX|EDTF|datasette archive\.sqlite|\(PDF\))$/

/** Texts of attributes that readers see or hear. */
const spoken =
  /\s(?:aria-label|alt|title|placeholder|label|heading|none|description|caption|summary)="([^"{]*[A-Za-z]{2}[^"{]*)"/g

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

test('text in a template would be found, in an expression too', () => {
  const template = templateOf(`---
const a = 1
---
<p>Some words</p>
<p title="More words">{a}</p>
{a > 0 && (
  <b>{a} things</b>
)}
{all.map((one) => (
  <i>Nested words, so many</i>
))}
`)
  const texts = textsIn(template).map(({text}) => text)
  expect(texts).toEqual(['Some words', 'things', 'Nested words, so many', 'More words'])
})
