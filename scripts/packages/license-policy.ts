/** Which licenses packages may have. */
import type {LockedPackage} from './lock-file.ts'

/** SPDX ids of licenses that ask for a notice at most. */
const permissive: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib']
])

interface Exception {
  /** The whole name; `*` at its end stands for everything that follows. */
  readonly name: string
  readonly license: string
  readonly why: string
}

const styles = 'Compresses style sheets while building; used unmodified, no part of a site.'
const pictures = 'Draws pictures while building; used unmodified, no part of a site.'
const typeface = 'A typeface of the site, whose license stands beside it.'

/** Everything else, one by one. Nothing in `src/` may import what is under MPL or LGPL. */
export const exceptions: readonly Exception[] = [
  {name: 'lightningcss*', license: 'MPL-2.0', why: styles},
  {name: '@resvg/resvg-wasm', license: 'MPL-2.0', why: pictures},
  {name: 'axe-core', license: 'MPL-2.0', why: 'Tests accessibility.'},
  {name: '@axe-core/playwright', license: 'MPL-2.0', why: 'Tests accessibility.'},
  {name: '@img/sharp-libvips-*', license: 'LGPL-3.0-or-later', why: pictures},
  {name: '@img/sharp-win32-*', license: 'Apache-2.0 AND LGPL-3.0-or-later', why: pictures},
  {name: '@img/sharp-wasm32', license: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', why: pictures},
  {name: 'source-serif', license: 'OFL-1.1', why: typeface},
  {name: '@fontsource-variable/*', license: 'OFL-1.1', why: typeface},
  {name: 'duck', license: 'BSD', why: 'Its file LICENSE is that of BSD-2-Clause.'}
]

/** What is wrong with a package's license; `undefined` when nothing is. */
export function licenseProblem({name, version, license}: LockedPackage): string | undefined {
  const who = `${name}@${version}`
  if (license === undefined) return `${who} states no license`
  if (isPermissive(license) || exceptions.some((one) => fits(one, name, license))) return undefined
  return `${who} is under ${license}, which is neither permissive nor an exception`
}

/** An exception holds for the license that was looked at, and for no other. */
const fits = (one: Exception, name: string, license: string) =>
  one.license === license &&
  (one.name.endsWith('*') ? name.startsWith(one.name.slice(0, -1)) : one.name === name)

/** Exceptions that no package needs. */
export const idleExceptions = (packages: readonly LockedPackage[]): readonly Exception[] =>
  exceptions.filter(
    (one) => !packages.some(({name, license}) => license !== undefined && fits(one, name, license))
  )

/**
 * Whether an SPDX license expression (ISO/IEC 5962:2021, annex D) can be satisfied with permissive
 * licenses alone: of `OR` one side, of `AND` both. What cannot be read is not.
 */
export function isPermissive(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const one = (): boolean => {
    const token = tokens[at++]
    if (token !== '(') return permissive.has(token ?? '')
    const inner = alternatives()
    return tokens[at++] === ')' && inner
  }
  const together = (): boolean => {
    let all = one()
    while (tokens[at] === 'AND') {
      at++
      all = one() && all
    }
    return all
  }
  function alternatives(): boolean {
    let any = together()
    while (tokens[at] === 'OR') {
      at++
      any = together() || any
    }
    return any
  }
  const satisfied = alternatives()
  return satisfied && at === tokens.length
}
