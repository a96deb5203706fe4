/** Digests of what many pages show: records and summaries of articles, each made once for all of them. */
import {hash} from 'node:crypto'
import type {Archive} from '../views/archive.ts'
import {givenFileDigest} from './given-archive.ts'
import {plain} from './plain-data.ts'

/**
 * Of one kind so many are checked: looking at every value takes several times as long as writing it, and all
 * are data of one type. In small archives all are.
 */
const checked = 100

/** Record or summary → its digest. */
type Digests = Map<object, string>
type Kind = 'records' | 'summaries'

const sharedBy = new WeakMap<Archive, Readonly<Record<Kind, Digests>>>()

function digestsIn(archive: Archive): Readonly<Record<Kind, Digests>> {
  const known = sharedBy.get(archive)
  if (known) return known
  const digests = {records: new Map(), summaries: new Map()}
  sharedBy.set(archive, digests)
  return digests
}

/** The digest of a record or summary of the archive; `undefined` of any other value. */
export function sharedDigest(archive: Archive, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const {id} = value as {readonly id?: unknown}
  if (typeof id !== 'string') return undefined
  const kind = kindOf(archive, id, value)
  if (!kind) return undefined
  const digests = digestsIn(archive)[kind]
  const known = digests.get(value)
  if (known !== undefined) return known
  // A record is what is read of its file, and nothing else is.
  const ofFile = kind === 'records' ? givenFileDigest(id) : undefined
  const isChecked = digests.size < checked
  const written = ofFile === undefined || isChecked ? write(value, isChecked) : ''
  const digest = ofFile ?? hash('sha256', written, 'base64url')
  digests.set(value, digest)
  return digest
}

function kindOf({records, summaries}: Archive, id: string, value: object): Kind | undefined {
  if (summaries.get(id) === value) return 'summaries'
  return records.get(id) === value ? 'records' : undefined
}

const write = (value: object, isChecked: boolean): string =>
  JSON.stringify(value, isChecked ? plain : undefined)
