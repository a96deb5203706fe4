/**
 * The one door to gray-matter. Used bare it is not safe: text that opens with `---js` is evaluated,
 * results are cached and shared between calls, and its YAML 1.1 reader turns `12:30:00` into a
 * number. Here both script engines throw, YAML 1.2 is read by `yaml`, and every call gets its own
 * data.
 */
import matter from 'gray-matter'
import {parse, stringify} from 'yaml'
import {readPlainYaml, writePlainYaml} from './plain-yaml.ts'

const refuse = () => {
  throw new Error('Frontmatter must be YAML; scripts are refused.')
}

const options = {
  language: 'yaml',
  engines: {
    yaml: {
      parse: (text: string): object => readPlainYaml(text) ?? ((parse(text) ?? {}) as object),
      stringify: (data: object) =>
        writePlainYaml(data) ??
        stringify(data, {
          defaultStringType: 'QUOTE_DOUBLE',
          defaultKeyType: 'PLAIN',
          lineWidth: 0
        })
    },
    js: {parse: refuse, stringify: refuse},
    javascript: {parse: refuse, stringify: refuse}
  }
}

export interface MarkdownFile {
  readonly data: Readonly<Record<string, unknown>>
  /** Markdown after the closing `---` line. */
  readonly body: string
}

/** Splits a Markdown file into frontmatter and body. Throws on frontmatter that is not YAML. */
export function readMarkdownFile(text: string): MarkdownFile {
  const file = matter(text, {...options})
  return {data: structuredClone(file.data), body: file.content.replace(/^\n/, '')}
}

/** The body alone of a file with frontmatter that `writeMarkdownFile` wrote, at a fraction of the cost. */
export function bodyIn(text: string): string {
  const end = text.indexOf('\n---\n', '---'.length)
  return text.slice(end + '\n---\n'.length).replace(/^\n/, '')
}

/** A Markdown file of frontmatter (keys in the order given, every string quoted) and body. */
export function writeMarkdownFile({data, body}: MarkdownFile): string {
  // A body passed as a bare string would itself be searched for frontmatter, and run.
  return matter.stringify({content: `\n${body}`}, {...data}, {...options})
}
