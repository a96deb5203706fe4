/** Parts of a site that different machines render. */
import {hash} from 'node:crypto'

/** One of several parts. */
export interface Shard {
  /** From 0. */
  readonly at: number
  readonly of: number
}

/** Parts beyond any use: each machine reads the whole archive first. */
const mostShards = 256

/** Reads `2/4`, the second of four. `undefined` where it says no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, at, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []
  const shard = {at: Number(at) - 1, of: Number(of)}
  return shard.at < shard.of && shard.of <= mostShards ? shard : undefined
}

/** As it is written on the command line. */
export const shardName = ({at, of}: Shard) => `${at + 1}/${of}`

/** The part that a page is in, by its file alone: every machine finds the same. */
export function shardOf(file: string, of: number): number {
  return Number.parseInt(hash('sha256', file).slice(0, 8), 16) % of
}
