/** `npm run bench -- linking`: how the linking of articles that report journeys grows. */
import type {CommandDescription} from '../cli/command.ts'
import {tableText} from '../eval/table.ts'
import {linkArticles} from '../normalize/linking/index.ts'
import {loadReference} from '../normalize/reference.ts'
import {madeJourneys} from './made-journeys.ts'

const description: CommandDescription = {
  name: 'npm run bench -- linking',
  summary: 'Measures how linking grows, on made-up journeys of leaders of the tables.',
  options: {}
}

/** The bench and its command line. */
export const benchLinking = {description, run}

const sizes = [1000, 5000, 20_000]

function run(): void {
  const {reference} = loadReference(process.cwd())
  const {authorities} = reference
  const rows = sizes.map((size) => {
    const journeys = madeJourneys(size, authorities)
    const before = performance.now()
    const {events} = linkArticles(journeys, [], authorities)
    const milliseconds = performance.now() - before
    return [
      String(size),
      String(events.length),
      `${milliseconds.toFixed(0)} ms`,
      `${((milliseconds * 1000) / size).toFixed(0)} µs`
    ]
  })
  console.log(tableText(['articles that tell of a journey', 'events', 'all', 'each'], rows))
}
