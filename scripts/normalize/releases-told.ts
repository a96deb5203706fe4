/** What rules of other stages ask of the head of a press release. */
import type {Unit} from './stages.ts'

/** Of the day at the head of a release. */
export const releaseDateRule = 'releases/date'

/** Whether a line stands in the head of a release. */
export const isOfRelease = ({label}: Unit): boolean => label?.rule.startsWith('releases/') === true
