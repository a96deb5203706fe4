/** One item from its text to its record: a pure composition of the stages. No disk, no clock. */
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {classify} from './classify/index.ts'
import {dateDecisions} from './dating/answer.ts'
import {derive} from './dating/derivation.ts'
import {datingEvidence} from './dating/index.ts'
import {readForDating} from './dating/reading.ts'
import {isDoubted} from './dating/rules/stated.ts'
import {solve} from './dating/solve.ts'
import {datelineOf} from './datelines.ts'
import {fingerprintOf} from './duplicates/fingerprint.ts'
import {buildEvidence} from './evidence.ts'
import {extract} from './extract/index.ts'
import {tellingOf} from './linking/tellings.ts'
import {mentionsOf} from './names/mentions.ts'
import {publicationsIn} from './names/publications.ts'
import {withHash} from './record-hash.ts'
import {renderMarkdown} from './render.ts'
import {resolve} from './resolve.ts'
import {review} from './review.ts'
import {blankOut} from './segment/blank-out.ts'
import {segment} from './segment/index.ts'
import type {ArticleDraft, Outcome} from './drafts.ts'
import type {Item, Reference, Structured} from './stages.ts'

/** The text in lines and names. */
function structure(item: Item, reference: Reference): Structured {
  const {rendition, markup = [], parts = []} = item
  const units = classify(segment(blankOut(rendition.text, markup)), {
    publicationsIn: (text) => publicationsIn(text, reference.names),
    parts
  })
  const dateline = datelineOf(units)
  const found = mentionsOf(units, dateline, reference.names, reference.authorities)
  return {item, units, dateline, ...found}
}

/** All that an item says by itself. The answer depends on the arguments alone, so it can be cached. */
export function perArticle(item: Item, reference: Reference): ArticleDraft {
  const {rendition} = item
  const structured = structure(item, reference)
  const {units} = structured
  const extraction = extract(structured, reference)
  const reading = readForDating(structured, reference, extraction)
  const constraints = datingEvidence(reading)
  const solution = solve(constraints)
  const dates = dateDecisions(solution)
  const {decisions, supplied} = resolve(structured, extraction, dates, reference.authorities)
  // Dates that are constraints come with those.
  const findings = [...supplied, ...extraction.findings].filter(
    (finding) => finding.field !== 'date' || isDoubted(finding)
  )
  const {file, ids} = buildEvidence(rendition, {
    units,
    markup: item.markup ?? [],
    findings,
    constraints,
    derivation: derive(solution),
    notices: review(structured, extraction, solution, decisions, reference)
  })
  const telling = tellingOf(reading)
  return {
    id: item.id,
    decisions,
    body: renderMarkdown(units),
    evidence: file,
    ...(rendition.reader !== undefined && {rendition: rendition.text}),
    ...(telling && {journey: {telling, constraints, evidence: ids}}),
    fingerprint: fingerprintOf(rendition.text, units)
  }
}

/** The record and files of a draft that is finished. */
export function toOutcome({id, decisions, body, evidence, rendition}: ArticleDraft): Outcome {
  const article = withHash(decisions, body)
  const markdown = writeMarkdownFile({data: article, body})
  return {id, article, markdown, evidence, ...(rendition !== undefined && {rendition})}
}

/** Normalizes one item by itself. */
export function normalize(item: Item, reference: Reference): Outcome {
  return toOutcome(perArticle(item, reference))
}
