/** What of an item wants a curator's eye. */
import {closeRunnerUp, rankPeople} from './extract/people.ts'
import {impossibleDates} from './extract/date.ts'
import type {Notice} from './evidence.ts'
import type {Decisions, Finding, Reference, Structured} from './stages.ts'

function dateNotices(
  structured: Structured,
  findings: readonly Finding[],
  {date}: Decisions
): Notice[] {
  const notices: Notice[] = impossibleDates(structured).map(({start, end}) => ({
    rule: 'issue/impossible-date',
    params: {},
    spans: [{start, end}]
  }))
  const stated = findings.filter(({field}) => field === 'date')
  for (const {strength, value, spans, params} of stated) {
    if (strength === 'hard') continue
    const rule = params['doubt'] === 'future' ? 'issue/future-date' : 'issue/weekday-disagrees'
    notices.push({rule, params: {date: String(value)}, spans})
  }
  if (date !== undefined) return notices
  const hard = stated.filter(({strength}) => strength === 'hard')
  if (hard.length > 0) {
    notices.push({
      rule: 'issue/dates-disagree',
      params: {},
      spans: hard.flatMap(({spans}) => spans)
    })
  } else notices.push({rule: 'issue/undated', params: {}, spans: []})
  return notices
}

function sourceNotices(findings: readonly Finding[], {source}: Decisions): Notice[] {
  const named = findings.filter(({field}) => field === 'source' || field === 'republishedFrom')
  const candidates = named.filter(({params}) => params['listed'] === 'no')
  const other = named.find(
    ({field, strength, value}) => field === 'source' && strength === 'hard' && value !== source
  )
  return [
    ...candidates.map(({params, spans}) => ({
      rule: 'issue/publication-candidate',
      params: {name: params['name'] ?? ''},
      spans
    })),
    ...(other && source !== undefined
      ? [
          {
            rule: 'issue/sources-disagree',
            params: {taken: source, other: String(other.value)},
            spans: other.spans
          }
        ]
      : [])
  ]
}

function leaderNotices(structured: Structured, reference: Reference): Notice[] {
  const ranked = rankPeople(structured, reference)
  const second = closeRunnerUp(ranked)
  const first = ranked.find(({leader}) => leader)
  if (!first || !second) return []
  const name = (id: string) => reference.authorities.people.get(id)?.name ?? id
  const span = ({mentions}: typeof first) =>
    mentions.slice(0, 1).map(({start, end}) => ({start, end}))
  return [
    {
      rule: 'issue/close-runner-up',
      params: {first: name(first.id), second: name(second.id)},
      spans: [...span(first), ...span(second)]
    }
  ]
}

/** Notices in the order of the record's fields, the text as a whole first. */
export function review(
  structured: Structured,
  findings: readonly Finding[],
  decisions: Decisions,
  reference: Reference
): Notice[] {
  const {encoding, confidence} = structured.item.rendition
  const notices: Notice[] = []
  if (confidence < 0.8)
    notices.push({rule: 'issue/uncertain-encoding', params: {encoding}, spans: []})
  if (structured.units.some(({label}) => label.rule === 'body/nothing-else')) {
    notices.push({rule: 'issue/nothing-recognized', params: {}, spans: []})
  }
  return [
    ...notices,
    ...dateNotices(structured, findings, decisions),
    ...sourceNotices(findings, decisions),
    ...leaderNotices(structured, reference)
  ]
}
