/** `byline`: authors as printed. */
import {readAboutLine} from '../classify/about-lines.ts'
import {citationRule} from '../classify/citations.ts'
import {labelAlone} from '../classify/header-line-kinds.ts'
import {nameRule, shapeRule, signatureRule} from '../classify/header-lines.ts'
import {paperHeadRule} from '../classify/paper-heads.ts'
import {isFullName} from '../classify/person-names.ts'
import {headerZone, isParagraph} from '../classify/header-zone.ts'
import {isPage} from '../classify/page-shape.ts'
import {isSignedByKind} from '../classify/signed-pieces.ts'
import {printedValue} from '../text.ts'
import type {Finding, LabeledUnit, Reference, Structured} from '../stages.ts'
import {publicationsIn} from '../names/publications.ts'
import {nameOnly} from './author-spans.ts'
import {couldBeAuthor} from './authors.ts'
import {authorsIn, type Author} from './line-authors.ts'
import {posterBesideDate} from './posters-beside-dates.ts'
import {signedElsewhere} from './signed-elsewhere.ts'
import {signingPapers} from './signing-papers.ts'

/** Lines of one byline are at most this far apart. */
const closest = 2

const mostSignatures = 2
/** A signature stands within so many lines of the text's last paragraph. */
const signatureReach = 4
/** With a line such as `by` above it, buttons may stand between as well. */
const labeledReach = 8

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

/** Whether a line signs the text right above it: with "by" in it or above it, within few lines of a paragraph. */
function endsText(units: readonly LabeledUnit[], index: number): boolean {
  const isBelow = labelAlone.test(units[index - 1]?.text ?? '')
  const isSigned = isBelow || readAboutLine(units[index]!.text).announced
  if (units[index]!.label.rule !== signatureRule || !isSigned) return false
  return units
    .slice(Math.max(0, index - (isBelow ? labeledReach : signatureReach)), index)
    .some((unit) => unit.label.class === 'body' && isParagraph(unit))
}

/** Whether lines apart from each other name different people. */
const areOthers = (lines: readonly {readonly authors: readonly Author[]}[]): boolean =>
  new Set(lines.map(({authors}) => authors.map(({name}) => name.toLowerCase()).join())).size > 1

/** `Editor Jane Doe`, in a text about her: whether the prose has the name whole. */
const isToldOf = (units: readonly LabeledUnit[], name: string): boolean =>
  units.some((unit) => unit.label.class === 'body' && isParagraph(unit) && unit.text.includes(name))

/** `Jane Doe | Valley Times | June 17, 2011`: who wrote stands in front of paper and day. */
const opensCitation = (text: string): boolean => {
  const [name] = readAboutLine(text).names
  return name?.start === 0 && isFullName(text, 0) && /^\s[|–—-]\s/u.test(text.slice(name.end))
}

/** Authors of the surest lines. */
function signedLines({units}: Structured, reference: Reference): Author[] {
  const zone = headerZone(units)
  const lines = units.flatMap((unit, index) => {
    const {class: own, rule} = unit.label
    const announced = rule === paperHeadRule && readAboutLine(unit.text).announced
    const cited = rule === citationRule && opensCitation(unit.text)
    if (own !== 'byline' && !rule.startsWith('header-lines/') && !announced && !cited) return []
    const inHeader = zone !== undefined && index >= zone.above && index < zone.end
    const isShape = rule === shapeRule
    const authors = authorsIn(unit, reference)
      .filter(({name}) => !(isSignedByKind(unit.text) && isToldOf(units, name)))
      .map((author) => ({...nameOnly(units, unit, author), isShape}))
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

/** People before papers, and lines of the header before others. */
function signers(structured: Structured, reference: Reference): Author[] {
  const isAuthor = (author: Author) => couldBeAuthor(author, structured.units)
  const signed = signedLines(structured, reference).filter(isAuthor)
  if (signed.length > 0) return signed
  const papers = signingPapers(structured.units, reference)
  const poster = posterBesideDate(structured.units)
  if (poster.length > 0) return poster
  const elsewhere = authorsElsewhere(structured, reference).filter(isAuthor)
  return elsewhere.length > 0 ? elsewhere : papers
}

/** One finding an author, in the order printed; a byline that stands twice counts once. */
export function extractByline(structured: Structured, reference: Reference): Finding[] {
  const seen = new Set<string>()
  return signers(structured, reference)
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
