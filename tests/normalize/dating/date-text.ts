/** The dating of a whole text, through the stages that a source goes through. */
import {isListOfDonors} from '../../../scripts/normalize/classify/donor-lists.ts'
import {classify} from '../../../scripts/normalize/classify/index.ts'
import {noValues} from '../../../scripts/normalize/corrections/values.ts'
import {dateDecisions} from '../../../scripts/normalize/dating/answer.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {datingEvidence} from '../../../scripts/normalize/dating/index.ts'
import {officeTestimonies} from '../../../scripts/normalize/dating/office-testimonies.ts'
import {readForDating, type Reading} from '../../../scripts/normalize/dating/reading.ts'
import {datingRules} from '../../../scripts/normalize/dating/rules/index.ts'
import {solve, type Solution} from '../../../scripts/normalize/dating/solve.ts'
import {datelineOf} from '../../../scripts/normalize/datelines.ts'
import {extract} from '../../../scripts/normalize/extract/index.ts'
import {whenWritten} from '../../../scripts/normalize/extract/stated-span.ts'
import {languageOf} from '../../../scripts/normalize/extract/languages/body-language.ts'
import {mentionsOf} from '../../../scripts/normalize/names/mentions.ts'
import {publicationsIn} from '../../../scripts/normalize/names/publications.ts'
import {loadReference} from '../../../scripts/normalize/reference.ts'
import {segment} from '../../../scripts/normalize/segment/index.ts'
import {itemOf} from '../item.ts'

/** The tables that are shipped: terms of office are what most texts are dated by. */
export const shipped = loadReference(
  new URL('../../../content', import.meta.url).pathname
).reference

/** A text as the dating rules read it. */
export function readingOf(text: string, id = 'item'): Reading {
  const item = {...itemOf(text), id}
  const units = classify(segment(text), {
    publicationsIn: (words) => publicationsIn(words, shipped.names)
  }).filter((line) => !isListOfDonors(line))
  const dateline = datelineOf(units)
  const language = languageOf(units)
  const printed = {item, units, dateline, language}
  const written = whenWritten(printed, shipped, noValues)
  const structured = {...printed, ...mentionsOf(printed, shipped, written)}
  return readForDating(structured, shipped, extract(structured, shipped))
}

interface Dated {
  readonly constraints: readonly Constraint[]
  readonly solution: Solution
  /** EDTF; absent when nothing bounds the date. */
  readonly certain: string | undefined
  /** EDTF of what is likely; that of the certain answer where nothing is likelier. */
  readonly likely: string | undefined
}

/** What a text says of its date, and what follows. */
export const dated = (text: string): Dated => answered(datingEvidence(readingOf(text)))

/**
 * What would follow if somebody else in office bore out every title of the text: what each title says by
 * itself shows in short texts.
 */
export const borneOut = (text: string): Dated =>
  answered(
    datingEvidence(readingOf(text), {
      ...datingRules,
      offices: (reading) => officeTestimonies(reading).flatMap(({constraints}) => constraints)
    })
  )

function answered(constraints: readonly Constraint[]): Dated {
  const solution = solve(constraints)
  const {date, dateLikely} = dateDecisions(solution)
  return {constraints, solution, certain: date, likely: dateLikely ?? date}
}
