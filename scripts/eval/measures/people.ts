/**
 * People: `leader`, `leaders` and `people` together against labels such as `reagan`, over texts with
 * such labels of which at least one may be in the tables. A person found is right when a label of the
 * text can mean them; labels that nobody in the tables fits are not wanted, yet whoever is found
 * for them counts as wrong. Labels name whom a text was indexed under, not everybody it names: how
 * many of the others stand in the text in full is told beside the figures; in a row of its own, those
 * count as right that are listed, with the words that show it, as left out by the labels.
 */
import type {Reference} from '../../normalize/stages.ts'
import {foldMarks, containsWords} from '../fold.ts'
import {Directory, surnameOfLabel} from '../people.ts'
import {setTable} from '../sets.ts'
import {listedPeople, shippedUnlabeledPeople, type UnlabeledPerson} from '../unlabeled-people.ts'
import type {Case, Document, Measure, Report, WorstCase} from '../types.ts'

/** The first person whose name stands in the text in full. */
function firstNamed(text: string, {names}: Reference): Set<string> {
  const person = names
    .find(text)
    .flatMap(({entities}) => entities.filter(({kind}) => kind === 'person'))[0]
  return new Set(person ? [person.id] : [])
}

interface LabeledText {
  readonly document: Document
  readonly labels: readonly string[]
  readonly found: ReadonlySet<string>
  /** Those whom the text is about. */
  readonly leaders: ReadonlySet<string>
}

/** Whether a name of the person, given and family name, stands in the text. */
function standsInFull(text: string, id: string, {authorities: {people}}: Reference): boolean {
  const {name = '', variants = []} = people.get(id) ?? {}
  return [name, ...variants].some(
    (form) => form.includes(' ') && containsWords(text, foldMarks(form))
  )
}

const defaultYear = 1987

/** Who can be meant by a label in a text: those who lived in its year. */
function meanings({authorities}: Reference) {
  const directories = new Map<number, Directory>()
  return ({truth}: Document, slug: string): ReadonlySet<string> => {
    const year = Number(truth.date?.slice(0, 4) ?? defaultYear)
    const directory = directories.get(year) ?? new Directory(authorities, year)
    directories.set(year, directory)
    return directory.meant(slug)
  }
}

type Meant = ReturnType<typeof meanings>

function reportOf(
  cases: readonly LabeledText[],
  meant: Meant,
  reference: Reference,
  listed: readonly UnlabeledPerson[]
): Report {
  const table = setTable()
  const worst: WorstCase[] = []
  const isKnown = (document: Document) => (slug: string) => meant(document, slug).size > 0
  const known = cases.filter(({document, labels}) => labels.some(isKnown(document)))
  const surnames = [...new Set(known.flatMap(({labels}) => labels))].sort()
  let unlabeled = 0
  let leftOut = 0
  let inFull = 0
  for (const {document, labels, found, leaders} of known) {
    const wanted = labels.filter(isKnown(document)).map((slug) => meant(document, slug))
    const judge = (
      method: string,
      ids: ReadonlySet<string>,
      besides: ReadonlySet<string> = new Set()
    ) => {
      const right = [...ids].filter((id) => besides.has(id) || wanted.some((one) => one.has(id)))
      const matched = wanted.filter((one) => [...ids].some((id) => one.has(id)))
      table.add(method, right.length, ids.size, matched.length, wanted.length)
      return ids.size - right.length + wanted.length - matched.length
    }
    const errors = judge('ours', found)
    const besides = listedPeople(listed, document)
    judge('ours, listed people right', found, besides)
    judge('ours, `leaders` alone', leaders)
    judge('first person named', firstNamed(document.text, reference))
    const text = foldMarks(document.text)
    const others = [...found].filter((id) => !wanted.some((one) => one.has(id)))
    unlabeled += others.length
    leftOut += others.filter((id) => besides.has(id)).length
    inFull += others.filter((id) => standsInFull(text, id, reference)).length
    const bySurname = surnames.filter(
      (slug) => isKnown(document)(slug) && containsWords(text, surnameOfLabel(slug))
    )
    const hits = bySurname.filter((slug) => labels.includes(slug)).length
    table.add('surnames of all labels', hits, bySurname.length, hits, wanted.length)
    if (errors === 0) continue
    const say = `${[...found].join(' ') || 'nobody'} for ${labels.join(' ')}`
    worst.push({id: document.id, weight: errors, say})
  }
  return {
    title: 'people',
    header: table.header,
    rows: table.rows(),
    notes: [
      `${known.length} of ${cases.length} texts with labels have one that may be in the tables.`,
      `Of ${unlabeled} people found without a label, ${inFull} stand in their text with their full name.`,
      `${leftOut} of them are listed in scripts/eval/errata, with the words that show who is meant.`,
      `In no table: ${unknownLabels(cases, isKnown)}.`
    ],
    worst: [{title: 'people', cases: worst}]
  }
}

export const people: Measure = {
  name: 'people',
  start(reference) {
    const cases: LabeledText[] = []
    return {
      add({document, outcome}: Case) {
        const labels = document.truth.people
        if (labels === undefined) return
        const {leader, leaders = [], people: others = []} = outcome.article
        const about = new Set([...(leader === undefined ? [] : [leader]), ...leaders])
        const found = new Set([...about, ...others])
        cases.push({document, labels, found, leaders: about})
      },
      report: () =>
        cases.length === 0
          ? undefined
          : reportOf(cases, meanings(reference), reference, shippedUnlabeledPeople())
    }
  }
}

/** Labels that fit nobody in the tables, the most frequent first. */
function unknownLabels(
  cases: readonly LabeledText[],
  isKnown: (document: Document) => (slug: string) => boolean
): string {
  const counts = new Map<string, number>()
  for (const {document, labels} of cases) {
    for (const slug of labels) {
      if (!isKnown(document)(slug)) counts.set(slug, (counts.get(slug) ?? 0) + 1)
    }
  }
  const listed = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 12)
  return listed.map(([slug, count]) => `${slug} ${count}`).join(', ') || 'none'
}
