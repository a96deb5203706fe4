/** People of the tables whom a label such as `reagan` or `james-baker` can mean. */
import type {Authorities} from '../../src/authorities/load.ts'
import {foldMarks} from './fold.ts'

const yearOf = (date: string | undefined) =>
  date === undefined ? undefined : Number(date.slice(0, 4))

/** Nobody is in the news, in an office, before this age or after this one. */
const youngest = 18
const oldest = 105

/** Who could be written about in a year, by folded word of their names. */
export class Directory {
  private readonly byWord = new Map<string, Set<string>>()

  constructor({people}: Authorities, year: number) {
    for (const {id, name, variants, surname, born, died} of people.values()) {
      const birth = yearOf(born)
      if (birth !== undefined && (birth > year - youngest || birth < year - oldest)) continue
      if ((yearOf(died) ?? year) < year) continue
      for (const word of [name, surname ?? '', ...variants].flatMap((one) =>
        foldMarks(one).split(' ')
      )) {
        if (word === '') continue
        this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(id))
      }
    }
  }

  /** People whose names have every word of the label. */
  meant(slug: string): ReadonlySet<string> {
    const [first = new Set<string>(), ...others] = slug
      .split('-')
      .map((word) => this.byWord.get(word) ?? new Set<string>())
    return new Set([...first].filter((id) => others.every((ids) => ids.has(id))))
  }
}

/** The word of a label that a text would use alone. */
export function surnameOfLabel(slug: string): string {
  const words = slug.split('-')
  // Chinese names begin with the family name, and kings have none.
  const given = new Set(['ziyang', 'xiaoping', 'bingqian', 'jinfu', 'xueqian', 'peng', 'muhua'])
  return given.has(words.at(-1)!) ? words[0]! : words.at(-1)!
}
