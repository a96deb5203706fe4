/** One item from its text to its record: a pure composition of the stages. No disk, no clock. */
import {articleSchema} from '../../src/schema/article.ts'
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {classify} from './classify/index.ts'
import {buildEvidence} from './evidence.ts'
import {extract} from './extract/index.ts'
import {mentionsOf} from './names/mentions.ts'
import {inOrder, recordHash} from './record-hash.ts'
import {renderMarkdown} from './render.ts'
import {resolve} from './resolve.ts'
import {review} from './review.ts'
import {segment} from './segment/index.ts'
import type {Item, Outcome, Range, Reference, Structured} from './stages.ts'

/** Names of publications in a text. */
const publicationsIn =
  ({names}: Reference) =>
  (text: string): Range[] =>
    names.find(text).filter(({entities}) => entities.some(({kind}) => kind === 'publication'))

/** Normalizes one item. */
export function normalize(item: Item, reference: Reference): Outcome {
  const {rendition} = item
  const units = classify(segment(rendition.text), {publicationsIn: publicationsIn(reference)})
  const mentions = mentionsOf(units, reference.names, reference.authorities)
  const structured: Structured = {item, units, mentions}
  const {findings, events} = extract(structured, reference)
  const body = renderMarkdown(units)
  const firstBody = units.find(({label}) => label.class === 'body')?.text ?? ''
  const {decisions, supplied} = resolve(item, findings, events, firstBody, reference.authorities)
  const all = [...supplied, ...findings]
  const notices = review(structured, findings, decisions, reference)
  const recordSha256 = recordHash(inOrder(decisions) as Parameters<typeof recordHash>[0], body)
  const article = articleSchema.parse(inOrder({...decisions, recordSha256}))
  return {
    id: item.id,
    article,
    markdown: writeMarkdownFile({data: article, body}),
    evidence: buildEvidence(rendition, units, all, decisions.date, notices),
    events
  }
}
