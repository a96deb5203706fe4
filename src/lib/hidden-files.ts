/** Files whose names begin with a dot: systems and programs leave them behind, and people hide them. */

/**
 * Names such as people give to texts: `...and justice for all.txt`. Those of resource forks (`._clip.txt`)
 * and locks (`.~lock.clip.docx#`) are none.
 */
const likeText =
  /^\.(?![_~]).*\.(?:txt|x?html?|md|markdown|docx|pdf|eml|warc(?:\.gz)?|xml|rss|atom|csv|tsv)$/isu

/** Whether a file or folder is hidden. */
export const isHidden = (name: string): boolean => name.startsWith('.')

/** Whether a hidden file has the name of a text, so that somebody may look for it among the articles. */
export const isHiddenText = (name: string): boolean => likeText.test(name)
