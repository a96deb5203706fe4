/** Asks a server for files, over connections that stay open, as fast as answers come. */
import {Agent, get} from 'node:http'

export interface Asked {
  readonly address: string
  /** Below the address, without a slash before them. */
  readonly paths: readonly string[]
  readonly seconds: number
  readonly connections: number
}

export interface Load {
  /** Milliseconds from each request to the last byte of its answer. */
  readonly times: readonly number[]
  /** Answers that were not 200, and requests without one. */
  readonly errors: number
  readonly bytes: number
  /** How long it took. */
  readonly seconds: number
}

/** Each connection asks for the next path as soon as its last answer is there. */
export async function sendRequests({address, paths, seconds, connections}: Asked): Promise<Load> {
  const agent = new Agent({keepAlive: true, maxSockets: connections})
  const times: number[] = []
  let errors = 0
  let bytes = 0
  let next = 0
  const start = performance.now()
  const end = start + seconds * 1000
  const connection = async () => {
    while (performance.now() < end) {
      const path = paths[next++ % paths.length]!
      const asked = performance.now()
      const answer = await ask(`${address}/${path}`, agent)
      if (answer === undefined) errors++
      else bytes += answer
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({length: connections}, connection))
  agent.destroy()
  return {times, errors, bytes, seconds: (performance.now() - start) / 1000}
}

/** Bytes of an answer; `undefined` when it was none or not 200. */
function ask(url: string, agent: Agent): Promise<number | undefined> {
  return new Promise((done) => {
    const request = get(url, {agent}, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => done(answer.statusCode === 200 ? bytes : undefined))
      answer.on('error', () => done(undefined))
    })
    request.on('error', () => done(undefined))
  })
}
