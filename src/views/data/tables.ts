/** The tables of an archive. Lists inside a cell are separated by `|`. */
import {articleKeys, articleSchema} from '../../schema/article.ts'
import type {EvidenceFile, EvidenceItem} from '../../schema/evidence.ts'
import type {Archive} from '../archive.ts'
import {inEnglish} from '../../locales/interface.ts'
import {eventTitle} from '../event-words.ts'
import {rightsOf, rightsText} from '../rights.ts'
import {byId, mentionedCountries, mentionedPeople} from './mentioned.ts'
import {integer, joined, text, type ArticleRows, type Cell, type DataTable} from './table.ts'

/** One row an article: every key of its record. */
export function articleTable(archive: Archive): DataTable {
  return {
    name: 'articles',
    description: 'One row for each article: the whole record.',
    fields: [
      text('id', 'Id of the article; its page is articles/ID/.'),
      ...articleKeys.map((key) => text(key, articleSchema.shape[key].description ?? '')),
      text('sourceName', 'Name of the publication in `source`, else in `republishedFrom`.'),
      text('rightsInForce', 'What readers may do, as said of it, of its publication, or of all.')
    ],
    primaryKey: ['id'],
    rows: () =>
      [...archive.records.values()].sort(byId).map(({id, data}) => {
        const source = data.source ?? data.republishedFrom
        const rights = rightsOf(archive, data)
        return [
          id,
          ...articleKeys.map((key): Cell => {
            const value = data[key]
            return Array.isArray(value) ? joined(value) : value
          }),
          source === undefined ? undefined : archive.names.publication(source),
          rights && rightsText(rights)
        ]
      })
  }
}

/** One row an event. */
export function eventTable(archive: Archive): DataTable {
  return {
    name: 'events',
    description: 'One row for each event that articles report.',
    fields: [
      text('id', 'Id of the event; its page is events/ID/.'),
      text('kind', 'What happened.'),
      text('title', 'What happened, in words.'),
      text('date', 'When, in EDTF: `a/b` lasted from a to b, `[a..b]` ended on one day between.'),
      text('dateEarliest', 'First day on which it can have ended, or its first day if known.'),
      text('dateLatest', 'Last day on which it can have ended.'),
      text('people', 'Person ids, the lead person first.'),
      text('countries', 'Country codes of the destinations.'),
      text('articles', 'Ids of the articles that report it.')
    ],
    primaryKey: ['id'],
    rows: () =>
      [...archive.events.values()].sort(byId).map((event) => {
        const {kind, date, dateEarliest, dateLatest, people, countries, articles} = event.data
        const when = [date, dateEarliest, dateLatest]
        const lists = [people, countries, articles].map(joined)
        return [event.id, kind, inEnglish(() => eventTitle(event, archive)), ...when, ...lists]
      })
  }
}

/** One row a person whom an article names. */
export function peopleTable(archive: Archive): DataTable {
  return {
    name: 'people',
    description: 'One row for each person of the tables of names whom an article names.',
    fields: [
      text('id', 'Person id.'),
      text('name', 'Common English name.'),
      text('wikidata', 'Id in Wikidata.'),
      ...counted
    ],
    primaryKey: ['id'],
    rows: () =>
      mentionedPeople(archive).map(({id, about, mentioned}) => [
        id,
        inEnglish(() => archive.names.person(id).name),
        archive.authorities.people.get(id)?.wikidata,
        about,
        mentioned
      ])
  }
}

/** One row a country that an article names. */
export function countryTable(archive: Archive): DataTable {
  return {
    name: 'countries',
    description: 'One row for each country that an article is about or mentions.',
    fields: [
      text('code', 'ISO 3166-1 alpha-2; alpha-4 of ISO 3166-3 for former states.'),
      text('name', 'Common English name.'),
      ...counted
    ],
    primaryKey: ['code'],
    rows: () =>
      mentionedCountries(archive).map(({id, about, mentioned}) => [
        id,
        inEnglish(() => archive.names.country(id).name),
        about,
        mentioned
      ])
  }
}

const counted = [
  integer('about', 'Number of articles that are about it.'),
  integer('mentioned', 'Number of articles that name it besides.')
]

/** One row a piece of evidence. `read` gives the evidence of one article: together it can outgrow memory. */
export function evidenceTable(
  archive: Archive,
  read: (id: string) => EvidenceFile | undefined
): DataTable & ArticleRows {
  const articles = [...archive.records.keys()].sort()
  const rowsOf = (id: string) =>
    (read(id)?.evidence ?? []).map((item): Cell[] => [id, ...evidenceCells(item)])
  return {
    name: 'evidence',
    description: 'One row for each reason to believe a value, those that did not win included.',
    fields: [
      text('article', 'Id of the article.'),
      text('id', 'Id of the evidence within the article.'),
      text('field', 'Key of the record that it speaks for.'),
      text('value', 'Value that it speaks for.'),
      text('rule', 'Rule that found it.'),
      text('basis', 'What it rests on.'),
      text('strength', 'hard: makes the certain answer; soft: only the likely one.'),
      text('quotes', 'Words of the source that it rests on.'),
      text('say', 'The reason as a sentence.')
    ],
    primaryKey: ['article', 'id'],
    *rows() {
      for (const id of articles) yield* rowsOf(id)
    },
    articles,
    rowsOf
  }
}

function evidenceCells(item: EvidenceItem): Cell[] {
  const {id, field, value, rule, basis, strength, spans, say} = item
  const quotes = joined(spans.map(({quote}) => quote))
  return [id, field, joined([value].flat()), rule, basis, strength, quotes, say]
}
