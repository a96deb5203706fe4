/** What the values in the record of a press database state. */
import type {FormatStatement, Range} from '../stages.ts'
import type {PressField} from './press-labels.ts'

/** Of what a database states of an article. */
export const pressRule = 'format/press-record'

interface Said extends Range {
  readonly field: PressField
  readonly name: string
  readonly value: string
}

const languages = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'pl',
  'sv',
  'da',
  'no',
  'fi'
]
const moreLanguages = ['tr', 'ar', 'he', 'zh', 'ja', 'ko', 'el', 'cs', 'hu', 'ro', 'az', 'kk', 'fa']
/** Name of a language, in English and its own → its tag. */
const tags: ReadonlyMap<string, string> = new Map(
  [...languages, ...moreLanguages].flatMap((tag) =>
    ['en', tag].map((of): [string, string] => [
      (new Intl.DisplayNames([of], {type: 'language'}).of(tag) ?? tag).toLowerCase(),
      tag
    ])
  )
)

// Longest words first: of `Page 1` the number is no `age 1`.
const pageIn = /^(?:seite|pages?|pág|pag|blz|pgs?|p|s)\.?\s?(?<page>[A-Z]{0,3}\s?\d[\w.-]*)$/iu

export const isPage = (text: string): boolean => pageIn.test(text)

/** `Home News; Pg. 4`: the section and the page. */
function placeIn(value: string): {section: string; page: string} {
  const parts = value.split(/\s*;\s*/u).filter((part) => part !== '')
  const pages = parts.flatMap((part) => pageIn.exec(part)?.groups?.['page'] ?? [])
  const section = parts.filter((part) => !pageIn.test(part)).join('; ')
  return {section, page: pages[0] ?? ''}
}

/** `The Paper (London). (Mar. 12, 2001): p4`, `The Paper. 3/12/2001, Vol. 5`: the paper, and its day. */
const cited =
  /^(?<paper>[^.]{3,80}?)\.\s+\(?(?<day>(?:\p{L}+\.?\s)?\d{1,2}(?:,\s|\s\p{L}+\.?\s|\/\d{1,2}\/)\d{4})(?!\d)/u

/** A day with what stands behind it: `July 9, 2009 Thursday`, `12 March 2001 01:05 AM GMT`. */
const dayAlone = /^.{0,30}?(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/u

/** `9 July 2009`, `09.07.2009`, `2009-07-09`: a day of some month stands beside the year. */
const wholeDay = /(?<!\d)\d{1,2}(?!\d).*(?<!\d)\d{4}(?!\d)|(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/u
const longestDay = 100
export const isWholeDay = (text: string): boolean => wholeDay.test(text.slice(0, longestDay))
/** A year alone is as likely that of what the text is on. */
const yearAlone = /^\D{0,4}\d{4}\D{0,4}$/u

/** What a value states; nothing of a field that no record of an article has. */
export function pressStatements({field, name, value, start, end}: Said): FormatStatement[] {
  if (value === '' || field === 'text' || field === 'dateline' || field === 'other') return []
  const span = {start, end}
  const state = (of: FormatStatement['field'], what: string): FormatStatement[] =>
    what === '' ? [] : [{field: of, value: what, rule: pressRule, name, span}]
  if (field === 'section') {
    const {section, page} = placeIn(value)
    return [...state('section', section), ...state('page', page)]
  }
  if (field === 'source') {
    const {paper, day} = cited.exec(value)?.groups ?? {}
    return paper === undefined
      ? state('source', value.split(/\s*;\s/u)[0]!)
      : [...state('source', paper), ...state('date', day ?? '')]
  }
  if (field === 'date') {
    if (yearAlone.test(value) && !/\p{L}/u.test(value)) return []
    const day = dayAlone.exec(value)?.[0] ?? value
    // `28.11.2003, Nr. 277, S. 5`
    const {page} = placeIn(value.slice(day.length).replaceAll(/\s*,\s*/gu, ';'))
    return [...state('date', day), ...state('page', page)]
  }
  if (field === 'language') {
    const tag = tags.get(value.split(/\s*[;,]\s*/u)[0]!.toLowerCase())
    return tag === undefined ? [] : state('language', tag)
  }
  if (field === 'page') return state('page', value.replace(/^(?:pages?|pgs?|p|seite|s)\.?\s/iu, ''))
  return state(field, value)
}
