/** A reader's own selection of articles, kept in this browser and nowhere else. */

export interface Kept {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly date: string
  readonly source: string
}

/** One selection for each archive, also where several share a host. */
const key = (base: string) => `selection ${base}`

/** The selection, in the order in which it was made; none where the browser keeps nothing. */
export function readSelection(base: string): Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(base)) ?? '[]')
    return Array.isArray(found) ? found.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'href', 'title', 'date', 'source'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'string'
  )

/** Keeps a selection; `false` where the browser refuses. */
export function writeSelection(base: string, articles: readonly Kept[]): boolean {
  try {
    localStorage.setItem(key(base), JSON.stringify(articles))
    return true
  } catch {
    return false
  }
}
