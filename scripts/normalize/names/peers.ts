/** Names of several people, settled by the company in which the text names them. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {PersonCandidate} from '../stages.ts'
import {contemporary, type Named} from './contemporaries.ts'
import {officeBefore} from './office-words.ts'
import {outOfCompany, type Printed} from './out-of-company.ts'
import type {FullNameBearers, SurnameBearers} from './person-mentions.ts'
import {isRegnal} from './rulers.ts'
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

const isSpoken = ({unit}: Pick<FullNameBearers, 'unit'>) => speakingClasses.has(unit.label.class)

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

const wordsOf = ({unit, range}: FullNameBearers) => unit.text.slice(range.start, range.end)

/** A whole name as the text prints it, with the title that stands before it or begins it. */
function inFull(one: FullNameBearers): Placed {
  const words = wordsOf(one)
  const own = namedAs(one)
  const first = titleWithin.exec(words)?.[0]
  return {
    ...one,
    ...own,
    ...{office: own.office ?? (first ? officeBefore(first) : undefined), words, isAlone: false},
    isAside: isAside(one, own.title)
  }
}

/** A family name as the text prints it. */
function standingAlone({occurrence, people}: SurnameBearers): Placed {
  const {unit, office} = occurrence
  const one = {unit, range: occurrence, people}
  const title = office ? unit.text.slice(office.start, office.end) : ''
  return {...one, office, title, words: wordsOf(one), isAlone: true, isAside: isAside(one, title)}
}

/**
 * Whether a text gives a title to somebody of whom it has no more than a family name, or a ruler's first name: others
 * are not asked for.
 */
function hasDoubtful(
  full: readonly FullNameBearers[],
  surnames: readonly SurnameBearers[],
  {authorities}: Setting
): boolean {
  const isRuler = (one: FullNameBearers) => {
    const person = authorities.people.get(one.people[0] ?? '')
    return person !== undefined && isRegnal(wordsOf(one), person)
  }
  const whole = new Set(full.flatMap((one) => (isRuler(one) ? [] : one.people)))
  return (
    full.some((one) => isRuler(one)) ||
    surnames.some(
      ({occurrence: {office}, people: [id, other]}) =>
        office !== undefined && id !== undefined && other === undefined && !whole.has(id)
    )
  )
}

const nobody: OutOfCompany = {people: new Set(), candidates: []}

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
  const spoken = full.filter(isSpoken)
  const alone = surnames.filter(({occurrence}) => isSpoken(occurrence))
  if (!hasDoubtful(spoken, alone, setting)) return nobody
  const names = [...spoken.map(inFull), ...alone.map(standingAlone)]
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
