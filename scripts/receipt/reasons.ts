/** Why an article's date is what it is, in sentences. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'

/** The steps by which the date is certain, else all evidence for it. */
export function reasonsIn(file: EvidenceFile | undefined): string[] {
  if (!file) return []
  const steps = file.derivation.certain.map(({say}) => say)
  if (steps.length > 0) return steps
  return file.evidence.filter(({field}) => field === 'date').map(({say}) => say)
}
