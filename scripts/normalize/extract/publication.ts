/**
 * `source` and `republishedFrom`: who published the text. Mastheads, menus, copyright lines, donor
 * lists and bylines say so; a paper that the prose cites did not publish it.
 */
import GithubSlugger from 'github-slugger'
import {attributionPattern} from '../classify/attributions.ts'
import {bylinePattern} from '../classify/bylines.ts'
import type {Field} from '../../../src/schema/article.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Finding, LabeledUnit, Range, Reference, Structured} from '../stages.ts'
import {datelineOf} from './dateline.ts'

interface Candidate extends Range {
  readonly id: string
  readonly name: string
  /** In the authority tables. */
  readonly known: boolean
}

/** Segment classes that name the publisher, surest first, with their rule. */
const publisherClasses: readonly (readonly [SegmentClass, string])[] = [
  ['copyright', 'source/copyright-holder'],
  ['byline', 'source/byline'],
  ['masthead', 'source/masthead'],
  ['issue', 'source/masthead'],
  ['menu', 'source/site-chrome'],
  ['nav', 'source/site-chrome'],
  ['share', 'source/site-chrome'],
  ['donor', 'source/site-chrome']
]

/** Id of a publication that the tables do not know: its printed name without a leading article. */
export function publicationId(name: string): string {
  return new GithubSlugger()
    .slug(
      name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/^the\s+/iu, '')
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The publication named in `text`, which stands at `start`: a known one, or what is printed. */
function printedName(text: string, start: number, reference: Reference): Candidate[] {
  const [match] = reference.names
    .find(text)
    .filter(({entities}) => entities.some(({kind}) => kind === 'publication'))
  if (match) {
    const {id} = match.entities.find(({kind}) => kind === 'publication')!
    const at = {start: start + match.start, end: start + match.end}
    return [{...at, id, name: text.slice(match.start, match.end), known: true}]
  }
  const id = publicationId(text)
  const lead = text.length - text.trimStart().length
  const name = text.trim()
  if (id === '' || !/^\p{Lu}/u.test(name)) return []
  return [{start: start + lead, end: start + lead + name.length, id, name, known: false}]
}

const roles =
  /\b(?:staff|writers?|correspondents?|reporters?|editors?|columnists?|contributors?|special to|photographers?|analysts?|author|professor|director|producer|journalist|bureau)\b/iu

/** `, World Israel News` after the names of a byline; a role or a date is no publication. */
function bylinePublication({text, start}: LabeledUnit, reference: Reference): Candidate[] {
  const rest = bylinePattern.exec(text)?.groups?.['rest']
  if (rest === undefined || roles.test(rest) || /\d/.test(rest)) return []
  const name = rest.replace(/^[\s,|/(–—-]+/u, '').replace(/[)\s.]+$/u, '')
  return /^(?:in|IN)\s/.test(name)
    ? []
    : printedName(name, start + text.lastIndexOf(name), reference)
}

/** `Copyright 2007-2009 - San Diego Jewish World, San Diego`: what follows the years. */
function copyrightHolder({text, start}: LabeledUnit, reference: Reference): Candidate[] {
  const match =
    /(?:©|\(c\)|copyright)[\s©(c),:by]*(?:\d{4}(?:\s*[-–,]\s*\d{4})*)?[\s,:–—-]*(?:by\s+)?(?<holder>\p{Lu}[^,.;|©\n]{1,60}?)(?=\s*(?:[,.;|©]|\d{4}|all rights|$))/iu.exec(
      text
    )
  const holder = match?.groups?.['holder']
  if (match === null || holder === undefined) return []
  return printedName(holder, start + match.index + match[0].lastIndexOf(holder), reference)
}

function candidatesIn(
  unit: LabeledUnit,
  {mentions}: Structured,
  reference: Reference
): Candidate[] {
  if (unit.label.class === 'byline') return bylinePublication(unit, reference)
  const named = mentions
    .filter((mention) => mention.unit === unit && mention.entity.kind === 'publication')
    .map(({start, end, entity}) => ({
      start,
      end,
      id: entity.id,
      name: unit.text.slice(start - unit.start, end - unit.start),
      known: true
    }))
  if (named.length > 0 || unit.label.class !== 'copyright') return named
  return copyrightHolder(unit, reference)
}

function toFinding(field: Field, rule: string, candidate: Candidate): Finding {
  return {
    field,
    value: candidate.id,
    rule,
    params: {name: candidate.name, listed: candidate.known ? 'yes' : 'no'},
    basis: 'stated',
    strength: rule === 'source/site-chrome' || rule === 'source/agency' ? 'soft' : 'hard',
    spans: [{start: candidate.start, end: candidate.end}]
  }
}

/** Who published the text, surest evidence first. */
export function extractSource(structured: Structured, reference: Reference): Finding[] {
  const findings = publisherClasses.flatMap(([segmentClass, rule]) =>
    structured.units
      .filter(({label}) => label.class === segmentClass)
      .flatMap((unit) => candidatesIn(unit, structured, reference))
      .map((candidate) => toFinding('source', rule, candidate))
  )
  const dateline = datelineOf(structured)
  if (dateline?.agency === undefined) return findings
  const start = dateline.start + dateline.line.lastIndexOf(dateline.agency)
  const agency = printedName(dateline.agency, start, reference).filter(({known}) => known)
  return [
    ...findings,
    ...agency.map((candidate) => toFinding('source', 'source/agency', candidate))
  ]
}

/** The paper that a credit line names as the first to publish. */
export function extractRepublishedFrom({units}: Structured, reference: Reference): Finding[] {
  return units
    .filter(({label}) => label.class === 'attribution')
    .flatMap(({text, start}) => {
      const paper = attributionPattern.exec(text)?.groups?.['paper']
      return paper === undefined
        ? []
        : printedName(paper, start + text.lastIndexOf(paper), reference)
    })
    .map((candidate) => toFinding('republishedFrom', 'republished-from/credit', candidate))
}
