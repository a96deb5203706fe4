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
/** As many as may tell of one summit, and five times as many. */
const manyOfOne = [200, 1000]

function run(): void {
  const {authorities} = loadReference(process.cwd()).reference
  const measure = (name: string, journeys: readonly Journey[]) => {
    const before = performance.now()
    const {events} = linkArticles(journeys, [], authorities)
    const milliseconds = performance.now() - before
    return {name, articles: journeys.length, events: events.length, milliseconds}
  }
  const many = sizes.map((size) => measure('many journeys', madeJourneys(size, authorities)))
  const one = manyOfOne.map((count) => measure('one journey', oneJourney(count, authorities)))
  const rows = [many, one].flatMap((runs) => runs.map((run) => row(run, runs[0]!)))
  console.log(tableText(['told', 'articles', 'events', 'all', 'each', 'growth'], rows))
  console.log('\nGrowth: times as long for each article as in the smallest run; 1 is linear.')
}

interface Measured {
  readonly name: string
  readonly articles: number
  readonly events: number
  readonly milliseconds: number
}

const perArticle = ({milliseconds, articles}: Measured) => milliseconds / articles

const row = (run: Measured, smallest: Measured): string[] => [
  run.name,
  String(run.articles),
  String(run.events),
  `${run.milliseconds.toFixed(0)} ms`,
  `${(perArticle(run) * 1000).toFixed(0)} µs`,
  (perArticle(run) / perArticle(smallest)).toFixed(2)
]
