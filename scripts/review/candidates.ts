/** Names that belong into a table: each once, with the articles that one row settles. */
import {countOf} from '../../src/lib/count-of.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Finding} from './finding.ts'
import {row} from './skeletons.ts'

interface Candidate {
  readonly name: string
  /** Publications have their id from the name; it is the one that the articles bear. */
  readonly id: string
  readonly titles: Set<string>
  readonly articles: Set<string>
}

/** Collects candidates, article by article. */
export class Candidates {
  readonly #people = new Map<string, Candidate>()
  readonly #publications = new Map<string, Candidate>()

  add(article: string, {issues, evidence}: EvidenceFile): void {
    for (const {rule, params} of issues) {
      const name = String(params['name'])
      if (rule === 'issue/person-candidate') {
        const {titles} = note(this.#people, article, name, slug(name))
        if (params['title'] !== undefined) titles.add(String(params['title']))
      }
      if (rule === 'issue/publication-candidate') {
        const item = evidence.find((one) => one.params['name'] === name && isPublication(one.field))
        note(this.#publications, article, name, [item?.value ?? slug(name)].flat()[0] ?? '')
      }
    }
  }

  findings(folder: string): Finding[] {
    return [
      ...[...this.#people.values()].map((one): Finding => ({
        ...common(one),
        kind: 'person',
        settle: () => ({
          ...row(folder, 'people', {id: one.id, name: one.name}),
          how: 'A row, its source included, and one in authorities/terms.csv for the office:'
        })
      })),
      ...[...this.#publications.values()].map((one): Finding => ({
        ...common(one),
        kind: 'publication',
        settle: () => ({
          ...row(folder, 'publications', {id: one.id, name: one.name, kind: 'newspaper'}),
          how: 'A row; its source tells where that can be looked up:'
        })
      }))
    ]
  }
}

const isPublication = (field: string) => field === 'source' || field === 'republishedFrom'

function note(all: Map<string, Candidate>, article: string, name: string, id: string): Candidate {
  const known = all.get(name) ?? {name, id, titles: new Set(), articles: new Set()}
  all.set(name, known)
  known.articles.add(article)
  return known
}

function common({name, titles, articles}: Candidate) {
  const [first] = articles
  const called = titles.size === 0 ? '' : `, ${[...titles].sort().slice(0, 3).join(', ')}`
  const where = articles.size === 1 ? `articles/${first}.md` : countOf(articles.size, 'article')
  return {subject: `“${name}”`, say: `In ${where}${called}.`, articles: articles.size}
}

const slug = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
