/** A derivation as evidence files hold it: with sentences and quotes, and with evidence named by its id. */
import type {EvidenceFile, EvidenceItem} from '../../src/schema/evidence.ts'
import type {Constraint} from './dating/constraint.ts'
import type {Derivation, DerivationStep} from './dating/derivation.ts'
import {say, toMessage} from './messages.ts'

/** So many words of the text stand for what agrees. */
const mostQuotes = 3
/** A longer quote is cut. */
const longestQuote = 60

function shortened(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim()
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`
}

/** What a sentence on evidence without a bound of its own quotes of the text; absent where that has no words. */
function quotedOf(items: readonly EvidenceItem[]): string | undefined {
  const quotes = items.flatMap(({spans}) => spans.slice(0, 1)).map(({quote}) => shortened(quote))
  const some = [...new Set(quotes)].filter((quote) => quote !== '').slice(0, mostQuotes)
  return some.length > 0 ? some.map((quote) => `“${quote}”`).join(', ') : undefined
}

/** `items` has every constraint of the derivation. */
export function derivationRecord(
  {certain, likely, dropped, wouldNarrow}: Derivation,
  items: ReadonlyMap<Constraint, EvidenceItem>
): EvidenceFile['derivation'] {
  const toStep = ({from, rule, params}: DerivationStep) => {
    const own = from.map((constraint) => items.get(constraint)!)
    const quoted = rule === 'derivation/agrees' ? quotedOf(own) : undefined
    return {
      ...toMessage({rule, params: {...params, ...(quoted !== undefined && {quoted})}}),
      evidence: own.map(({id}) => id)
    }
  }
  return {
    certain: certain.map(toStep),
    likely: likely.map(toStep),
    dropped: dropped.map(({constraint, rule, params}) => ({
      evidence: items.get(constraint)!.id,
      why: say(rule, params)
    })),
    wouldNarrow: wouldNarrow.map(toMessage)
  }
}
