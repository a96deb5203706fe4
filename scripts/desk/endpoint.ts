/** The addresses of the desk: what an article rests on, names to choose from, and entries to write. */
import type {IncomingMessage, ServerResponse} from 'node:http'
import {format} from 'date-fns/format'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {IdTables} from '../../src/authorities/meant.ts'
import {latestToday} from '../../src/archive-folder/as-of.ts'
import {readArticle} from '../../src/archive-folder/articles.ts'
import {readDuplicates} from '../../src/archive-folder/duplicates.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import type {DeskProblem, NameTable} from '../../src/dev-toolbar/contract.ts'
import {siteUrls} from '../../src/lib/urls.ts'
import {idSchema} from '../../src/schema/primitives.ts'
import {appendEntry, correctionFile} from '../corrections/append-entry.ts'
import {boundEntry} from '../corrections/bound-entry.ts'
import {namesLike} from './names.ts'
import {readBody} from './read-body.ts'
import {deskRecord, stateOf} from './record.ts'
import {refusal} from './request-guard.ts'
import {sourceItem} from './source-item.ts'

interface Answer {
  readonly status: number
  readonly body: unknown
}

const failure = (status: number, message: string): Answer => ({
  status,
  body: {problems: [{path: [], message}] satisfies DeskProblem[]}
})
const changedMeanwhile = failure(
  409,
  'The source has changed, or somebody has decided on this article, since the desk showed it. Reload the page and look at it: what you have filled in stays.'
)
const notFound = failure(404, 'There is no such page of an article.')

/** Answers the requests of the toolbar, for the archive in `folder`. */
export async function answerDesk(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const {status, body} = await answer(folder, request)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff'
  })
  response.end(JSON.stringify(body))
}

async function answer(folder: string, request: IncomingMessage): Promise<Answer> {
  const {method = 'GET', headers, socket} = request
  const refused = refusal({method, headers, remoteAddress: socket.remoteAddress})
  if (refused !== undefined) return failure(403, refused)
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost')
  try {
    const route = `${method} ${pathname}`
    if (route === 'GET /record') return await record(folder, searchParams.get('page') ?? '')
    if (route === 'GET /names') return names(folder, searchParams)
    if (route === 'POST /entries') return await save(folder, await readBody(request))
    return notFound
  } catch (error) {
    return failure(500, (error as Error).message)
  }
}

let tables: IdTables | undefined

/** Read once: the server is started afresh when a table changes. */
function tablesOf(folder: string): IdTables {
  tables ??= loadAuthorities(archivePaths(folder).authorities).authorities
  return tables
}

async function record(folder: string, page: string): Promise<Answer> {
  const id = articleOf(folder, page)
  if (id === undefined) return notFound
  return {status: 200, body: await deskRecord(folder, id, tablesOf(folder))}
}

/** The article whose page it is, or whose page a source with the same text leads to. */
function articleOf(folder: string, page: string): string | undefined {
  const start = siteUrls(readSettings(folder).settings.url).article('').slice(0, -1)
  const id = page.startsWith(start) ? page.slice(start.length).replace(/\/$/, '') : ''
  if (isArticle(folder, id)) return id
  return readDuplicates(folder).find((copy) => copy.id === id)?.of
}

const isArticle = (folder: string, id: string) =>
  idSchema.safeParse(id).success && existsSync(join(archivePaths(folder).articles, `${id}.md`))

function names(folder: string, query: URLSearchParams): Answer {
  const table = query.get('table') ?? ''
  const known: readonly NameTable[] = ['people', 'countries', 'publications']
  const name = known.find((one) => one === table)
  if (name === undefined) return notFound
  return {status: 200, body: namesLike(tablesOf(folder)[name], query.get('like') ?? '')}
}

async function save(folder: string, body: string | undefined): Promise<Answer> {
  if (body === undefined) return failure(413, 'That is more than an entry can hold.')
  const sent = parseEntry(body)
  if (sent === undefined) return failure(400, 'Expected {"id": …, "entry": {…}}.')
  const {id} = sent
  if (!isArticle(folder, id)) return failure(404, `There is no article \`${id}\`.`)
  const article = readArticle(folder, id)
  const item = await sourceItem(folder, article)
  if (sent.state !== undefined && sent.state !== stateOf(folder, article)) return changedMeanwhile
  // The day of the decision is today on the curator's own clock.
  const today = format(new Date(), 'yyyy-MM-dd')
  const textSha256 = readEvidence(folder, id).rendition.sha256
  const problems = appendEntry(
    folder,
    {
      id,
      sourceSha256: article.data.sourceSha256,
      ...(article.data.sourceItem !== undefined && {textSha256})
    },
    boundEntry(sent.entry, {textSha256, today}),
    {tables: tablesOf(folder), today: latestToday(), ...(item && {item})}
  )
  if (problems.length > 0) return {status: 422, body: {problems}}
  return {status: 200, body: {file: correctionFile(id)}}
}

function parseEntry(body: string): {id: string; entry: object; state?: unknown} | undefined {
  try {
    const {id, entry, state} = JSON.parse(body) as Readonly<Record<string, unknown>>
    if (typeof id !== 'string' || typeof entry !== 'object' || entry === null) return undefined
    return {id, entry, state}
  } catch {
    return undefined
  }
}
