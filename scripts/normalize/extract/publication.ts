/**
 * `source` and `republishedFrom`: who published the text. Mastheads, menus, copyright lines, donor
 * lists and bylines say so; a paper that the prose cites did not publish it.
 */
import {creditedPaper} from '../classify/attributions.ts'
import {citationRule} from '../classify/citations.ts'
import {runningHeadRule} from '../classify/issue-lines.ts'
import {labeledPaperRule} from '../classify/labeled-heads.ts'
import {readByline} from '../classify/bylines.ts'
import {readsLikeMasthead} from '../classify/unknown-mastheads.ts'
import {agencyRule} from '../datelines.ts'
import {publicationsIn} from '../names/publications.ts'
import {readsLikePublication} from '../names/publication-words.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {Field} from '../../../src/schema/article.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Finding, LabeledUnit, Mention, Reference, Structured} from '../stages.ts'
import {creditedAgency, printedName, type NamedPublication} from './publication-names.ts'

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

/** `, World Israel News` after the names of a byline. */
function bylinePublication({text, start}: LabeledUnit, reference: Reference): NamedPublication[] {
  const publication = readByline(text, (name) => publicationsIn(name, reference.names))?.publication
  // A name that the line does not print so, letter for letter, cannot be quoted.
  const at = publication === undefined ? -1 : text.lastIndexOf(publication)
  if (publication === undefined || at < 0) return []
  return printedName(publication, start + at, reference)
}

const notice =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)[\s©(c),:]{0,20}(?:\d{4}(?:\s?[-–,]\s?\d{4}){0,5})?[\s,:–—-]{0,8}(?:by\s)?(?<holder>\p{Lu}[^,.;|©\n]{1,60}?)(?=\s?(?:[,.;|©]|\d{4}|[Aa]ll [Rr]ights|ALL RIGHTS|$))/u

/** `Copyright 2007-2009 - San Diego Jewish World, San Diego`: what follows the years. */
function copyrightHolder({text, start}: LabeledUnit, reference: Reference): NamedPublication[] {
  const match = notice.exec(text)
  const holder = match?.groups?.['holder']
  if (match === null || holder === undefined) return []
  return printedName(holder, start + match.index + match[0].lastIndexOf(holder), reference)
}

/** `The Harbor Gazette, June 14, 2009, p. 3`: what stands in front of the date reads like a paper. */
function citedIn({text, start, label}: LabeledUnit, reference: Reference): NamedPublication[] {
  if (label.rule !== citationRule && label.rule !== runningHeadRule) return []
  const [date] = printedDates(text)
  const before = text.slice(0, date?.start ?? 0)
  const lead = /^[^\p{L}]*/u.exec(before)?.[0].length ?? 0
  const paper = before.slice(lead).replace(/[^\p{L}\p{N})]+(?:\p{L}+day[,\s]*)?$/u, '')
  return readsLikePublication(paper) ? printedName(paper, start + lead, reference) : []
}

/** `© AFP Photo`: the notice is a picture's. */
const isPicture = ({text}: LabeledUnit) => /\b(?:photos?|images?|pictures?)\b/iu.test(text)

function candidatesIn(
  unit: LabeledUnit,
  mentions: ReadonlyMap<LabeledUnit, readonly Mention[]>,
  reference: Reference
): NamedPublication[] {
  if (unit.label.class === 'byline') return bylinePublication(unit, reference)
  const named = (mentions.get(unit) ?? []).map(({start, end, entity}) => ({
    start,
    end,
    id: entity.id,
    name: unit.text.slice(start - unit.start, end - unit.start),
    known: true
  }))
  if (unit.label.class === 'issue' && named.length === 0) return citedIn(unit, reference)
  if (unit.label.rule === labeledPaperRule && named.length === 0) {
    const [paper] = /^[^,;(]*/u.exec(unit.text)!
    return printedName(paper, unit.start, reference, readsLikeMasthead(paper))
  }
  if (unit.label.class !== 'copyright') return named
  if (isPicture(unit)) return []
  return named.length > 0 ? named : copyrightHolder(unit, reference)
}

function toFinding(field: Field, rule: string, candidate: NamedPublication): Finding {
  return {
    field,
    value: candidate.id,
    rule,
    params: {name: candidate.name, listed: candidate.known ? 'yes' : 'no'},
    basis: 'stated',
    strength: rule === 'source/site-chrome' || rule === agencyRule ? 'soft' : 'hard',
    spans: [{start: candidate.start, end: candidate.end}]
  }
}

/** Who published the text, surest evidence first. */
export function extractSource(structured: Structured, reference: Reference): Finding[] {
  const {units, mentions} = structured
  const papers = mentions.filter(({entity}) => entity.kind === 'publication')
  const byUnit = Map.groupBy(papers, ({unit}) => unit)
  return publisherClasses.flatMap(([segmentClass, rule]) =>
    units
      .filter(({label}) => label.class === segmentClass)
      .flatMap((unit) => candidatesIn(unit, byUnit, reference))
      .map((candidate) => toFinding('source', rule, candidate))
  )
}

/** The agency of the dateline: it wrote the story, and any paper can have printed it. */
function agencyOf({dateline}: Structured, reference: Reference): Finding[] {
  if (dateline?.agency === undefined) return []
  const start = dateline.start + dateline.line.lastIndexOf(dateline.agency)
  const agency = creditedAgency(dateline.agency, start, reference)
  return agency ? [toFinding('republishedFrom', agencyRule, agency)] : []
}

/** Who published first: the paper that a credit line names, else the agency of the dateline. */
export function extractRepublishedFrom(structured: Structured, reference: Reference): Finding[] {
  const credits = structured.units
    .filter(({label}) => label.class === 'attribution')
    .flatMap(({text, start}) => {
      const credit = creditedPaper(text)
      if (!credit) return []
      const at = start + text.lastIndexOf(credit.paper)
      return printedName(credit.paper, at, reference, credit.certain)
    })
    .map((candidate) => toFinding('republishedFrom', 'republished-from/credit', candidate))
  const published = extractSource(structured, reference)[0]?.value
  // A publisher is not credited to itself.
  const agency = agencyOf(structured, reference).filter(({value}) => value !== published)
  return [...credits, ...agency]
}
