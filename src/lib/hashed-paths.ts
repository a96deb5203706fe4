/**
 * Which files of a site are named by a hash of their content, and never change under their name: what
 * hosts tell browsers to keep for good, and the service worker gives out without asking.
 */

/**
 * Source of a pattern for the folders that hold them, below the site's home. Of a large archive every
 * range has an index in a folder of its own, `pagefind/2/`. Reads the same in JavaScript, RE2 and PCRE.
 */
export const hashedFolder = String.raw`(?:_astro|pagefind/(?:\d+/)?index)/`

const hashed = new RegExp(`^${hashedFolder}`)

/** Whether the file at this path below the site's home is named by its content. */
export const isHashedPath = (path: string): boolean => hashed.test(path)
