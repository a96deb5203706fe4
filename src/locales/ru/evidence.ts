/** Sentences of evidence in Russian. */
import type {EvidenceWords} from '../types.ts'
import {datingSentences} from './evidence-dating.ts'
import {formatSentences} from './evidence-formats.ts'
import {readingSentences} from './evidence-reading.ts'
import {reasons} from './evidence-reasons.ts'
import {offices} from './offices.ts'

export const russianEvidence: EvidenceWords = {
  sentences: {...readingSentences, ...datingSentences, ...formatSentences},
  reasons,
  offices
}
