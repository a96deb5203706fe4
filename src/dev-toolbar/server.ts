/** Asks the development server. */
import type {
  DeskPath,
  DeskProblem,
  DeskRecord,
  NamedValue,
  NameTable,
  SaveAnswer
} from './contract.ts'

const paths = {
  record: '/_desk/record',
  names: '/_desk/names',
  entries: '/_desk/entries'
} satisfies Record<string, DeskPath>

/** The article on a page; `undefined` when it is no article's page. Throws with the server's reason. */
export async function fetchRecord(page: string): Promise<DeskRecord | undefined> {
  const response = await fetch(`${paths.record}?${new URLSearchParams({page})}`)
  if (response.status === 404) return undefined
  if (response.ok) return (await response.json()) as DeskRecord
  throw new Error(await reason(response))
}

/** Rows of a table that the letters can mean. */
export async function fetchNames(table: NameTable, like: string): Promise<NamedValue[]> {
  const response = await fetch(`${paths.names}?${new URLSearchParams({table, like})}`)
  return response.ok ? ((await response.json()) as NamedValue[]) : []
}

/** Has an entry on the article written, as it was shown. A server that cannot be reached is a problem like any other. */
export async function sendEntry(
  {id, state}: Pick<DeskRecord, 'id' | 'state'>,
  entry: object
): Promise<SaveAnswer> {
  try {
    const response = await fetch(paths.entries, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({id, state, entry})
    })
    return (await response.json()) as SaveAnswer
  } catch {
    const message = 'The development server does not answer. Is `npm run dev` still running?'
    return {problems: [{path: [], message}]}
  }
}

async function reason(response: Response): Promise<string> {
  const {problems} = (await response.json()) as {problems: readonly DeskProblem[]}
  return problems.map(({message}) => message).join(' ')
}
