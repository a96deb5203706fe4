/** Dates that pages print for programs: `2020-09-18T14:37:41+02:00`. */
import type {Range} from '../stages.ts'

const hour = /^T\d{2}:\d{2}(?::\d{2}|[+-]\d{2}:?\d{2}|Z)/u

/** Whether a date is the day of such a time; themes print that of the last change so. */
export const isForPrograms = (text: string, {end}: Range): boolean => hour.test(text.slice(end))
