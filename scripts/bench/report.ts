/** Figures as people read them. */
import type {NormalizeRun} from './normalize-run.ts'

/** Stages that look at one text at a time. */
const perSourceStages = ['read sources', 'work on texts', 'cache']

export const runHeader = [
  'run',
  'texts',
  'MB',
  'seconds',
  'texts/s',
  'MB/s',
  'texts/s, each by itself',
  'processor s',
  'texts a processor s',
  'each by itself',
  'peak MB'
]

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** Stages without what other stages do within them. */
function ownStages({stages}: NormalizeRun): Readonly<Record<string, number>> {
  const {cache = 0, 'work on texts': work = 0} = stages
  return {...stages, cache: cache - work}
}

/** One line about a run. */
export function runRow(name: string, measured: NormalizeRun): string[] {
  const own = ownStages(measured)
  const all = sum(Object.values(own))
  const each = sum(perSourceStages.map((stage) => own[stage] ?? 0))
  const perSecond = (amount: number, time: number, digits = 0) =>
    ((amount / time) * 1000).toFixed(digits)
  return [
    name,
    String(measured.sources),
    megabytes(measured.bytes),
    seconds(all),
    perSecond(measured.sources, all),
    perSecond(measured.bytes / 1e6, all, 2),
    perSecond(measured.sources, each),
    seconds(measured.processor),
    perSecond(measured.sources, measured.processor),
    perSecond(measured.sources, measured.processorOnTexts),
    megabytes(measured.peakMemory)
  ]
}

/** Every stage with its seconds and its share, cold and warm. */
export function stageRows(cold: NormalizeRun, warm: NormalizeRun): string[][] {
  const runs = [ownStages(cold), ownStages(warm)]
  const names = [...new Set(runs.flatMap((stages) => Object.keys(stages)))]
  return names.map((stage) => [
    stage,
    ...runs.flatMap((stages) => {
      const time = stages[stage] ?? 0
      const share = time / sum(Object.values(stages))
      return [seconds(time), `${(share * 100).toFixed(1)} %`]
    })
  ])
}

/** Times of a small and a four times larger text, and how much longer the larger took. */
export function timesText([small = 0, large = 0]: readonly number[]): string[] {
  return [`${small.toFixed(0)} ms`, `${large.toFixed(0)} ms`, (large / small).toFixed(1)]
}
