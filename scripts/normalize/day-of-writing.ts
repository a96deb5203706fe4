/** The rule of lines that say by their form that their day is that on which a correspondent wrote. */
export const dayOfWritingRule = 'issue-lines/day-of-writing'
