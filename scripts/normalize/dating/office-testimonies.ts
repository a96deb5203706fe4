/**
 * What each title says of the day of writing: who acts in an office when the article is written, holds it. In
 * the background of a story the same words date only that background, and bound publication from below.
 */
import {anchorOf, isPlainlyTold, opensAsNews, type Anchor} from './anchor.ts'
import {isOfPower, isPerhapsNamesake, mayBeKeptForLife, peopleByCourtesy} from './courtesy.ts'
import {daysUntilNext} from './caretakers.ts'
import {countDays, intersect} from '../terms/day-set.ts'
import {endsOfOffice} from './ended-office.ts'
import {foreignAnchor} from './foreign-anchor.ts'
import {isFramed, isFramedItself, isShown} from './frames.ts'
import {endsInHandover} from './handovers.ts'
import {latelyGone} from './lately-left.ts'
import {departures} from './leaving-holders.ts'
import {looksBack} from './looking-back.ts'
import {isMemoir} from './memoirs.ts'
import {areOfOneOffice, type OfficeClaim} from './office-claim.ts'
import {isObituary} from './obituaries.ts'
import type {Holder} from './office-allowances.ts'
import {officeConstraints} from './office-constraints.ts'
import {oldScenes} from './old-scenes.ts'
import type {Reading} from './reading.ts'
import {withOutdated} from './outdated.ts'
import {rememberedPeople} from './remembered.ts'
import {isReview} from './reviews.ts'
import {isSaleNotice} from './sale-notices.ts'
import {silentDays} from './silent-tables.ts'
import {stagedClaims} from './staged.ts'
import {daysBeforeState, daysOfRank} from './table-limits.ts'
import {accessions, oaths} from './taking-office.ts'
import {daysInOffice, termFact} from '../terms/days-in-office.ts'
import {toldOfHolders} from './told-of-holders.ts'
import type {Testimony} from './witnesses.ts'

const isQuoted = ({clauses}: Reading, {mention: {unit}, at}: OfficeClaim) =>
  clauses.at(unit, {start: at.start - unit.start, end: at.end - unit.start}).quoted

/** Days that two holders of one office have in common, at most, when the one followed the other. */
const handover = 31

/**
 * `President Bush will meet President Obama`: of two who held one office one after the other, one is
 * called by courtesy. Their day in common would be a false exact day, so none of them bounds from above.
 * Years of which the tables say nothing are no years in common: only one of the two can have had them.
 */
function isSuccession(claim: OfficeClaim, other: OfficeClaim): boolean {
  if (claim.person === other.person) return false
  const common = intersect(daysInOffice(claim.terms), daysInOffice(other.terms))
  return areOfOneOffice(claim, other) && countDays(common) <= handover
}

/** What is told of old papers, or on a stage, is not of the day of writing. */
function framedAnchor(reading: Reading, claim: OfficeClaim, told: Anchor): Anchor {
  if (isFramedItself(reading, claim)) return 'background'
  return told !== 'soft' && isFramed(reading, claim) ? 'soft' : told
}

const anchored = (reading: Reading, claim: OfficeClaim, isNews: boolean): Anchor =>
  claim.foreign ? foreignAnchor(reading, claim) : anchorOf(reading, claim, isNews)

/**
 * Those who quote give titles as they please; another of the name can be meant; and where tenses are not
 * read, an office can be that of a rival, or of somebody else in the sentence.
 */
const isDoubtful = (reading: Reading, claim: OfficeClaim) =>
  isQuoted(reading, claim) || claim.foreign === true || isPerhapsNamesake(claim, reading)

/** Tells of people whether the text only remembers them, or calls them by an old title. */
function pastPeople(reading: Reading): (claim: OfficeClaim) => boolean {
  const {claims, clauses, structured} = reading
  const back = [looksBack, isReview, isMemoir, isObituary, isSaleNotice, isShown].some((is) =>
    is(reading)
  )
  const claimants = new Set(claims.map(({person}) => person))
  const remembered = rememberedPeople(
    structured.mentions.filter(({entity}) => claimants.has(entity.id)),
    clauses
  )
  const courtesies = peopleByCourtesy(reading)
  const isOfOldScene = oldScenes(reading)
  return (claim) =>
    back ||
    courtesies.has(claim.person) ||
    remembered.has(claim.person) ||
    isOfOldScene(claim) ||
    claims.some((other) => isSuccession(claim, other))
}

/** Tells who it is that a claim is about, and what the text makes of the title. */
function holders(reading: Reading): (claim: OfficeClaim) => Holder {
  const {authorities, asOf} = reading.reference
  const begun = accessions(reading)
  const sworn = oaths(reading)
  const ended = endsOfOffice(reading)
  const left = departures(reading)
  const gone = latelyGone(reading)
  const isHandedOver = endsInHandover(reading)
  const isToldOf = toldOfHolders(reading)
  return (claim) => ({
    name: authorities.people.get(claim.person)?.name ?? claim.person,
    silent: silentDays(claim.terms, authorities, asOf),
    untilNext: daysUntilNext(claim.terms, authorities),
    ofRank: daysOfRank(claim.terms, authorities),
    beforeState: daysBeforeState(claim.terms, authorities),
    begins: begun.some(isToldOf(claim, 'sentence')) && !left.some(isToldOf(claim, 'self')),
    isSworn: sworn.some(isToldOf(claim, 'sentence')),
    ends: ended.some(isToldOf(claim, 'beside')),
    leaves: gone.some(isToldOf(claim, 'sentence')),
    handsOver: isHandedOver(claim)
  })
}

/** Whether the sentence around a title tells of what was still to come: `will be received by President …`. */
function looksAhead({clauses}: Reading, {mention: {unit}, at}: OfficeClaim): boolean {
  const {tense} = clauses.at(unit, {start: at.start - unit.start, end: at.end - unit.start})
  return tense === 'future'
}

/** One testimony a person and anchor: the first claim stands for those that say the same. */
export function officeTestimonies(reading: Reading): Testimony[] {
  if (reading.claims.length === 0) return []
  const isNews = opensAsNews(reading)
  // A name without a place line and without any dealing can be anybody's.
  const keptAnchor = isOfPower(reading.structured) ? 'soft' : 'background'
  const isPast = pastPeople(reading)
  const holderOf = holders(reading)
  const isStaged = stagedClaims(reading)
  const found = new Map<string, Testimony>()
  for (const claim of reading.claims) {
    if (isStaged(claim)) continue
    const isOver = isPast(claim)
    const told = isOver ? 'background' : anchored(reading, claim, isNews)
    const framed = told === 'background' ? told : framedAnchor(reading, claim, told)
    const anchor = framed === 'present' && mayBeKeptForLife(claim, reading) ? keptAnchor : framed
    const key = `${claim.person} ${anchor} ${claim.terms.map(termFact).join()}`
    if (found.has(key)) continue
    const holder = holderOf(claim)
    const said = isDoubtful(reading, claim) ? 'soft' : 'hard'
    if (said === 'soft' && anchor === 'background') continue
    const constraints =
      anchor === 'soft'
        ? [
            ...officeConstraints(claim, 'present', 'soft', holder),
            ...officeConstraints(claim, 'background', said, holder)
          ]
        : officeConstraints(claim, anchor, said, holder)
    found.set(key, {
      claim,
      isPresent: anchor === 'present',
      isAhead: looksAhead(reading, claim),
      isDoubtful: said === 'soft',
      ...(!isOver &&
        said === 'hard' &&
        !isFramed(reading, claim) &&
        isPlainlyTold(reading, claim) && {
          plain: officeConstraints(claim, 'present', 'soft', holder)
        }),
      constraints
    })
  }
  // What one claim proves, another need not make likely.
  for (const key of found.keys())
    if (key.includes(' present ')) found.delete(key.replace(' present ', ' soft '))
  return withOutdated([...found.values()])
}
