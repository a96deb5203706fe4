/**
 * The score of a site's headers by the rules of Mozilla's HTTP Observatory (scoring of 2024,
 * developer.mozilla.org/observatory/docs/tests_and_scoring), as far as they are about the headers of
 * one answer. Whether http leads to https is up to who holds the certificate.
 */

export interface Finding {
  readonly what: string
  /** Points above or below 100. */
  readonly modifier: number
}

export interface Grade {
  readonly score: number
  readonly findings: readonly Finding[]
}

const sixMonths = 15_768_000

/** Points above 100 count only from 90 on. */
const bonusFrom = 90

/** What all rules below give together. */
export const bestScore = 130

/** Grades the headers of an answer, with what each of them gives or takes. */
export function gradeHeaders(headers: Headers): Grade {
  const get = (name: string) => headers.get(name)?.trim().toLowerCase() ?? ''
  const policy = parsePolicy(get('content-security-policy'))
  const findings: Finding[] = [
    {what: 'Content-Security-Policy', modifier: gradePolicy(policy)},
    {what: 'frames', modifier: gradeFrames(policy, get('x-frame-options'))},
    {what: 'Strict-Transport-Security', modifier: gradeTransport(get('strict-transport-security'))},
    {
      what: 'X-Content-Type-Options',
      modifier: get('x-content-type-options') === 'nosniff' ? 0 : -5
    },
    {what: 'Referrer-Policy', modifier: gradeReferrer(get('referrer-policy'))},
    {
      what: 'Cross-Origin-Resource-Policy',
      modifier: /^same-(?:origin|site)$/.test(get('cross-origin-resource-policy')) ? 10 : 0
    },
    {
      what: 'Access-Control-Allow-Origin',
      modifier: headers.has('access-control-allow-credentials') ? -50 : 0
    },
    {what: 'Set-Cookie', modifier: headers.has('set-cookie') ? -20 : 0}
  ]
  return {score: total(findings), findings}
}

function total(findings: readonly Finding[]): number {
  const sum = (sign: number) =>
    findings
      .filter(({modifier}) => Math.sign(modifier) === sign)
      .reduce((all, {modifier}) => all + modifier, 0)
  const plain = Math.max(0, 100 + sum(-1))
  return plain >= bonusFrom ? plain + sum(1) : plain
}

type Policy = ReadonlyMap<string, readonly string[]>

const parsePolicy = (value: string): Policy =>
  new Map(
    value
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources])
  )

function gradePolicy(policy: Policy): number {
  const fallback = policy.get('default-src')
  const scripts = policy.get('script-src') ?? fallback
  if (policy.size === 0 || !scripts) return -25
  const styles = policy.get('style-src') ?? fallback ?? []
  const broad = ['*', 'http:', 'https:', 'data:']
  if (scripts.some((source) => source === "'unsafe-inline'" || broad.includes(source))) return -20
  if ([...policy.values()].flat().some((source) => source.startsWith('http:'))) return -20
  if (scripts.includes("'unsafe-eval'")) return -10
  if (styles.includes("'unsafe-inline'")) return 0
  return fallback?.join() === "'none'" ? 10 : 5
}

function gradeFrames(policy: Policy, option: string): number {
  if (policy.has('frame-ancestors')) return 5
  return option === 'deny' || option === 'sameorigin' ? 5 : -20
}

function gradeTransport(value: string): number {
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0)
  if (age === 0) return -20
  return age >= sixMonths ? 0 : -10
}

function gradeReferrer(value: string): number {
  if (value === '') return 0
  if (/unsafe-url|no-referrer-when-downgrade|^origin/.test(value)) return -5
  return /no-referrer|same-origin|strict-origin/.test(value) ? 5 : -5
}
