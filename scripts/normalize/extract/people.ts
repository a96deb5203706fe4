/** `leader`, `leaders` and `people`: the political leaders an article is about, and whom else it names. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices} from '../../../src/schema/authority.ts'
import type {Finding, Mention, Reference, Structured} from '../stages.ts'
import {isBystander, isOfFiles, isOfTrade} from './bystanders.ts'
import {actsInLead, isOnlyTouchedOn, isSubject} from './passing.ts'
import {bestWeight, frequency, inHeadline, inPicture, rounded, tellingSpans} from './salience.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'
import {isInScenes, isOfWork} from './works.ts'

export interface RankedPerson {
  readonly id: string
  readonly leader: boolean
  readonly score: number
  readonly mentions: readonly Mention[]
}

/** A leader with at least this share of the top score is one of the principal ones. */
const principalShare = 0.6
/** A runner-up closer than this is shown as close. */
const closeMargin = 0.15

function isLeader(id: string, {terms}: Authorities): boolean {
  return (terms.get(id) ?? []).some(({office}) => leaderOffices.includes(office))
}

function score(mentions: readonly Mention[]): number {
  return (
    4 * bestWeight(mentions.filter(inHeadline)) +
    3 * bestWeight(mentions.filter(({lead}) => lead)) +
    1.5 * bestWeight(mentions.filter((mention) => !inPicture(mention) && isSubject(mention))) +
    bestWeight(mentions.filter(({office}) => office !== undefined && !office.former)) +
    bestWeight(mentions.filter(inPicture)) +
    frequency(mentions)
  )
}

/** Everyone the article names, the most salient first; ties by order of mention. */
export function rankPeople(structured: Structured, {authorities}: Reference): RankedPerson[] {
  const named = structured.mentions.filter(
    ({entity, unit}) => entity.kind === 'person' && speakingClasses.has(unit.label.class)
  )
  const leads = (id: string) => isLeader(id, authorities)
  const people = [...Map.groupBy(named, ({entity}) => entity.id)]
  const isOfStage = people.some(([, own]) => isOfWork(own))
    ? (own: readonly Mention[]) => isOfWork(own) || isInScenes(own)
    : () => false
  return people
    .map(([id, own]) => ({
      id,
      leader:
        leads(id) && !isBystander(own, structured, leads) && !isOfTrade(own) && !isOfStage(own),
      score: score(own.some((one) => !isOfFiles(one)) ? own.filter((one) => !isOfFiles(one)) : own),
      mentions: own
    }))
    .toSorted((a, b) => standing(b) - standing(a) || a.mentions[0]!.start - b.mentions[0]!.start)
}

/** A title says little of somebody named once behind the opening: `Minister Ivanov had flown in`. */
function standing({score: points, mentions: [only, other]}: RankedPerson): number {
  const once = only !== undefined && other === undefined && !inHeadline(only) && !only.opening
  return once && only.office !== undefined ? points - 1 : points
}

/** The principal leaders, first the one the article is about. */
export function principalLeaders(ranked: readonly RankedPerson[]): RankedPerson[] {
  const all = ranked.filter(({leader}) => leader)
  const spokenOf = all.filter(({mentions}) => !isOnlyTouchedOn(mentions))
  const leaders =
    spokenOf.length === 0 && all.length === 1
      ? all.filter(({mentions}) => actsInLead(mentions))
      : spokenOf
  const top = Math.max(0, ...leaders.map((person) => person.score))
  return leaders.filter((person) => person.score >= top * principalShare && person.score >= 2.5)
}

/** Countries in which a leader holds or held office. */
export function homeCountries(
  leader: string | undefined,
  {authorities}: Reference
): ReadonlySet<string> {
  const terms = leader === undefined ? [] : (authorities.terms.get(leader) ?? [])
  return new Set(
    terms
      .filter(({office}) => leaderOffices.includes(office))
      .flatMap(({country}) => (country === undefined ? [] : [country]))
  )
}

function personFinding(
  field: 'leader' | 'leaders' | 'people',
  {id, mentions, score}: RankedPerson,
  {authorities}: Reference
): Finding {
  return {
    field,
    value: id,
    rule: field === 'people' ? 'people/named' : 'leader/salience',
    params: {
      name: authorities.people.get(id)?.name ?? id,
      mentions: mentions.length,
      headline: mentions.some(inHeadline) ? 'yes' : 'no',
      lead: mentions.some(({lead}) => lead) ? 'yes' : 'no',
      score: rounded(score)
    },
    basis: 'internal',
    strength: field === 'people' ? 'hard' : 'soft',
    spans: tellingSpans(mentions)
  }
}

/** The leader, all principal leaders with the first among them, and the others in order of mention. */
export function extractPeople(ranked: readonly RankedPerson[], reference: Reference): Finding[] {
  const principal = principalLeaders(ranked)
  const others = ranked
    .filter((person) => !principal.includes(person))
    .toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  return [
    ...principal.slice(0, 1).map((person) => personFinding('leader', person, reference)),
    ...principal.map((person) => personFinding('leaders', person, reference)),
    ...others.map((person) => personFinding('people', person, reference))
  ]
}

/** The runner-up, when the choice of the leader was close. */
export function closeRunnerUp(ranked: readonly RankedPerson[]): RankedPerson | undefined {
  const [first, second] = principalLeaders(ranked)
  return first && second && second.score > first.score * (1 - closeMargin) ? second : undefined
}
