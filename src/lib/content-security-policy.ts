/**
 * What pages may load (Content Security Policy level 3): their own files and nothing else, no inline
 * script, no inline style. Each page carries its policy, so that it holds on every host.
 */

/** `search` is the one page that runs WebAssembly: Pagefind's. */
export type PageKind = 'reading' | 'search'

const policy = (wasm: boolean) =>
  [
    ['default-src', "'none'"],
    ['script-src', wasm ? "'self' 'wasm-unsafe-eval'" : "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    // Pagefind's worker; older browsers start it from a blob.
    ['worker-src', wasm ? "'self' blob:" : "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"]
  ]
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The policy that a page states in its head. */
export const pagePolicy = (kind: PageKind): string => policy(kind === 'search')

/**
 * The policy that hosts send with every page, where they can: what the search page needs, and what a
 * page cannot say of itself.
 */
export const hostPolicy = `${policy(true)}; frame-ancestors 'none'`
