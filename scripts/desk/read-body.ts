/** Reads what a request carries, up to a limit. */
import type {IncomingMessage} from 'node:http'

/** Far more than a person types. */
export const largestBody = 1_000_000

/** The body as text; `undefined` when it is larger than `limit` bytes. */
export async function readBody(
  request: AsyncIterable<Buffer> | IncomingMessage,
  limit = largestBody
): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? undefined : Buffer.concat(chunks).toString('utf8')
}
