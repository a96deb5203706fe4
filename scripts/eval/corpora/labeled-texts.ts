/**
 * A folder of labeled texts: the texts in `txt/`, as somebody would have saved them, and `labels.jsonl`
 * with one object a line, `{"file": "a.txt", "date": "1989-01-03", "title": …, "author": …, "set": …}`.
 * All but `file` may be absent: a measure speaks of the texts that have its label.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Corpus, Truth} from '../types.ts'

interface Label {
  /** Name below `txt/`. */
  readonly file: string
  /** Part of the folder that is counted by itself. */
  readonly set?: string
  readonly title?: string
  readonly author?: string | readonly string[]
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string
  /** The article's text. */
  readonly body?: string
  /** Strings of the article, where its whole text is not known. */
  readonly must_have?: readonly string[]
  /** Strings of what stands around it. */
  readonly must_not?: readonly string[]
}

/** Degrees and the like, which a comma parts from the name before. */
const degree = /^(?:ph\.?d|m\.?d|m\.?a|m\.?sc|b\.?a|mba|rd|rn|jr|sr|esq)\.?$/iu

/** Authors of a label, which joins them in several ways. */
function authors(label: string | readonly string[]): string[] {
  return [label]
    .flat()
    .join(', ')
    .split(/\s*(?:[,;&|/]|\s(?:and|und|et|y)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !degree.test(name))
}

const filled = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ''

/** A few labels are no day of the calendar; nothing can be right or wrong about them. */
const isDay = (date: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))

function truthOf({title, author, date, body, must_have, must_not}: Label): Truth {
  const names = authors(author ?? '')
  return {
    ...(filled(title) && {title}),
    ...(names.length > 0 && {byline: names}),
    ...(date !== undefined && isDay(date) && {date}),
    ...(filled(body) && {body}),
    ...(must_have && {mustHave: must_have}),
    ...(must_not && {mustNot: must_not})
  }
}

export const labeledTexts: Corpus = {
  name: 'labeled texts',
  recognizes: (folder) =>
    existsSync(join(folder, 'labels.jsonl')) && existsSync(join(folder, 'txt')),
  *read(folder) {
    const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n')
    for (const line of lines) {
      if (line.trim() === '') continue
      const label = JSON.parse(line) as Label
      const text = readFileSync(join(folder, 'txt', label.file), 'utf8')
      yield {
        id: label.file,
        ...(label.set !== undefined && {group: label.set}),
        text,
        truth: truthOf(label)
      }
    }
  }
}
