/** Known advisories on the packages, as far as the registry tells. */

export interface Advisory {
  readonly name: string
  /** `info`, `low`, `moderate`, `high` or `critical`. */
  readonly severity: string
}

export type Advisories =
  | {readonly kind: 'known'; readonly found: readonly Advisory[]}
  /** The registry was not asked, or did not answer. */
  | {readonly kind: 'not run'; readonly why: string}

interface AuditReport {
  readonly message?: string
  readonly vulnerabilities?: Readonly<Record<string, {readonly severity?: string}>>
}

/** Reads what `npm audit --json` printed. No answer is no good news: it is told apart. */
export function readAudit(output: string): Advisories {
  const report = parsed(output)
  if (!report?.vulnerabilities) {
    return {kind: 'not run', why: report?.message ?? 'npm audit gave no report'}
  }
  const found = Object.entries(report.vulnerabilities).map(([name, {severity = 'unknown'}]) => ({
    name,
    severity
  }))
  return {kind: 'known', found}
}

function parsed(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output) as AuditReport
  } catch {
    return undefined
  }
}
