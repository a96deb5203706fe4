/**
 * A title for a text that has none: the journey that it reports, else its own first words; names alone
 * would say that it is about them. Readers see it in brackets.
 */
import {wholeCharacters} from '../../src/lib/excerpt.ts'
import {listOf} from '../../src/lib/list-of.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import {deskNoteLines, opensNote} from './classify/desk-note-patterns.ts'
import {datelineIn} from './datelines.ts'
import {behindFrontMatter} from './front-matter-lines.ts'
import type {Finding, LabeledUnit, Range, ReportedEvent} from './stages.ts'
import {printedValue} from './text.ts'

interface Known {
  readonly events: readonly ReportedEvent[]
  readonly units: readonly LabeledUnit[]
  readonly findings: readonly Finding[]
}

const openingPattern = /^(?:\S+\s*){1,10}/
const longestLine = 40
/** Text without spaces has no tenth word. */
const reach = 400

interface Composed {
  readonly value: string
  readonly from: 'event' | 'opening'
  readonly spans: readonly Range[]
}

/** `Shimon Peres: visit to Kazakhstan and Azerbaijan`. */
function fromEvent(known: Known, authorities: Authorities): Composed | undefined {
  const event = known.events[0]?.event
  if (!event || event.calledOff) return undefined
  const people = event.people.map((id) => authorities.people.get(id)?.name ?? id)
  const places = event.countries.map((code) => authorities.countries.get(code)?.name ?? code)
  const spans = known.findings.find(({field}) => field === 'events')?.spans ?? []
  return {value: `${listOf(people)}: visit to ${listOf(places)}`, from: 'event', spans}
}

/** `NEW YORK: up again.`: the last words of a paragraph, by which editors find where to insert. */
const pickUp = /^\p{Lu}[\p{L}.' -]{1,30}(?:,\s[\p{L}. ]{2,20})?:\s+\p{Ll}[^\n]{0,80}(?:\n|$)/u

/** Where the story begins in a unit: behind its dateline. */
function storyStart(text: string): number {
  const {end = 0} = datelineIn(text) ?? {}
  const dash = end === 0 ? 0 : (/^[\s._–—-]*/u.exec(text.slice(end))?.[0].length ?? 0)
  return end + dash
}

const isForEditors = ({text}: LabeledUnit): boolean => {
  const story = text.slice(storyStart(text))
  return opensNote(story) || deskNoteLines.test(story) || pickUp.test(story)
}

/** A line of one or two words, such as a name or a section, says little of what stands below it. */
const tells = ({text}: LabeledUnit): boolean => {
  const story = text.slice(storyStart(text))
  // Scripts without spaces have no words to count.
  return /\S\s+\S+\s+\S/u.test(story) || story.length > longestLine
}

/** The first words of the story: without its dateline, and marked where they begin within a sentence. */
function fromOpening(units: readonly LabeledUnit[]): Composed {
  const body = behindFrontMatter(units.filter(({label}) => label.class === 'body'))
  const stories = body.filter((unit) => !isForEditors(unit))
  const first = stories.find(tells) ?? stories[0] ?? body[0]
  if (!first) return {value: 'Text without words', from: 'opening', spans: []}
  const from = storyStart(first.text)
  const [opening = ''] =
    openingPattern.exec(wholeCharacters(first.text.slice(from, from + 2 * reach), reach)) ?? []
  const words = opening.trimEnd()
  const text = printedValue(words)
  if (text === '') return {value: 'Text without words', from: 'opening', spans: []}
  const start = first.start + from
  const before = /^\p{Ll}/u.test(text) ? '… ' : ''
  // A line of one or two words is a name or a section: it does not end what it opens.
  const isWhole =
    from + words.length === first.text.length && (/\s\S+\s/u.test(words) || first === body.at(-1))
  const value = `${before}${isWhole ? text : `${text.replace(/[,;:]$/u, '')} …`}`
  return {value, from: 'opening', spans: [{start, end: start + words.length}]}
}

/** The finding of a supplied title, with the words it was made from. */
export function suppliedTitle(known: Known, authorities: Authorities): Finding {
  const {value, from, spans} = fromEvent(known, authorities) ?? fromOpening(known.units)
  return {
    field: 'titleSupplied',
    value,
    rule: 'title/supplied',
    params: {from},
    basis: 'supplied',
    strength: 'soft',
    spans
  }
}
