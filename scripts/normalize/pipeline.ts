/** One item from its text to its record: a pure composition of the stages. No disk, no clock. */
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {classify} from './classify/index.ts'
import {dateDecisions} from './dating/answer.ts'
import {derive} from './dating/derivation.ts'
import {datingEvidence} from './dating/index.ts'
import {readForDating} from './dating/reading.ts'
import {isRefuted} from './dating/rules/stated.ts'
import {solve} from './dating/solve.ts'
import {datelineOf} from './datelines.ts'
import {buildEvidence} from './evidence.ts'
import {extract} from './extract/index.ts'
import {mentionsOf} from './names/mentions.ts'
import {publicationsIn} from './names/publications.ts'
import {withHash} from './record-hash.ts'
import {renderMarkdown} from './render.ts'
import {resolve} from './resolve.ts'
import {review} from './review.ts'
import {segment} from './segment/index.ts'
import type {Item, Outcome, Reference, Structured} from './stages.ts'

/** Normalizes one item. */
export function normalize(item: Item, reference: Reference): Outcome {
  const {rendition} = item
  const units = classify(segment(rendition.text), {
    publicationsIn: (text) => publicationsIn(text, reference.names)
  })
  const dateline = datelineOf(units)
  const found = mentionsOf(units, dateline, reference.names, reference.authorities)
  const structured: Structured = {item, units, dateline, ...found}
  const extraction = extract(structured, reference)
  const reading = readForDating(structured, reference, extraction)
  const constraints = datingEvidence(reading)
  const solution = solve(constraints)
  const body = renderMarkdown(units)
  const dates = dateDecisions(solution)
  const {decisions, supplied} = resolve(structured, extraction, dates, reference.authorities)
  const notices = review(structured, extraction, solution, decisions, reference)
  const article = withHash(decisions, body)
  const findings = [...supplied, ...extraction.findings].filter(
    (finding) => finding.field !== 'date' || isRefuted(finding)
  )
  const derivation = derive(solution)
  return {
    id: item.id,
    article,
    markdown: writeMarkdownFile({data: article, body}),
    evidence: buildEvidence(rendition, {units, findings, constraints, derivation, notices}),
    events: extraction.events
  }
}
