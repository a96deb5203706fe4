/** Runs the normalizer on one file of any format. */
import {normalizeArchive} from '../../../scripts/normalize/archive.ts'
import type {Outcome} from '../../../scripts/normalize/drafts.ts'
import {read} from '../../../scripts/normalize/read/index.ts'
import {smallReference} from '../reference.ts'

/** Prose that every rule takes for an article. */
export const prose =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'

/** What a file becomes, with the archive's day set late enough for all of it. */
export const normalizeFile = (path: string, content: string | Uint8Array) =>
  normalizeArchive([{path, bytes: Buffer.from(content)}], {...smallReference, asOf: '2026-01-01'})

/** The one article of a file. */
export async function articleOf(path: string, content: string | Uint8Array): Promise<Outcome> {
  const {outcomes, quarantined} = await normalizeFile(path, content)
  const [only] = outcomes
  if (!only) throw new Error(JSON.stringify(quarantined))
  return only
}

/** What a reader makes of a file. */
export const readFile = (path: string, content: string | Uint8Array) =>
  read({path, bytes: Buffer.from(content)})

/** A page with `head` in its head. */
export const page = (head: string, body = `<h1>Growers ask for help</h1><p>${prose}</p>`) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
