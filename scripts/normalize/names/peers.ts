/** Names of several people, settled by the company in which the text names them. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {PersonCandidate} from '../stages.ts'
import {contemporary, type Named} from './contemporaries.ts'
import {officeBefore} from './office-words.ts'
import {outOfCompany, type Printed} from './out-of-company.ts'
import type {FullNameBearers, SurnameBearers} from './person-mentions.ts'
import type {Setting} from './terms.ts'

function namedAs({unit, range: {start}, people}: FullNameBearers): Named {
  const before = unit.text.slice(Math.max(0, start - 130), start)
  const office = officeBefore(before)
  return {
    people,
    office,
    title: office ? before.slice(office.start, office.end) : ''
  }
}

const isSpoken = ({unit}: FullNameBearers) => speakingClasses.has(unit.label.class)

const asNames = (surnames: readonly SurnameBearers[]): FullNameBearers[] =>
  surnames.map(({occurrence, people}) => ({unit: occurrence.unit, range: occurrence, people}))

/** `King` in front of a name may be a part of it in the tables. */
const titleWithin = /^\p{Lu}\p{Ll}+(?= )/u

type Placed = FullNameBearers & Printed

/** A sentence goes on with what was before, or with what somebody thinks of it. */
const aside =
  /(?<!\p{L})(?:that|who|whom|whose|when|where|while|since|as|like|than|how|why|under|after|before|until|recall\p{L}*|remember\p{L}*|spoke of|of)(?!\p{L})/iu
const furthest = 300

/** Whether a name stands behind such a word of its sentence. */
function isAside({unit, range}: FullNameBearers, title: string): boolean {
  const ahead = unit.text.slice(Math.max(0, range.start - furthest), range.start)
  const clause =
    ahead
      .slice(0, ahead.length - title.length)
      .split(/[.!?]["”’]?\s/u)
      .at(-1) ?? ''
  return aside.test(clause)
}

/** A name as the text prints it, with the title that stands before it or begins it. */
function printedAs(one: FullNameBearers, isAlone: boolean): Printed {
  const words = one.unit.text.slice(one.range.start, one.range.end)
  const own = namedAs(one)
  const first = isAlone ? undefined : titleWithin.exec(words)?.[0]
  return {
    ...own,
    ...{office: own.office ?? (first ? officeBefore(first) : undefined), words, isAlone},
    isAside: isAside(one, own.title)
  }
}

/** People of the tables whom a text cannot mean under a name of theirs, and those names with their titles. */
export interface OutOfCompany {
  readonly people: ReadonlySet<string>
  /** Each name once. */
  readonly candidates: readonly PersonCandidate[]
}

/** A name behind its title, as a curator is told of somebody whom the tables lack. */
function candidateOf({unit, range, words, title}: Placed): PersonCandidate {
  const within = title === '' ? (titleWithin.exec(words)?.[0] ?? '') : ''
  const start = range.start + (within === '' ? 0 : within.length + 1)
  return {
    start: unit.start + start,
    end: unit.start + range.end,
    name: unit.text.slice(start, range.end),
    title: title === '' ? within : title
  }
}

/** Those under whose name the text means somebody of another time, whom the tables lack. */
export function outOfTheirTime(
  full: readonly FullNameBearers[],
  surnames: readonly SurnameBearers[],
  setting: Setting
): OutOfCompany {
  const names: Placed[] = [
    ...full.filter(isSpoken).map((one) => ({...one, ...printedAs(one, false)})),
    ...asNames(surnames)
      .filter(isSpoken)
      .map((one) => ({...one, ...printedAs(one, true)}))
  ]
  const people = outOfCompany(names, setting)
  const candidates = names
    .filter(({people: [id = ''], office}) => people.has(id) && office !== undefined)
    .map(candidateOf)
  return {
    people,
    candidates: [...Map.groupBy(candidates, ({name}) => name).values()].map(([first]) => first!)
  }
}

/** Names of several people, settled by the others whom the text calls by their titles. */
export function settleByPeers(
  full: readonly FullNameBearers[],
  surnames: readonly SurnameBearers[],
  setting: Setting
): {full: readonly FullNameBearers[]; surnames: readonly SurnameBearers[]} {
  const open = [...full, ...surnames].filter(({people}) => people.length > 1)
  if (open.length === 0) return {full, surnames}
  const names = [...full, ...asNames(surnames)]
    .filter((one) => one.people.length > 0 && isSpoken(one))
    .map(namedAs)
  // Of two whom the text names in full, it may mean either anywhere.
  const spelledOut = new Set(full.flatMap(({people}) => (people.length === 1 ? people : [])))
  const settled = new Map<string, string | undefined>()
  const settle = <Name extends {readonly people: readonly string[]}>(name: Name): Name => {
    if (name.people.length < 2 || name.people.every((id) => spelledOut.has(id))) return name
    const key = name.people.toSorted().join(' ')
    if (!settled.has(key)) settled.set(key, contemporary(name.people, names, setting))
    const id = settled.get(key)
    return id === undefined ? name : {...name, people: [id]}
  }
  return {full: full.map(settle), surnames: surnames.map(settle)}
}
