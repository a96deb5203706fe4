/** `_headers` and `_redirects`, which Netlify and Cloudflare read out of the site itself. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {headerRules, type HeaderRule} from './headers.ts'

/** An address that leads to another for good; both are paths of the site, its base included. */
export interface PermanentRedirect {
  readonly from: string
  readonly to: string
}

/**
 * `_headers`. A header that a later rule sets again is taken back first (`! Name`, Cloudflare), for
 * hosts join the values of all rules that fit; Netlify lets the later rule win and ignores the line.
 */
export function headersFile(base: string, rules: readonly HeaderRule[] = headerRules): string {
  const set = new Set<string>()
  const blocks = rules.map(({path, headers}) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const again = set.has(name)
      set.add(name)
      return [...(again ? [`  ! ${name}`] : []), `  ${name}: ${value}`]
    })
    return [`${base}${path}`, ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

/** `_redirects`, one line an address. */
export const redirectsFile = (redirects: readonly PermanentRedirect[]): string =>
  redirects.map(({from, to}) => `${from} ${to} 301\n`).join('')

/** Writes both into the finished site. */
export function writeHostFiles(
  base: string,
  redirects: readonly PermanentRedirect[],
  out: string,
  rules: readonly HeaderRule[] = headerRules
): void {
  writeFileSync(join(out, '_headers'), headersFile(base, rules))
  if (redirects.length > 0) writeFileSync(join(out, '_redirects'), redirectsFile(redirects))
}
