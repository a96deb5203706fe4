/** Whether a curator had a say in what an article is. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'

export const isCorrected = ({evidence, segments, readings}: EvidenceFile): boolean =>
  readings !== undefined ||
  evidence.some(({basis}) => basis === 'corrected') ||
  segments.some(({rule}) => rule === 'correction/segment')
