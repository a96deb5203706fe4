/** What of an item wants a curator's eye. */
import {looksEncodedTwice} from '../../src/archive-folder/twice-encoded.ts'
import type {Word} from './corrections/word.ts'
import {contradicted, dateNotices} from './date-notices.ts'
import type {Solution} from './dating/solve.ts'
import type {Extraction} from './extract/index.ts'
import {closeRunnerUp, principalLeaders} from './extract/people.ts'
import {titleNotices} from './title-notices.ts'
import type {Decisions, Finding, Notice, Reference, Structured} from './stages.ts'

/** Every control character that is no white space; at most so many are pointed at. */
const controls = /[\0-\x08\x0E-\x1F]/g
const mostPointed = 8

function controlNotices(text: string): Notice[] {
  const found = [...text.matchAll(controls)]
  if (found.length === 0) return []
  const spans = found.slice(0, mostPointed).map(({index}) => ({start: index, end: index + 1}))
  return [{rule: 'issue/control-characters', params: {count: found.length}, spans}]
}

function sourceNotices(findings: readonly Finding[], {source}: Decisions): Notice[] {
  const named = findings.filter(({field}) => field === 'source' || field === 'republishedFrom')
  const unlisted = named.filter(({params}) => params['listed'] === 'no')
  const candidates = unlisted.filter(
    ({value}, index) => unlisted.findIndex((one) => one.value === value) === index
  )
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

function leaderNotices({people}: Extraction, reference: Reference): Notice[] {
  const second = closeRunnerUp(people)
  const [first] = principalLeaders(people)
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

/** Notices that say more of how the bytes were read than that it is uncertain. */
const tellsOfEncoding: ReadonlySet<string> = new Set(['issue/stray-bytes', 'issue/mail-charset'])

/** Notices in the order of the record's fields, the text as a whole first; none of what is settled. */
export function review(
  structured: Structured,
  extraction: Extraction,
  solution: Solution,
  decisions: Decisions,
  reference: Reference,
  {values, notices: said}: Word
): Notice[] {
  const {item, units, ambiguous, candidates} = structured
  const {text, encoding, confidence} = item.rendition
  const notices: Notice[] = [...said]
  const isTold = item.notices?.some(({rule}) => tellsOfEncoding.has(rule)) === true
  if (confidence < 0.8 && !isTold)
    notices.push({rule: 'issue/uncertain-encoding', params: {encoding}, spans: []})
  if (looksEncodedTwice(text)) {
    notices.push({rule: 'issue/partly-encoded-twice', params: {}, spans: []})
  }
  notices.push(...(item.notices ?? []))
  notices.push(...controlNotices(text))
  if (units.some(({label}) => label.rule === 'body/nothing-else')) {
    notices.push({rule: 'issue/nothing-recognized', params: {}, spans: []})
  }
  return [
    ...notices,
    ...(values.has('date')
      ? contradicted(solution)
      : dateNotices(structured, extraction.dates, solution, decisions)),
    ...(values.has('title') ? [] : titleNotices(units)),
    ...(values.has('source') ? [] : sourceNotices(extraction.findings, decisions)),
    ...(values.has('leader') || values.has('leaders') ? [] : leaderNotices(extraction, reference)),
    ...ambiguous.map(({name, people, start, end}) => ({
      rule: 'issue/ambiguous-name',
      params: {
        name,
        people: people.map((id) => reference.authorities.people.get(id)?.name ?? id).join(', ')
      },
      spans: [{start, end}]
    })),
    ...candidates.map(({name, title, start, end}) => ({
      rule: 'issue/person-candidate',
      params: {name, title},
      spans: [{start, end}]
    }))
  ]
}
