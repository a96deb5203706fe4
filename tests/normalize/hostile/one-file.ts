/** What one file becomes, for tests of hostile texts. */
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import type {Outcome} from '../../../scripts/normalize/drafts.ts'
import type {QuarantinedSource} from '../../../src/schema/quarantine.ts'
import {smallReference} from '../reference.ts'

/** A paragraph that nothing is known of. */
export const prose =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'

/** The outcomes of a file of these bytes, and what of it was set aside. */
export async function archiveOf(content: string | Uint8Array, path = 'a.txt', asOf = '2020-01-01') {
  const file = {path, bytes: typeof content === 'string' ? Buffer.from(content) : content}
  return Promise.resolve(normalizeArchive([file], {...smallReference, asOf}))
}

/** The article that a file of this text becomes. */
export async function articleOf(content: string | Uint8Array, path = 'a.txt'): Promise<Outcome> {
  const {outcomes, quarantined} = await archiveOf(content, path)
  const [outcome] = outcomes
  if (!outcome) throw new Error(`It was set aside: ${quarantined[0]?.reason ?? 'silently'}`)
  return outcome
}

/** Why a file was set aside. */
export async function refusalOf(content: string | Uint8Array): Promise<QuarantinedSource> {
  const {outcomes, quarantined} = await archiveOf(content)
  const [refusal] = quarantined
  if (outcomes.length > 0 || !refusal) throw new Error('It was not set aside.')
  return refusal
}

/** The rules of what a curator is told about an article. */
export const issuesOf = ({evidence}: Outcome): string[] => evidence.issues.map(({rule}) => rule)
