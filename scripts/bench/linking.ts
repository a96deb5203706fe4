/** `npm run bench -- linking`: how the linking of articles that report journeys grows. */
import type {CommandDescription} from '../cli/command.ts'
import {tableText} from '../eval/table.ts'
import type {Journey} from '../normalize/drafts.ts'
import {linkArticles} from '../normalize/linking/index.ts'
import {loadReference} from '../normalize/reference.ts'
import {madeJourneys, oneJourney} from './made-journeys.ts'

const description: CommandDescription = {
  name: 'npm run bench -- linking',
  summary: 'Measures how linking grows, on made-up journeys of leaders of the tables.',
  options: {}
}

/** The bench and its command line. */
export const benchLinking = {description, run}

const sizes = [1000, 5000, 20_000]
/** As many as may tell of one summit. */
const manyOfOne = 200

function run(): void {
  const {authorities} = loadReference(process.cwd()).reference
  const measure = (name: string, journeys: readonly Journey[]) => {
    const before = performance.now()
    const {events} = linkArticles(journeys, [], authorities)
    const milliseconds = performance.now() - before
    return [
      name,
      String(journeys.length),
      String(events.length),
      `${milliseconds.toFixed(0)} ms`,
      `${((milliseconds * 1000) / journeys.length).toFixed(0)} µs`
    ]
  }
  const rows = [
    ...sizes.map((size) => measure('many journeys', madeJourneys(size, authorities))),
    measure('one journey', oneJourney(manyOfOne, authorities))
  ]
  console.log(tableText(['told', 'articles', 'events', 'all', 'each'], rows))
}
