/** `byline`: authors as printed. */
import {readAboutLine} from '../classify/about-lines.ts'
import {agencies} from '../classify/author-words.ts'
import {readByline} from '../classify/bylines.ts'
import {houseRule} from '../classify/house-signatures.ts'
import {nameRule, shapeRule, signatureRule} from '../classify/header-lines.ts'
import {paperHeadRule} from '../classify/paper-heads.ts'
import {isFullName, trimName, unglued} from '../classify/person-names.ts'
import {opensRole} from '../classify/writer-roles.ts'
import {headerZone, isParagraph} from '../classify/header-zone.ts'
import {isPage} from '../classify/page-shape.ts'
import {printedValue} from '../text.ts'
import type {Finding, LabeledUnit, Range, Reference, Structured} from '../stages.ts'
import {publicationsIn} from '../names/publications.ts'
import {namesOf} from './byline-names.ts'
import {signedElsewhere} from './signed-elsewhere.ts'
import {isTown} from './towns-beside-dates.ts'

interface Author extends Range {
  readonly name: string
  /** Nothing but its shape and a date beside it show that it is a name. */
  readonly isShape?: boolean
}

/** Lines of one byline are at most this far apart. */
const closest = 2

const mostSignatures = 2
/** A signature stands within so many lines of the text's last paragraph. */
const signatureReach = 4

const joints = /\s*,\s*(?:(?:and|And|AND|und|et)\s+)?|\s*&\s*|\s(?:and|And|AND|y|et|und|e|и|ו)\s/u

/** `by Riverkeeper staff`: the desk of an organization signs, and no person of that name. */
const staffBehind = /^['’]?s?\s+(?:staff|team|desk|newsroom|editors|reporters)(?!\p{L})/iu

/** `Translated from the Russian by A. Lee`: who translates is not the author. */
const translatedBy = /(?<!\p{L})translated\s+from\s+(?:the\s+)?\p{L}+\s+by\s+$/iu

/** `Jane Doe, Kanzlerin`: a single word behind a name is where he writes, his paper or trade, or tells of him. */
function isOfNoPlace(behind: string, reference: Reference): boolean {
  const word = /^,\s(\p{Lu}\p{Ll}+)$/u.exec(behind)?.[1]
  if (word === undefined || opensRole(behind) || agencies.test(word)) return false
  return !isTown(word, reference) && publicationsIn(word, reference.names).length === 0
}

/** Authors that a line names, in the order printed. */
function authorsIn({text, start, label}: LabeledUnit, reference: Reference): Author[] {
  if (label.rule === houseRule) return []
  const papersIn = (name: string) => publicationsIn(name, reference.names)
  const isPlain = label.class === 'byline' && readAboutLine(text).isPiece !== true
  const byline = isPlain ? readByline(text, papersIn) : undefined
  if (byline && !/\p{Ll}\p{Lu}\p{Ll}+ \p{Lu}/u.test(byline.names)) {
    const parts = byline.names
      .split(joints)
      .map((printed) => ({printed, name: trimName(unglued(printed))}))
    // `Jane Doe Globe Staff and Globe Correspondent`: what is left of the last is no name.
    const several = parts.some(({name}) => name.includes(' '))
    return parts
      .filter(({printed, name}) => !several || printed === name || name.includes(' '))
      .map(({name}) => {
        const at = start + text.indexOf(name)
        return {name: printedValue(name), start: at, end: at + name.length}
      })
  }
  const ranges = namesOf(text, label.rule)
  return ranges
    .map((range) => ({...range, name: text.slice(range.start, range.end)}))
    .filter(({name}) => papersIn(name).every(({end, start: from}) => end - from < name.length))
    .filter(({name}) => label.class === 'byline' || !isTown(name, reference))
    .filter(({end}) => label.rule !== nameRule || !isOfNoPlace(text.slice(end), reference))
    .filter(({name, start: from, end}) => {
      const isDesk = !name.includes(' ') && staffBehind.test(text.slice(end))
      return !isDesk && !translatedBy.test(text.slice(0, from))
    })
    .map((range) => ({
      name: printedValue(range.name.replace(/^@/, '')),
      start: start + range.start,
      end: start + range.end
    }))
}

/** `Yahoo FinanceOctober 13, 2016`: what stands at a date may be a section or a site as well. */
const isDoubtful = (unit: LabeledUnit): boolean =>
  unit.label.class !== 'byline' &&
  !readAboutLine(unit.text).announced &&
  !readAboutLine(unit.text).names.some(
    ({start, end}) => isFullName(unit.text, start) && /\s/u.test(unit.text.slice(start, end))
  )

/** Where surety begins that a line is of the header. */
const ofHeader = 3

/** How surely a line names authors: in the header with "by" or a date, there alone, or elsewhere. */
function surety(unit: LabeledUnit, inHeader: boolean): number {
  const {class: own, rule} = unit.label
  if (rule === signatureRule) return 2
  if (!inHeader) return own === 'byline' ? 2 : 0
  if (isDoubtful(unit)) return ofHeader
  return rule === nameRule || rule === shapeRule ? 4 : 5
}

/** Whether a line signs the text right above it: with "by", within few lines of a paragraph. */
const endsText = (units: readonly LabeledUnit[], index: number): boolean =>
  units[index]!.label.rule === signatureRule &&
  readAboutLine(units[index]!.text).announced &&
  units
    .slice(Math.max(0, index - signatureReach), index)
    .some((unit) => unit.label.class === 'body' && isParagraph(unit))

/** Whether lines apart from each other name different people. */
const areOthers = (lines: readonly {readonly authors: readonly Author[]}[]): boolean =>
  new Set(lines.map(({authors}) => authors.map(({name}) => name.toLowerCase()).join())).size > 1

/** Authors of the surest lines. */
function signedLines({units}: Structured, reference: Reference): Author[] {
  const zone = headerZone(units)
  const lines = units.flatMap((unit, index) => {
    const {class: own, rule} = unit.label
    const announced = rule === paperHeadRule && readAboutLine(unit.text).announced
    if (own !== 'byline' && !rule.startsWith('header-lines/') && !announced) return []
    const inHeader = zone !== undefined && index >= zone.above && index < zone.end
    const isShape = rule === shapeRule
    const authors = authorsIn(unit, reference).map((author) => ({...author, isShape}))
    return authors.length > 0 ? [{authors, index, sure: surety(unit, inHeader)}] : []
  })
  const best = Math.max(1, ...lines.map(({sure}) => sure))
  const surest = lines.filter(({sure}) => sure === best)
  if (!zone || best < ofHeader) {
    // Many signatures on a page are those of other articles, but for the first below the text.
    const apart = surest.filter(({index}, at) => index - (surest[at - 1]?.index ?? -closest) > 1)
    const page = isPage(units)
    const many = page
      ? zone !== undefined && (surest.length > mostSignatures || areOthers(apart))
      : apart.length > mostSignatures
    const own = many ? surest.slice(0, 1).filter(({index}) => endsText(units, index)) : surest
    return own.flatMap(({authors}) => authors)
  }
  // The lines nearest to the headline, without a gap: others sign captions and other articles.
  const below = surest.filter(({index}) => index >= zone.start)
  const near = below.length > 0 ? below : surest
  const gap = near.findIndex(({index}, at) => at > 0 && index - near[at - 1]!.index > closest)
  return (gap < 0 ? near : near.slice(0, gap)).flatMap(({authors}) => authors)
}

/** `Health Desk`, `The Numbers`: a section or an organization signs, and no person. */
const isOrganization = (name: string) =>
  /^the\s|(?<!\p{L})(?:desk|bureau|newsroom|news service|wire services?|agencies|department|news team)$/iu.test(
    name
  )

/** Authors that a line elsewhere names; a paper is none. */
function authorsElsewhere({units}: Structured, reference: Reference): Author[] {
  const signed = signedElsewhere(units)
  return (signed?.names ?? []).flatMap(({start, end}) => {
    const {text, start: from} = signed!.unit
    const name = text.slice(start, end)
    if (publicationsIn(name, reference.names).length > 0) return []
    return [{name: printedValue(name), start: from + start, end: from + end}]
  })
}

/** `By Our Special Correspondent` names nobody. */
const isNobody = (name: string) => /^(?:our|my|the|an?)$/iu.test(name)

const isPerson = ({name}: Author): boolean =>
  name !== '' && !isOrganization(name) && !isNobody(name)

/** One finding an author, in the order printed; a byline that stands twice counts once. */
export function extractByline(structured: Structured, reference: Reference): Finding[] {
  const seen = new Set<string>()
  const signed = signedLines(structured, reference).filter(isPerson)
  return (signed.length > 0 ? signed : authorsElsewhere(structured, reference).filter(isPerson))
    .filter(({name}) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .map(({name, start, end, isShape = false}) => ({
      field: 'byline',
      value: name,
      rule: 'byline/printed',
      params: {name},
      basis: 'stated',
      strength: isShape ? 'soft' : 'hard',
      spans: [{start, end}]
    }))
}
