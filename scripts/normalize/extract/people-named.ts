/** Who else a stretch of text names besides one person, in the tables or not. */
import {isFunctionWord} from '../names/function-words.ts'
import {mentionsWithin} from '../mentions-within.ts'
import type {LabeledUnit, Mention, Range} from '../stages.ts'

/** One person's names in a unit of text, and what is needed to tell them from others. */
export interface Actor {
  readonly id: string
  readonly unit: LabeledUnit
  /** All mentions in the unit, in order. */
  readonly mentions: readonly Mention[]
}

/** A name that no table knows. */
const unknownName =
  /\b(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Lt|Col|Sir|Lord|Prince|Princess)\.?\s+\p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.\s+)?\p{Lu}\p{Ll}+/gu

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u
const titles = /^(?:Mrs?|Ms|Dr)\.?$/u
/** `In August`, `On Tuesday`: capitals that name nobody. */
const isNoName = (word: string): boolean =>
  months.test(word) || (!titles.test(word) && isFunctionWord(word.toLowerCase()))

/** The names of people in a stretch of text: those of the actor, and of anybody else. */
export function namesIn(
  actor: Actor,
  {start: from, end: to}: Range
): {actor: boolean; others: boolean} {
  const {text, start} = actor.unit
  const inside = mentionsWithin(actor.mentions, start + from, start + to).filter(
    (mention) => mention.end - start <= to
  )
  const people = inside.filter(({entity}) => entity.kind === 'person')
  const unknown = [...text.slice(from, to).matchAll(unknownName)].some(
    ({index, 0: name}) =>
      !name.split(/\s+/u).some((word) => isNoName(word)) &&
      !inside.some(
        (mention) =>
          mention.start - start < from + index + name.length && mention.end - start > from + index
      )
  )
  return {
    actor: people.some(({entity}) => entity.id === actor.id),
    others: unknown || people.some(({entity}) => entity.id !== actor.id)
  }
}
