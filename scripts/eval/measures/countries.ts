/**
 * Countries: `countries` and `countriesMentioned` together against the labeled ones, over texts that
 * have labels, summed over texts. A label that is in no table counts as wanted and cannot be found.
 */
import {sentences} from '../../normalize/text.ts'
import type {Reference} from '../../normalize/stages.ts'
import {setTable} from '../sets.ts'
import {codesOf} from '../slugs.ts'
import type {Case, Document, Measure, WorstCase} from '../types.ts'

const kinds = new Set(['country', 'demonym', 'place', 'region', 'metonym'])

/** Every country that a name in the text may stand for; of several, the first of the tables. */
function mentioned(text: string, {names}: Reference): Set<string> {
  const codes = names.find(text).flatMap(({entities}) => {
    const first = entities.find(({kind, id}) => kinds.has(kind) && id !== '')
    return first ? [first.id] : []
  })
  return new Set(codes)
}

/** Title, dateline and the first sentence after the dateline. */
function openingOf({text, truth}: Document): string {
  const after = text
    .replace(/\s+/g, ' ')
    .split(truth.dateline ?? '\0')
    .slice(1)
    .join(' ')
    .trim()
  const first = sentences(after)[0]
  const lead = first ? after.slice(first.start, first.end) : ''
  return [truth.title ?? '', truth.dateline ?? '', lead].join('\n')
}

export const countries: Measure = {
  name: 'countries',
  start(reference) {
    const table = setTable()
    const worst: WorstCase[] = []
    const bySlug = new Map(
      [...reference.authorities.countries.values()].map(({slug, code}) => [slug, code])
    )
    let texts = 0
    return {
      add({document, outcome}: Case) {
        const labels = document.truth.countries
        if (labels === undefined) return
        texts += 1
        const truth = labels.map((slug) => codesOf(slug, bySlug))
        const judge = (method: string, found: ReadonlySet<string>) => {
          const hits = [...found].filter((code) => truth.some((codes) => codes.includes(code)))
          const matched = truth.filter((codes) => codes.some((code) => found.has(code)))
          table.add(method, hits.length, found.size, matched.length, truth.length)
          return found.size - hits.length + truth.length - matched.length
        }
        const {countries: about = [], countriesMentioned: other = []} = outcome.article
        const errors = judge('ours', new Set([...about, ...other]))
        judge('ours, `countries` alone', new Set(about))
        judge('dateline', mentioned(document.truth.dateline ?? '', reference))
        judge('title, dateline and lead', mentioned(openingOf(document), reference))
        judge('all mentions', mentioned(document.text, reference))
        if (errors === 0) return
        const say = `${[...about, '/', ...other].join(' ')} for ${labels.join(' ')}`
        worst.push({id: document.id, weight: errors, say})
      },
      report() {
        if (texts === 0) return undefined
        return {
          title: 'countries',
          header: table.header,
          rows: table.rows(),
          notes: [`${texts} texts with labels.`],
          worst: [{title: 'countries', cases: worst}]
        }
      }
    }
  }
}
