/** What the entry of a correction could say about a notice, for a person to choose from. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import type {EvidenceFile, Issue} from '../../src/schema/evidence.ts'
import type {Kind} from './kinds.ts'
import {line, set, someDay} from './skeletons.ts'

/** Lines of an entry, without its reason and day. */
export function decisionOf(
  kind: Kind,
  {data}: ArticleRecord,
  evidence: EvidenceFile,
  issue: Issue
): string[] {
  const {rule, params} = issue
  if (kind === 'unsure-text') return ['segments:', '  - quote:', '    class: menu']
  if (kind === 'unsure-title')
    return set(`${line('title', String(params['other']))} # or ${String(params['taken'])}`)
  if (kind === 'leader') return leaderLines(evidence, issue)
  if (kind === 'name') {
    const [first = '', ...others] = String(params['people']).split(', ')
    const people = new Set([...(data.people ?? []), first])
    return set(`people: [${[...people].join(', ')}] # or ${others.join(', ')}`)
  }
  if (rule === 'issue/sources-disagree')
    return set(`source: ${String(params['taken'])} # or ${String(params['other'])}`)
  return set(dateLine(issue))
}

/** The two people between whom the choice was close, by id. */
function leaderLines({evidence}: EvidenceFile, {params}: Issue): string[] {
  const idOf = (name: unknown) =>
    evidence.find((item) => item.params['name'] === name && typeof item.value === 'string')?.value
  const second = idOf(params['second']) ?? params['second']
  return set(`leader: ${String(idOf(params['first']) ?? '')} # or ${String(second)}`)
}

/** The doubted date, when there is one to take after all. */
const dateLine = ({params}: Issue) =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(params['date']))
    ? `date: ${params['date']}`
    : `date: ${someDay}`
