/**
 * Labels of the records that press databases export with an article. Sources: what LexisNexis, Nexis Uni,
 * ProQuest, Gale, EBSCO, NewsBank, Europresse and GENIOS print above and below a text.
 */
import type {StatedField} from '../stages.ts'

/** What a label tells: a field, where the text begins or was written, or something that no field holds. */
export type PressField = StatedField | 'text' | 'dateline' | 'other'

/** Labels that no writer sets above a text of their own: where one stands, the lines are a record. */
const ofDatabases: Readonly<Record<string, PressField>> = {
  // The day on which the database took it: it was published by then.
  'load-date': 'changed',
  'publication-type': 'other',
  'journal-code': 'other',
  'publication title': 'source',
  'publication info': 'other',
  'publication year': 'other',
  'publication subject': 'other',
  'proquest document id': 'other',
  'document url': 'other',
  'document type': 'other',
  'document feature': 'other',
  'source type': 'other',
  'language of publication': 'language',
  'country of publication': 'other',
  'place of publication': 'other',
  'accession number': 'other',
  'gale document number': 'other',
  'record number': 'other',
  'article id': 'other',
  'persistent link to this record (permalink)': 'other',
  'geographic terms': 'other',
  'subject terms': 'other',
  'full text word count': 'other',
  readability: 'other',
  'index terms': 'other',
  'nom de la source': 'source',
  'référence biblio': 'other',
  länge: 'other',
  longueur: 'other',
  'load-datum': 'changed',
  ladedatum: 'changed'
}

/** Labels of such records that stand in other texts, too. */
const shared: Readonly<Record<string, PressField>> = {
  title: 'title',
  headline: 'title',
  titel: 'title',
  titre: 'title',
  überschrift: 'title',
  highlight: 'deck',
  subtitle: 'deck',
  byline: 'byline',
  author: 'byline',
  'author(s)': 'byline',
  authors: 'byline',
  autor: 'byline',
  auteur: 'byline',
  publication: 'source',
  newspaper: 'source',
  source: 'source',
  quelle: 'source',
  date: 'date',
  'publication date': 'date',
  'pub date': 'date',
  datum: 'date',
  section: 'section',
  rubrik: 'section',
  rubrique: 'section',
  page: 'page',
  pages: 'page',
  seite: 'page',
  language: 'language',
  sprache: 'language',
  langue: 'language',
  'full text': 'text',
  fulltext: 'text',
  text: 'text',
  body: 'text',
  record: 'other',
  memo: 'other',
  ausgabe: 'other',
  length: 'other',
  dateline: 'dateline',
  edition: 'other',
  column: 'other',
  series: 'other',
  distribution: 'other',
  graphic: 'other',
  grafik: 'other',
  update: 'other',
  correction: 'other',
  subject: 'other',
  subjects: 'other',
  keywords: 'other',
  company: 'other',
  'company / organization': 'other',
  organization: 'other',
  person: 'other',
  people: 'other',
  geographic: 'other',
  city: 'other',
  state: 'other',
  country: 'other',
  industry: 'other',
  location: 'other',
  ticker: 'other',
  abstract: 'other',
  links: 'other',
  volume: 'other',
  issue: 'other',
  year: 'other',
  publisher: 'other',
  issn: 'other',
  'e-issn': 'other',
  copyright: 'other',
  database: 'other',
  'last updated': 'other',
  classification: 'other',
  'place of issue': 'other',
  'start page': 'other',
  url: 'other'
}

/** What a label tells; `undefined` for one that no such record has. */
export const pressField = (label: string): PressField | undefined =>
  ofDatabases[label.toLowerCase()] ?? shared[label.toLowerCase()]

export const isOfDatabase = (label: string): boolean =>
  ofDatabases[label.toLowerCase()] !== undefined

const escaped = (label: string) => label.replaceAll(/[/()]/g, String.raw`\$&`)
const anyLabel = Object.keys({...ofDatabases, ...shared})
  .map(escaped)
  .join('|')
const opensLine = new RegExp(
  String.raw`(?:^|\|)[^\S\n]*(?:(?:${anyLabel})[^\S\n]?:|(?-i:HD)\b)`,
  'imu'
)

/** Whether a text can hold a record at all, label or code: of most it is told in one pass. */
export const mayHoldRecord = (text: string): boolean => opensLine.test(text)
