/**
 * Stage 3, classify: what each unit is. The rules run in this order; the first that recognizes a
 * unit decides, and whatever no rule recognizes is the article. Unsure means keep: a menu line left
 * in an article is a blemish, a lost paragraph is a wrong text.
 */
import type {LabeledUnit, Unit} from '../stages.ts'
import {attributions} from './attributions.ts'
import {printEditions} from './print-editions.ts'
import {authorNotes} from './author-notes.ts'
import {boilerplate} from './boilerplate.ts'
import {brokenHeadlines} from './broken-headlines.ts'
import {bylines} from './bylines.ts'
import {alternativeText, captionsAboveCredits, credits} from './captions.ts'
import {chrome} from './chrome.ts'
import {citations} from './citations.ts'
import {columnHeads} from './column-heads.ts'
import {commentThreads} from './comment-threads.ts'
import {consentWindows} from './consent-windows.ts'
import {copyright} from './copyright.ts'
import {datedMastheads} from './dated-mastheads.ts'
import {deskNotes} from './desk-notes.ts'
import {donorLists, withLinesOfSite} from './donor-lists.ts'
import {donors} from './donors.ts'
import {headerLines} from './header-lines.ts'
import {headedLinks} from './headed-links.ts'
import {headlineRuns} from './headline-runs.ts'
import {headlineAboveProse, repeatedHeadlines} from './headlines.ts'
import {headsInBlocks} from './heads-in-blocks.ts'
import {houseSignatures} from './house-signatures.ts'
import {dateLines, issueNumbers, runningHeads} from './issue-lines.ts'
import {labeledHeads} from './labeled-heads.ts'
import {letterheads} from './letterheads.ts'
import {linesAbove} from './lines-above.ts'
import {linkSoup} from './link-soup.ts'
import {linkRuns} from './link-runs.ts'
import {mainBlock} from './main-block.ts'
import {mailHeads} from './mail-heads.ts'
import {mastheads} from './mastheads.ts'
import {nameplates} from './nameplates.ts'
import {keepSomething} from './nothing-else.ts'
import {openingHeadlines} from './opening-headlines.ts'
import {pageCaptions} from './page-captions.ts'
import {pageHeadlines} from './page-headlines.ts'
import {paperHeads} from './paper-heads.ts'
import {pageClosing} from './page-closing.ts'
import {pageCounters} from './page-counters.ts'
import {pageForms} from './page-forms.ts'
import {pageHead} from './page-head.ts'
import {pageInserts} from './page-inserts.ts'
import {pageRepetitions} from './page-repetitions.ts'
import {pageTail} from './page-tail.ts'
import {printedAgain} from './printed-again.ts'
import {captureLines, printedCopies} from './printed-copies.ts'
import {promotions} from './promotions.ts'
import {relatedLists} from './related-lists.ts'
import {releases} from './releases.ts'
import {repeatedBlocks} from './repeated-blocks.ts'
import {posts} from './posts.ts'
import {labeled, type ClassifyContext, type Rule} from './rule.ts'
import {formatParts, pageTitle} from './format-parts.ts'
import {shortHeadlines} from './short-headlines.ts'
import {shortPages} from './short-pages.ts'
import {signedHeadlines} from './signed-headlines.ts'
import {signoffs} from './signoffs.ts'
import {siteClocks} from './site-clocks.ts'
import {siteCalls} from './site-calls.ts'
import {siteNotices} from './site-notices.ts'
import {slogans} from './slogans.ts'
import {subheads} from './subheads.ts'
import {tailLines} from './tail-lines.ts'
import {timedLists} from './timed-lists.ts'
import {unknownMastheads} from './unknown-mastheads.ts'
import {weekdayHeads} from './weekday-heads.ts'

/** By name, in their order. */
export const defaultRules = {
  // Lines that say what they are, wherever they stand.
  copyright,
  // Tags know more than shapes: what a page calls its navigation is that.
  formatParts,
  // The day in the header of a mail is no date line.
  mailHeads,
  // A comment has a writer and a day of its own: they are not the article's.
  commentThreads,
  consentWindows,
  labeledHeads,
  posts,
  // Before notes of a desk, which such lines would be elsewhere.
  releases,
  deskNotes,
  captureLines,
  issueNumbers,
  runningHeads,
  siteClocks,
  dateLines,
  weekdayHeads,
  citations,
  paperHeads,
  datedMastheads,
  columnHeads,
  chrome,
  credits,
  attributions,
  printEditions,
  houseSignatures,
  bylines,
  signoffs,
  tailLines,
  promotions,
  boilerplate,
  timedLists,
  siteNotices,
  // Lines that their neighbors explain: these need the labels above.
  donors,
  captionsAboveCredits,
  alternativeText,
  mastheads,
  headsInBlocks,
  letterheads,
  printedCopies,
  unknownMastheads,
  linesAbove,
  nameplates,
  slogans,
  // On a web page the headline stands right above the article, the rest above and below is links.
  pageHeadlines,
  pageTitle,
  headerLines,
  relatedLists,
  pageTail,
  mainBlock,
  pageCaptions,
  pageRepetitions,
  repeatedBlocks,
  printedAgain,
  authorNotes,
  headlineRuns,
  pageHead,
  linkSoup,
  pageInserts,
  pageCounters,
  pageForms,
  headedLinks,
  pageClosing,
  shortPages,
  // A repeated line is a headline even where short lines around it are a menu.
  repeatedHeadlines,
  linkRuns,
  // Two lines that are one headline, before one of them is taken for it.
  brokenHeadlines,
  // Above a name and a date even two words are a headline.
  signedHeadlines,
  // A line that opens a story, above dateline, byline or a blank line.
  openingHeadlines,
  // The best remaining line above the prose: after all that could be mistaken for one is known.
  headlineAboveProse,
  shortHeadlines,
  // Only now is the headline of a text that is no page known.
  headerLinesOfTexts: headerLines,
  siteCalls,
  subheads
} satisfies Record<string, Rule>

/** The classes that units have by the rules alone. */
function judgedBy(
  rules: readonly Rule[],
  units: readonly Unit[],
  context: ClassifyContext
): LabeledUnit[] {
  const judged = rules.reduce((current, rule) => sameOr(current, rule(current, context)), units)
  return keepSomething(
    judged.map((unit) =>
      unit.label ? {...unit, label: unit.label} : labeled(unit, 'body/default', 'body')
    )
  )
}

/**
 * Every unit with its class; units no rule recognizes are `body`. The rules read a text as if no list of
 * donors stood in it.
 */
export function classify(
  units: readonly Unit[],
  context: ClassifyContext,
  rules: readonly Rule[] = Object.values(defaultRules)
): LabeledUnit[] {
  const {lists, rest} = donorLists(units)
  const all = judgedBy(rules, rest, context)
  if (lists.length === 0) return all
  const printed = withLinesOfSite(lists, () => judgedBy(rules, units, context))
  return [...all, ...printed].toSorted((a, b) => a.start - b.start)
}

/** The same list where a rule changed nothing: what is known of it need not be found out again. */
const sameOr = (before: readonly Unit[], after: readonly Unit[]): readonly Unit[] =>
  after === before ||
  (after.length === before.length && after.every((unit, index) => unit === before[index]))
    ? before
    : after
