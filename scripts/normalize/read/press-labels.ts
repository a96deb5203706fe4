/**
 * Labels of the records that press databases export with an article. Sources: what LexisNexis, Nexis Uni,
 * ProQuest, Gale, EBSCO and NewsBank print above and below a text, and the field codes of Factiva.
 */
import type {StatedField} from '../stages.ts'

/** What a label tells: a field, where the text begins, or something that no field holds. */
export type PressField = StatedField | 'text' | 'other'

/** Labels that no writer sets above a text of their own: where one stands, the lines are a record. */
const ofDatabases: Readonly<Record<string, PressField>> = {
  'load-date': 'other',
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
  länge: 'other',
  longueur: 'other',
  'load-datum': 'other',
  ladedatum: 'other'
}

/** Labels of such records that stand in other texts, too. */
const shared: Readonly<Record<string, PressField>> = {
  title: 'title',
  headline: 'title',
  titel: 'title',
  titre: 'title',
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
  date: 'date',
  'publication date': 'date',
  'pub date': 'date',
  section: 'section',
  rubrik: 'section',
  rubrique: 'section',
  page: 'page',
  pages: 'page',
  language: 'language',
  sprache: 'language',
  langue: 'language',
  'full text': 'text',
  fulltext: 'text',
  text: 'text',
  body: 'text',
  length: 'other',
  dateline: 'other',
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

/** Codes of the other kind of record: two or three capitals, and what they tell. */
export const pressCodes: Readonly<Record<string, PressField>> = {
  HD: 'title',
  BY: 'byline',
  PD: 'date',
  SN: 'source',
  SE: 'section',
  PG: 'page',
  LA: 'language',
  LP: 'text',
  TD: 'text',
  ...Object.fromEntries(
    [
      'WC',
      'ET',
      'SC',
      'ED',
      'VOL',
      'CY',
      'CR',
      'CLM',
      'CT',
      'CX',
      'RF',
      'ART',
      'CO',
      'IN',
      'NS'
    ].map((code) => [code, 'other'])
  ),
  ...Object.fromEntries(['RE', 'PUB', 'AN', 'IPC', 'IPD'].map((code) => [code, 'other']))
}

/** What a label tells; `undefined` for one that no such record has. */
export const pressField = (label: string): PressField | undefined =>
  ofDatabases[label.toLowerCase()] ?? shared[label.toLowerCase()]

export const isOfDatabase = (label: string): boolean =>
  ofDatabases[label.toLowerCase()] !== undefined
