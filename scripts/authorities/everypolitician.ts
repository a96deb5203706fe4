/** Heads of state and government and foreign ministers from the every-politician lists. */
import {codeOfRepo} from './codes.ts'
import {officeOf, titleOf} from './offices.ts'
import type {ImportedPerson, ImportedTerm, Reading} from './person.ts'

export interface HolderRow {
  readonly repo: string
  readonly position: string
  readonly person: string
  readonly qid: string
  readonly start: string
  readonly end: string
  readonly dob: string
  readonly dod: string
  readonly enwiki: string
}

const source = 'Wikidata (CC0) via every-politician, late 2022'

/** One person per Wikidata id, with their terms in the offices we keep. */
export function readHolders(rows: readonly HolderRow[]): Reading {
  const people = new Map<string, ImportedPerson>()
  let undated = 0
  for (const row of rows) {
    const term = termOf(row)
    if (!term) continue
    if (term.start === '' || backwards(term)) {
      undated += 1
      continue
    }
    const known = people.get(row.qid) ?? personOf(row)
    people.set(row.qid, {...known, terms: addTerm(known.terms, term)})
  }
  return {
    people: [...people.values()],
    left: [`${undated} terms without a start or ending before it (every-politician)`]
  }
}

function termOf({repo, position, start, end}: HolderRow): ImportedTerm | undefined {
  const office = officeOf(repo, position)
  if (office === undefined) return undefined
  return {country: codeOfRepo(repo), office, title: titleOf(position), start, end, source}
}

function personOf({person, qid, dob, dod, enwiki}: HolderRow): ImportedPerson {
  const title = enwiki.replace(/ \([^)]*\)$/, '')
  return {
    name: person,
    variants: title === '' || title === person || !title.includes(' ') ? [] : [title],
    born: dob,
    died: dod,
    wikidata: qid,
    source,
    terms: []
  }
}

function backwards({start, end}: ImportedTerm): boolean {
  return end !== '' && end < start.slice(0, end.length)
}

/** The lists repeat a term under two names of one office. */
function addTerm(terms: readonly ImportedTerm[], term: ImportedTerm): readonly ImportedTerm[] {
  const same = ({country, office, start}: ImportedTerm) =>
    country === term.country && office === term.office && start === term.start
  return terms.some(same) ? terms : [...terms, term]
}
