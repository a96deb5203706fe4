/** A derivation as evidence files hold it: with sentences, and with evidence named by its id. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Constraint} from './dating/constraint.ts'
import type {Derivation, DerivationStep} from './dating/derivation.ts'
import {say, toMessage} from './messages.ts'

/** `ids` knows every constraint of the derivation. */
export function derivationRecord(
  {certain, likely, dropped, wouldNarrow}: Derivation,
  ids: ReadonlyMap<Constraint, string>
): EvidenceFile['derivation'] {
  const toStep = ({from, ...step}: DerivationStep) => ({
    ...toMessage(step),
    evidence: from.map((constraint) => ids.get(constraint)!)
  })
  return {
    certain: certain.map(toStep),
    likely: likely.map(toStep),
    dropped: dropped.map(({constraint, rule, params}) => ({
      evidence: ids.get(constraint)!,
      why: say(rule, params)
    })),
    wouldNarrow: wouldNarrow.map(toMessage)
  }
}
