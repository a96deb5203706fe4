/** Pagefind brings pages and parts of its own with every index; this site uses none of them. */

const unused = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/

/** Whether the file is one of them: together they are larger than many an archive. */
export const isUnused = ({path}: {readonly path: string}): boolean => unused.test(path)
