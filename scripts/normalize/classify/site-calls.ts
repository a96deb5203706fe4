/**
 * Buttons, headings of comments, labels above links and calls to subscribe, in many languages: short
 * lines outside the prose that are nothing else.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {bareCall, callSets, foldCall, oneOfCalls} from './call-words.ts'
import {wordExtent} from './extent.ts'
import {readerCalls} from './reader-calls.ts'
import {isStatement} from './reader-words.ts'
import {isAnyNetwork} from './site-words.ts'
import {isPage} from './page-shape.ts'
import {eachUnitOutsideProse, labeled, type Rule} from './rule.ts'

const longest = 90
const mostWords = 12

const opensCall = new RegExp(String.raw`^(?:${oneOfCalls(readerCalls.calls)})(?!\p{Ll})`, 'u')
const closesCall = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOfCalls(readerCalls.closings)})[!.]?$`,
  'u'
)

/** Several buttons in a line: `Partager Imprimer Facebook`. */
const isButtons = (text: string) => {
  const parts = text.split(/[\s|•·,/]+/).map((part) => bareCall(part))
  const said = parts.filter((part) => part !== '')
  return said.length > 0 && said.every((part) => callSets.share.has(part) || isAnyNetwork(part))
}

interface Kind {
  readonly class: SegmentClass
  readonly rule: string
  readonly reason: string
}
const kinds = {
  share: {
    class: 'share',
    rule: 'site-calls/share',
    reason: 'Buttons for sharing or saving the page.'
  },
  comments: {
    class: 'nav',
    rule: 'site-calls/comments',
    reason: 'Leads to the comments of readers.'
  },
  labels: {
    class: 'related',
    rule: 'site-calls/label',
    reason: 'A label above links to other articles of the site.'
  },
  ways: {
    class: 'menu',
    rule: 'site-calls/way',
    reason: 'A button of the site: to its search, an account, an advertisement.'
  },
  calls: {
    class: 'share',
    rule: 'site-calls/call',
    reason: 'Asks the reader to subscribe, follow or share.'
  },
  readingTime: {
    class: 'nav',
    rule: 'site-calls/reading-time',
    reason: 'How long it takes to read the text, as the site reckons.'
  }
} as const satisfies Record<string, Kind>

function kindOf(printed: string): Kind | undefined {
  const text = foldCall(printed)
  if (readerCalls.readingTime.test(text)) return kinds.readingTime
  const bare = bareCall(printed)
  if (callSets.share.has(bare) || isButtons(text)) return kinds.share
  if (callSets.comments.has(bare)) return kinds.comments
  if (callSets.labels.has(bare)) return kinds.labels
  if (callSets.ways.has(bare)) return kinds.ways
  const asks = opensCall.test(bare) || (closesCall.test(text) && words(text).length <= 5)
  // What somebody is told in an article ends in a stop, and is longer than a button.
  if (!asks || (isStatement(printed) && words(text).length > 6)) return undefined
  return kinds.calls
}

/** Of a page, all that is not the article is known by its shape. */
const outsidePages =
  (rule: Rule): Rule =>
  (units, context) =>
    isPage(units) ? units : rule(units, context)

/** Labels such lines above and below the prose of a text that is no page. */
export const siteCalls = outsidePages(
  eachUnitOutsideProse((unit: Unit) => {
    if (wordExtent(unit.text) > mostWords) return undefined
    const kind = kindOf(unit.text)
    return kind && labeled(unit, kind.rule, kind.class, kind.reason)
  }, longest)
)
