/** Digests of what many pages show: records and summaries of articles, each written once for all of them. */
import {hash} from 'node:crypto'
import type {Archive} from '../views/archive.ts'
import {plain} from './plain-data.ts'

/**
 * Of one kind so many are checked: looking at every value takes several times as long as writing it, and all
 * are data of one type. In small archives all are.
 */
const checked = 100

/** Record or summary → its digest; one that no page has shown yet → whether it is checked when one does. */
type Shared = Map<unknown, string | boolean>

const sharedBy = new WeakMap<Archive, Shared>()

function sharedIn(archive: Archive): Shared {
  const known = sharedBy.get(archive)
  if (known) return known
  const shared: Shared = new Map()
  for (const all of [archive.records, archive.summaries]) {
    for (const one of all.values()) shared.set(one, shared.size % all.size < checked)
  }
  sharedBy.set(archive, shared)
  return shared
}

/** The digest of a record or summary of the archive; `undefined` of any other value. */
export function sharedDigest(archive: Archive, value: unknown): string | undefined {
  if (typeof value !== 'object') return undefined
  const shared = sharedIn(archive)
  const known = shared.get(value)
  if (known === undefined || typeof known === 'string') return known
  const digest = hash('sha256', JSON.stringify(value, known ? plain : undefined), 'base64url')
  shared.set(value, digest)
  return digest
}
