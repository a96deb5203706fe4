/**
 * Scenes that a text sets in a year of its choice, and then tells as past: `It is 1991. Your neighbor's car died in
 * 1979`, `Take a clerk who joined in 1947`, a notice of a play that is called `2020`.
 */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {isProse, type Reading, type TimedClause} from './reading.ts'
import type {FirstDay} from './surely-past.ts'

const year = String.raw`(?:1[5-9]|20)\d{2}`
/** `It is 1991.`: reports do not say so of their own year, nor of one past. */
const setIn = new RegExp(
  String.raw`(?:^|[.!?:;]["”’)]*\s+|\n)(?:suppose\s+(?:it\s+is|that\s+it\s+is)\s+|say\s+it\s+is\s+|it\s+is\s+(?:now\s+)?(?:the\s+year\s+)?)${year}(?:[.!?:;]|,\s+(?:and|when)\b)|\b(?:woke|awoke|opened\s+(?:my|his|her)\s+eyes),?\s+it\s+was\s+${year}\b`,
  'iu'
)
/** `Take a clerk who`, `Suppose them gone`: what follows is an example. */
const exemplary =
  /(?:^|[.!?]["”’)]*\s+)(?:take|imagine|picture|consider)\s+(?:an?|some|the\s+case\s+of\s+an?)\s+\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:who|which|that)\b|(?:^|[.!?]["”’)]*\s+)suppose\s+(?:them|him|her|it|that|we|you|the|an?)\b/iu
/** `In "Red Tundra" you are the last colonel`. */
const addressed =
  /(?:^|[.!?]["”’)]*\s+|,\s+|\bin\s+["“][^"”]{1,60}["”](?:\s+\([^)]{1,40}\))?\s+)you\s+(?:are|play|have|command|lead|become|sold|own)\b/iu
/** What somebody sees who closes the eyes, or sleeps. */
const dreamed =
  /\b(?:with|and)\s+(?:his|her|my)\s+eyes\s+(?:shut|closed)\b|\bI\s+(?:dreamt|dreamed|dozed)\b|\bin\s+(?:my|his|her)\s+dream\b|\bwhat\s+(?:he|she|I)\s+had\s+been\s+shown\b/iu
const quotations = /["“][^"”]{0,2000}["”]/gu
/** A title that is a year, or names the one that it foretells. */
const yearTitle = new RegExp(
  String.raw`["“](?<quoted>${year})[.,]?["”]|\b(?:almanacs?|horoscopes?|prophec(?:y|ies)|forecasts?|predictions?)\s+(?:for|of)\s+(?:the\s+year\s+)?(?<foretold>${year})\b`,
  'giu'
)
const reach = 2000

const withoutQuotations = (text: string): string =>
  text.replace(quotations, (quoted) => (/\d/u.test(quoted) ? ' ' : quoted))

const textsOf = ({structured: {units}}: Reading): string[] =>
  units
    .filter((unit) => isProse(unit) || unit.label.class === 'headline')
    .map(({text}) => text.slice(0, reach))

/** Whether the text, in its own voice, says in which year its scene is set, or that somebody dreams. */
export const setsScene = (reading: Reading): boolean =>
  textsOf(reading)
    .map(withoutQuotations)
    .some((text) => setIn.test(text) || dreamed.test(text))

/** Whether it makes the reader a part of what it tells, as games and advertisements do. */
export const addressesReader = (reading: Reading): boolean =>
  textsOf(reading).some((text) => addressed.test(text) && !/\b(?:said|told)\b/u.test(text))

/** Whether the paragraph of a time opens an example with which the time goes. */
export const isOfExample = ({clause: {unit}, time}: TimedClause): boolean =>
  exemplary.test(unit.text.slice(Math.max(0, time.start - reach), time.start))

/** Tells of a time whether it is of a year that the text has as the title of a work. */
export function ofYearTitles({structured: {units}}: Reading): (told: FirstDay) => boolean {
  const titles = units.flatMap(({text}) =>
    [...text.slice(0, reach).matchAll(yearTitle)].map(({groups}) =>
      Number(groups?.['quoted'] ?? groups?.['foretold'])
    )
  )
  return ({day}) => titles.length > 0 && titles.includes(Number(formatDay(day).slice(0, 4)))
}
