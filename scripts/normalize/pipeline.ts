/** One item from its text to its record: a pure composition of the stages. No disk, no clock. */
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {classify} from './classify/index.ts'
import {datelineOf} from './datelines.ts'
import {fingerprintOf} from './duplicates/fingerprint.ts'
import {buildEvidence} from './evidence.ts'
import {extract} from './extract/index.ts'
import {mentionsOf} from './names/mentions.ts'
import {publicationsIn} from './names/publications.ts'
import {withHash} from './record-hash.ts'
import {renderMarkdown} from './render.ts'
import {resolve} from './resolve.ts'
import {review} from './review.ts'
import {segment} from './segment/index.ts'
import type {ArticleDraft, ArticleInput, Item, Outcome, Reference, Structured} from './stages.ts'

/** All that an item says by itself. The answer depends on the arguments alone, so it can be cached. */
export function perArticle({item}: ArticleInput, reference: Reference): ArticleDraft {
  const {rendition} = item
  const units = classify(segment(rendition.text), {
    publicationsIn: (text) => publicationsIn(text, reference.names)
  })
  const dateline = datelineOf(units)
  const found = mentionsOf(units, dateline, reference.names, reference.authorities)
  const structured: Structured = {item, units, dateline, ...found}
  const extraction = extract(structured, reference)
  const {decisions, supplied} = resolve(structured, extraction, reference.authorities)
  const notices = review(structured, extraction, decisions, reference)
  return {
    id: item.id,
    decisions,
    body: renderMarkdown(units),
    evidence: buildEvidence(
      rendition,
      units,
      [...supplied, ...extraction.findings],
      decisions.date,
      notices
    ),
    events: extraction.events,
    fingerprint: fingerprintOf(rendition.text, units)
  }
}

/** The record and files of a draft that is finished. */
export function toOutcome({id, decisions, body, evidence, events}: ArticleDraft): Outcome {
  const article = withHash(decisions, body)
  return {id, article, markdown: writeMarkdownFile({data: article, body}), evidence, events}
}

/** Normalizes one item by itself. */
export function normalize(item: Item, reference: Reference): Outcome {
  return toOutcome(perArticle({item, context: {}}, reference))
}
