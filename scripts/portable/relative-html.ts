/**
 * Pages that are read from a folder: addresses that begin at the root of a site lead nowhere there,
 * and a folder has no page of its own.
 */
import {posix} from 'node:path'

/** Whole tags, whatever stands in their attributes; `<` of a text is always escaped. */
const tag = /<[a-z][^\s>]*(?:\s+(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi
const addressed =
  /(\s(?:href|src|action|poster|data-(?:search|base|href|selection))=")(\/(?!\/)[^"]*)(")/gi
const refresh = /(\scontent="\d+;\s*url=)(\/(?!\/)[^"]*)(")/gi

/** Browsers refuse to load a font ahead of time from a folder, and say so in their consoles. */
const preload = /^<link\b[^>]*\srel="preload"/i

/** The page at `path` (below the site's home) with its addresses relative. `base` is the home's path. */
export function relativeHtml(html: string, path: string, base: string): string {
  return html.replace(tag, (whole) => {
    if (preload.test(whole)) return ''
    return [addressed, refresh].reduce(
      (text, attribute) =>
        text.replace(attribute, (_, before: string, address: string, after: string) => {
          return `${before}${relativeAddress(address, path, base)}${after}`
        }),
      whole
    )
  })
}

/** `/articles/x/#p1` seen from `countries/index.html`: `../articles/x/index.html#p1`. */
export function relativeAddress(address: string, from: string, base: string): string {
  if (!address.startsWith(base)) return address
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? []
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return `${posix.relative(posix.dirname(from), file)}${rest}`
}

/** A style sheet at `path` with its addresses relative. */
export function relativeCss(css: string, path: string, base: string): string {
  return css.replace(
    /(url\(["']?)(\/(?!\/)[^"')]*)/g,
    (_, before: string, address: string) => `${before}${relativeAddress(address, path, base)}`
  )
}
