/** The part of Pagefind's browser interface that this site uses; Pagefind ships no types for it. */

export interface PagefindAnchor {
  readonly element: string
  readonly id: string
  /** Index of the first word after it. */
  readonly location: number
}

export interface PagefindFragment {
  readonly url: string
  readonly content: string
  /** `content` with `<` and `>` escaped, and U+200B between words that no space separates. */
  readonly raw_content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly PagefindAnchor[]
  /** Indexes of the matching words. */
  readonly locations: readonly number[]
}

export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string
    readonly data: () => Promise<PagefindFragment>
  }[]
  /** Articles with each value, among those that match query and filters. */
  readonly filters: PagefindCounts
}

export interface PagefindOptions {
  readonly filters: Readonly<Record<string, {readonly any: readonly string[]}>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, string>>) => Promise<void>
  readonly init: () => Promise<void>
  /** `null` finds everything. */
  readonly search: (query: string | null, options: PagefindOptions) => Promise<PagefindAnswer>
}

/** Loads the index of the site whose home is `base`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const path = `${base}pagefind/`
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind
  await pagefind.options({basePath: path, baseUrl: base})
  await pagefind.init()
  return pagefind
}
