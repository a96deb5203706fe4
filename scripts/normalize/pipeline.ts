/** One item from its text to its record: a pure composition of the stages. No disk, no clock. */
import '../runtime/whole-regexps.ts'
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import {writeMarkdownFile} from '../../src/markdown/frontmatter.ts'
import {isListOfDonors, possibleListNotices} from './classify/donor-lists.ts'
import {classify} from './classify/index.ts'
import {itemInLetters} from './letters-as-read.ts'
import {asPrinted, inPrintedPlaces} from './corrections/as-printed.ts'
import {choiceOf} from './corrections/choice.ts'
import {joined, withClasses} from './corrections/classes.ts'
import {dateSet} from './corrections/date.ts'
import {setFindings, underWord} from './corrections/set-findings.ts'
import {itemAsRead, textAsRead, type TextAsRead} from './corrections/text-as-read.ts'
import {noValues, type SetValues} from './corrections/values.ts'
import {noWord, wordOn, type Word} from './corrections/word.ts'
import {dateDecisions} from './dating/answer.ts'
import {derive} from './dating/derivation.ts'
import {datingEvidence} from './dating/index.ts'
import {withImpossibleTimes} from './dating/impossible-times.ts'
import {readForDating} from './dating/reading.ts'
import {isDoubted} from './dating/rules/stated.ts'
import {solve, type Solution} from './dating/solve.ts'
import {datelineOf} from './datelines.ts'
import {fingerprintOf} from './duplicates/fingerprint.ts'
import {buildEvidence} from './evidence.ts'
import {extract} from './extract/index.ts'
import {whenWritten} from './extract/stated-span.ts'
import {languageOf} from './extract/languages/body-language.ts'
import {tellingOf} from './linking/tellings.ts'
import {mentionsOf} from './names/mentions.ts'
import {publicationsIn} from './names/publications.ts'
import {withHash} from './record-hash.ts'
import {renderMarkdown} from './render.ts'
import {resolve} from './resolve.ts'
import {allRules, keptBy, type RuleChoice} from './rule-choice.ts'
import {review} from './review.ts'
import {blankOut} from './segment/blank-out.ts'
import {segment} from './segment/index.ts'
import {withBlanksOfType} from './unbroken-blanks.ts'
import type {ArticleDraft, Outcome} from './drafts.ts'
import type {Item, LabeledUnit, Reference, Structured} from './stages.ts'

/** A text as the stages read it, and all its lines as its record has them. */
interface Printed {
  readonly structured: Structured
  readonly lines: readonly LabeledUnit[]
}

/**
 * The text in lines and names; the classes of lines are the curator's where one gave them. What asks how
 * near the top a line stands is not to count a list of donors above it: no stage reads those.
 */
function structure(
  item: Item,
  reference: Reference,
  word: Word,
  read: TextAsRead,
  rules: RuleChoice
): Printed {
  const {rendition, markup = [], parts = []} = item
  const {text} = rendition
  const judged = classify(
    segment(blankOut(text, markup)),
    {publicationsIn: (name) => publicationsIn(name, reference.names), parts},
    rules.classifying
  )
  const lines = withClasses(
    joined(judged, read.regions, text),
    word.segments.map((passage) => ({...passage, ...read.toRead(passage)}))
  )
  const units = lines.filter((line) => !isListOfDonors(line))
  const dateline = datelineOf(units)
  const language = languageOf(units)
  const printed = {item, units, dateline, language}
  const written = whenWritten(printed, reference, word.values)
  return {structured: {...printed, ...mentionsOf(printed, reference, written)}, lines}
}

/** What the stages make of a text: the printed one, or the one as a curator reads it. */
function draft(
  {structured, lines}: Printed,
  reference: Reference,
  word: Word,
  printed: string,
  rules: RuleChoice
) {
  const {item, units} = structured
  const {values} = word
  const extraction = keptBy(rules, extract(structured, reference, choiceOf(values)))
  const reading = readForDating(structured, reference, extraction)
  const own = datingEvidence(reading, rules.dating)
  const byRules = solve(own)
  const constraints = [...dateSet(values, dateDecisions(byRules).date), ...own]
  const solution = values.has('date') ? solve(constraints) : byRules
  const settle = (solved: Solution, said: SetValues) =>
    resolve(structured, extraction, dateDecisions(solved), reference.authorities, said)
  const {decisions, supplied} = settle(solution, values)
  // Dates that are constraints come with those.
  const found = [...supplied, ...extraction.findings].filter(
    (finding) => finding.field !== 'date' || isDoubted(finding)
  )
  const {file, ids} = buildEvidence(item.rendition, {
    units: lines,
    markup: item.markup ?? [],
    findings: [
      // What the rules alone say stands beside the curator's word.
      ...setFindings(values, () => settle(byRules, noValues).decisions, item.rendition.text),
      ...underWord(found, values, decisions)
    ],
    constraints,
    derivation: derive(solution),
    notices: [
      ...possibleListNotices(lines),
      ...review(
        structured,
        withImpossibleTimes(extraction, reading),
        solution,
        decisions,
        reference,
        word
      )
    ]
  })
  const telling = tellingOf(reading)
  const fingerprint = fingerprintOf(printed, units)
  const hasDay =
    decisions.dateEarliest !== undefined && decisions.dateEarliest === decisions.dateLatest
  const grounds = {constraints, evidence: ids}
  return {
    id: item.id,
    decisions,
    // What may be a list of donors is printed, though no stage has read it.
    body: renderMarkdown(withBlanksOfType(lines, item)),
    evidence: file,
    ...(item.rendition.reader !== undefined && {rendition: printed}),
    ...(telling && {journey: {telling, ...grounds}}),
    ...(!telling && !hasDay && fingerprint.body && {grounds}),
    fingerprint,
    ...(item.keyIsCounted && {keyIsCounted: true}),
    ...(word.problems.length > 0 && {problems: word.problems})
  } satisfies ArticleDraft
}

/**
 * All that an item says by itself, and what a curator says of it. The answer depends on the arguments
 * alone, so it can be cached.
 */
export function perArticle(
  saved: Item,
  reference: Reference,
  correction?: CorrectionFile,
  rules: RuleChoice = allRules
): ArticleDraft {
  const word = correction ? wordOn(saved, correction) : noWord
  const {item, read} = itemInLetters(saved)
  const made = ofLetters(item, reference, word, rules)
  return read ? inPrintedPlaces(made, saved.rendition.text, read) : made
}

/** The draft of an item in letters as read, corrections included. */
function ofLetters(item: Item, reference: Reference, word: Word, rules: RuleChoice): ArticleDraft {
  const {rendition} = item
  const read = textAsRead(rendition.text, word.readings)
  const asRead = itemAsRead(item, read)
  const text = structure(asRead, reference, word, read, rules)
  const made = draft(text, reference, word, rendition.text, rules)
  return word.readings.length === 0 ? made : asPrinted(made, rendition, read, word.readings)
}

/** The record and files of a draft that is finished. */
export function toOutcome({id, decisions, body, evidence, rendition}: ArticleDraft): Outcome {
  const article = withHash(decisions, body)
  const markdown = writeMarkdownFile({data: article, body})
  return {
    id,
    article,
    markdown,
    evidence,
    ...(rendition !== undefined && {rendition})
  }
}

/** Normalizes one item by itself, by all rules or by those that are given. */
export function normalize(
  item: Item,
  reference: Reference,
  correction?: CorrectionFile,
  rules: RuleChoice = allRules
): Outcome {
  return toOutcome(perArticle(item, reference, correction, rules))
}
