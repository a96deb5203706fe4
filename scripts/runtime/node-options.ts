/** Options of Node.js that this project needs. */

/** Patterns match alike whatever was read before: see `whole-regexps.ts`. */
export const wholeRegexps = '--no-regexp-tier-up'
