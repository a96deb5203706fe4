/**
 * Titles that prove no term: those kept by courtesy for life, and those of somebody of the same name
 * whose term the tables may lack.
 */
import {bounds} from '../../../src/authorities/dates.ts'
import type {Office} from '../../../src/schema/authority.ts'
import {namesakesOf} from '../names/namesakes.ts'
import type {Mention, Structured} from '../stages.ts'
import type {OfficeClaim} from './office-claim.ts'
import type {Reading} from './reading.ts'

/** `left the White House two decades ago`, `his foundation`: what is said of those long out of office. */
const retired =
  /\b(?:(?:left|departed)\s+(?:the\s+White\s+House|office|Downing\s+Street|power|the\s+presidency)\s+(?:(?:[\p{L}\d-]+\s+){1,3}ago\b|in\s+(?:19|20)\d\d\b)|(?:since|after)\s+(?:leaving|he\s+left|she\s+left)\s+(?:the\s+White\s+House|office|Downing\s+Street|power|the\s+presidency)\b|(?:now\s+)?out\s+of\s+(?:office|power)\b|(?:in|since)\s+(?:his|her)\s+retirement\b|(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:foundation|charity|memoirs?|presidential\s+library)\b)/iu
/** `, the Quartet's envoy`: an apposition that gives another task than the office in front of the name. */
const otherTask =
  /^,\s+(?:(?:the|an?)\s+|who\s+(?:is|was)\s+(?:now\s+)?(?:leading|heading)\s+)?(?:[\p{L}’'.-]+\s+){0,5}(?:envoy|observers?|volunteer|mediator|author)\b/iu
/** An age, right behind the name or at the end of what it does. */
const aged = /^(?:,\s+(?<behind>\d{2}),|[^.!?\n]{0,60}?\s(?:at|aged)\s+(?<at>\d{2})(?=[.,;]|\s*$))/u

/** Longest sentence that is read. */
const reach = 600

/** Whether an age printed beside a name was reached only when the last term was long over. */
function isPastOffice({unit, start, entity, end}: Mention, {reference}: Reading): boolean {
  const {people, terms} = reference.authorities
  const born = people.get(entity.id)?.born
  const found = aged.exec(unit.text.slice(end - unit.start, start - unit.start + reach))?.groups
  const age = found?.['behind'] ?? found?.['at']
  const ends = (terms.get(entity.id) ?? []).map(({end: last}) => last)
  if (born === undefined || age === undefined || ends.length === 0) return false
  if (ends.includes(undefined)) return false
  const last = Math.max(...ends.map((one) => Number(bounds(one!).latest.slice(0, 4))))
  return Number(bounds(born).earliest.slice(0, 4)) + Number(age) > last
}

function isRetired(mention: Mention, reading: Reading): boolean {
  const {unit} = mention
  const range = {start: mention.start - unit.start, end: mention.end - unit.start}
  if (otherTask.test(unit.text.slice(range.end, range.end + 120))) return true
  const {sentence} = reading.clauses.at(unit, range)
  const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  return retired.test(words) || isPastOffice(mention, reading)
}

/** Words of governing: what one who holds an office does, and with whom. */
const governing =
  /\b(?:administration|aides?|ambassadors?|army|attack\w*|(?-i:bills?)|bombing|border|budget|cabinet|ceasefire|coalition|congress|constitution|coup|crisis|curfew|decree\w*|delegation|diplomat\w*|election\w*|embassy|forces|foreign|government|governor|inaugurat\w*|knesset|law|lawmakers|legislation|military|ministers?|ministry|missiles?|nominee|oval office|pact|parliament|party|peace|policy|poll|premier|prime minister|press conference|rebels?|referendum|resign\w*|sanctions|secretary|security|senate|senators?|signed|soldiers|speech|spokes\w+|state|summit|talks|tariffs?|tax\w*|terror\w*|treaty|troops|united nations|veto\w*|visit\w*|vote\w*|war|white house)\b/iu
const opening = 3000

const bareTitle = /^(?:president|prime[ -]minister|premier|chancellor)$/iu

/** Titles in front of names, which say nothing of what is done: `President Carter sells horses`. */
const titledNames =
  /\b(?:(?:prime|foreign)[ -]ministers?|premiers?|ministers?|secretar(?:y|ies)|senators?|governors?)\s+(?=\p{Lu})/giu

/** Besides titles in front of names, these too show that somebody governs. */
const dealing =
  /\b(?:meets?|met|hosts?|hosted|receive[sd]|envoys?|step(?:s|ped)?\s+down|quits?|takes?\s+office|took\s+office|presidency|overthr\w+|abolish\w*)\b/iu

/** Whether a text opens from a place, or tells of dealings such as those in power have. */
export const isOfPower = ({units, dateline}: Structured): boolean =>
  dateline !== undefined ||
  units.some(
    ({label, text}) =>
      (label.class === 'body' || label.class === 'headline') && dealing.test(text.slice(0, opening))
  )

/**
 * Whether a text anywhere speaks of governing. Without a place line, titles in front of names show it only
 * beside other words.
 */
export const speaksOfGoverning = ({units, dateline}: Structured): boolean => {
  const texts = units
    .filter(({label}) => label.class === 'body' || label.class === 'headline')
    .map(({text}) => text.slice(0, opening))
  if (!texts.some((text) => governing.test(text))) return false
  if (dateline) return true
  const words = texts.map((text) => text.replace(titledNames, ' '))
  return words.some((text) => governing.test(text) || dealing.test(text))
}

/**
 * Whether a bare title of a state's ruler stands in a text that nowhere speaks of governing: it may be
 * one kept for life. `President Bill Clinton said that the hospital would train nurses.`
 */
export function mayBeKeptForLife({title, terms}: OfficeClaim, {structured}: Reading) {
  if (!bareTitle.test(title) || !terms.some(({country}) => country !== undefined)) return false
  return !speaksOfGoverning(structured)
}

/**
 * Ids of people with a title in front of their names of whom the text says what is said of those who
 * left office: they keep the title by courtesy, and it is no sign of the day of writing.
 */
export function peopleByCourtesy(reading: Reading): ReadonlySet<string> {
  const claimants = new Set(reading.claims.map(({person}) => person))
  return new Set(
    reading.structured.mentions
      .filter(({entity}) => entity.kind === 'person' && claimants.has(entity.id))
      .filter((mention) => isRetired(mention, reading))
      .map(({entity}) => entity.id)
  )
}

const ruling: ReadonlySet<Office> = new Set([
  'head-of-state',
  'head-of-government',
  'faction-leader'
])

/** A family name, with nothing that says whose. */
const isAlone = ({unit, start, end}: Mention) =>
  !/\s/u.test(unit.text.slice(start - unit.start, end - unit.start))

/**
 * Whether a family name alone, with a title, may be that of another who led the same state: tables
 * give a ruler one office, and leave out that he was premier before. Never where the text names the
 * person in full.
 */
export function isPerhapsNamesake({person, terms}: OfficeClaim, reading: Reading): boolean {
  const {structured, reference} = reading
  const own = structured.mentions.filter(({entity}) => entity.id === person)
  if (!own.every(isAlone)) return false
  const states = new Set(terms.map(({country}) => country))
  return namesakesOf(person, reference.authorities).some((other) =>
    (reference.authorities.terms.get(other) ?? []).some(
      ({country, office}) => country !== undefined && states.has(country) && ruling.has(office)
    )
  )
}
