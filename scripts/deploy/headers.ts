/** Headers that a host sends, in one table: the files for each host are made from it or tested by it. */
import {hostPolicy} from '../../src/lib/content-security-policy.ts'

export interface HeaderRule {
  /** Path below the site; `:name` stands for one folder, a final `*` for all that follows. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** With every file. */
export const securityHeaders = {
  'Content-Security-Policy': hostPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000'
} as const

/** For files whose name changes with their content. */
export const longCache = 'public, max-age=31536000, immutable'
/** For pages: asked for again, and answered with 304 when they are the same. */
export const shortCache = 'public, max-age=0, must-revalidate'

/** Where `hashedFolder` finds its folders: hosts that read `_headers` know no patterns. */
const hashedFolders = ['_astro', 'pagefind/index', 'pagefind/:range/index'] as const

/** Rules from the general to the special; of two that name one header, the later one counts. */
export const headerRules: readonly HeaderRule[] = [
  {path: '*', headers: {...securityHeaders, 'Cache-Control': shortCache}},
  ...hashedFolders.map((folder) => ({
    path: `${folder}/*`,
    headers: {'Cache-Control': longCache}
  }))
]

/** The rules of an archive that search engines are asked to keep away from, files included. */
export const unlistedRules: readonly HeaderRule[] = headerRules.map((rule, at) =>
  at === 0 ? {...rule, headers: {...rule.headers, 'X-Robots-Tag': 'noindex'}} : rule
)
