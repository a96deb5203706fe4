/** Options of Node.js that this project needs. */

/** Patterns match alike whatever was read before: see `whole-regexps.ts`. */
export const wholeRegexps = '--no-regexp-tier-up'

/**
 * The young generation of the heap begins with the 16 MB to which it may grow: while it grows, what a
 * process reads at its beginning and holds is copied again and again.
 */
export const grownHeap = '--min-semi-space-size=16'
