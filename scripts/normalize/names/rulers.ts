/**
 * Rulers whom papers call by a first name, which others of the tables bore as well: `King Abdullah` is any of three,
 * until the text tells which.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {PersonRow} from '../../../src/schema/authority.ts'
import {foldName} from './tokens.ts'

/** `Abdullah I of Jordan`, `Faisal of Saudi Arabia`. */
const ruler = /^(?<first>\p{Lu}[\p{L}\p{M}’'-]+)(?: [IVX]+)?(?: of \p{Lu}.*)?$/u
const title = /^(?:Emir|Emperor|King|Queen|Shah|Sultan) (?<first>\p{L}[\p{L}\p{M}’'-]+)$/u

/** The name of a ruler without number and country; undefined for people of other names. */
export const regnalName = ({name}: PersonRow): string | undefined =>
  name.includes(' ') ? ruler.exec(name)?.groups?.['first'] : undefined

/** Another form of somebody's name. */
interface Form {
  readonly id: string
  readonly form: string
}

/** What the tables give to one ruler of a first name alone, and the others of that name bore as well. */
export interface RegnalForms {
  /** First names that stand alone. */
  readonly alone: readonly Form[]
  /** `King Faisal`. */
  readonly titled: readonly Form[]
}

/**
 * The forms of rulers' names that the tables give to another ruler of the same first name. Only those of whom one
 * is so called alone: of `King Charles` papers mean one, whoever else was a king of that name elsewhere.
 */
export function regnalForms({people}: Pick<Authorities, 'people'>): RegnalForms {
  const rulers = [...people.values()].flatMap((person) => {
    const first = regnalName(person)
    return first === undefined ? [] : [{person, first, key: foldName(first)}]
  })
  const stated = new Set(
    rulers.flatMap(({person: {surname}, key}) =>
      surname !== undefined && foldName(surname) === key ? [key] : []
    )
  )
  const ofName = rulers.filter(({key}) => stated.has(key))
  const variants = Map.groupBy(
    ofName.flatMap(({person: {variants: forms}, key}) =>
      forms.flatMap((form) => (title.test(form) ? [{form, key}] : []))
    ),
    ({key}) => key
  )
  return {
    alone: ofName.flatMap(({person: {id, surname}, first}) =>
      surname === undefined ? [{id, form: first}] : []
    ),
    titled: ofName.flatMap(({person: {id, variants: own}, key}) =>
      (variants.get(key) ?? []).flatMap(({form}) => (own.includes(form) ? [] : [{id, form}]))
    )
  }
}

/** Whether printed words are the first name of a ruler alone, or behind a title: `King Hussein`. */
export function isRegnal(words: string, person: PersonRow): boolean {
  const first = regnalName(person)
  if (first === undefined) return false
  const name = title.exec(words)?.groups?.['first'] ?? words
  return foldName(name) === foldName(first)
}
