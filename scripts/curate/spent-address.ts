/** Addresses that are not given to another text: what was there once is still told there. */
import {nextIds} from '../../src/archive-folder/register.ts'
import {chain} from '../../src/lib/chain.ts'
import type {Registers} from './holdings.ts'

/** A file that cannot be added, and what to do. */
export interface Refusal {
  readonly shown: string
  readonly reason: string
  readonly fix: string
}

/** Refuses what was removed on purpose, and an address that leads elsewhere. */
export function refuseSpent(
  {shown, id, sha256: hash}: {readonly shown: string; readonly id: string; readonly sha256: string},
  {removed, moves}: Registers
): Refusal | undefined {
  const same = removed.find(
    ({sourceSha256, scans = []}) =>
      sourceSha256 === hash || scans.some((scan) => scan.sha256 === hash)
  )
  if (same) {
    const {id: old, on, why} = same
    const what = same.sourceSha256 === hash ? 'text' : 'scan'
    const told = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"']*$/u.test(why.trim())
      ? why.trim()
      : `${why.trim()}.`
    const reason = `This ${what} was removed on ${on} (removed/${old}.yaml): ${told}`
    return {shown, reason, fix: 'If it is to come back all the same, add it with --again.'}
  }
  const taken = removed.find((tombstone) => tombstone.id === id)
  if (taken) {
    const reason = `Its address, /articles/${id}/, tells of what was removed on ${taken.on} (removed/${id}.yaml).`
    return {shown, reason, fix: 'Give it another name with --as or --to, or add it with --again.'}
  }
  const target = chain(id, nextIds(moves)).at(-1)
  if (target === undefined || target === id) return undefined
  const reason = `Its address, /articles/${id}/, leads to /articles/${target}/, which was moved from there.`
  return {shown, reason, fix: 'Give it another name with --as or --to, or add it with --again.'}
}
