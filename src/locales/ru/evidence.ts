/** Sentences of evidence in Russian. */
import type {EvidenceWords} from '../types.ts'
import {datingSentences} from './evidence-dating.ts'
import {formatSentences} from './evidence-formats.ts'
import {issueSentences} from './evidence-issues.ts'
import {readingSentences} from './evidence-reading.ts'
import {reasons} from './evidence-reasons.ts'
import {offices} from './offices.ts'
import {quarantine} from './quarantine.ts'

export const russianEvidence: EvidenceWords = {
  sentences: {...readingSentences, ...issueSentences, ...datingSentences, ...formatSentences},
  reasons,
  offices,
  quarantine
}
