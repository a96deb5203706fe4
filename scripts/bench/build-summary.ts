/** What several measured builds come to: medians, and how they compare. */
import {percent} from '../eval/table.ts'
import type {MeasuredStep} from './build-measure.ts'
import type {PeerBuild} from './build-peers.ts'

/** Name of a run, such as `cold` → its steps. */
export type MeasuredRuns = Readonly<Record<string, readonly MeasuredStep[]>>

/** One turn: our builds, then those of others, of the same articles. */
export interface Turn {
  readonly runs: MeasuredRuns
  readonly peers: readonly PeerBuild[]
}

/** The middle one; of two in the middle, their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

type Figures = Omit<MeasuredStep, 'step'>

const medians = (all: readonly Figures[]): Figures => ({
  wall: median(all.map(({wall}) => wall)),
  processor: median(all.map(({processor}) => processor)),
  memory: Math.max(...all.map(({memory}) => memory))
})

/** Steps together. */
function together(steps: readonly Figures[]): Figures {
  const sum = (key: 'wall' | 'processor') => steps.reduce((all, step) => all + step[key], 0)
  return {
    wall: sum('wall'),
    processor: sum('processor'),
    memory: Math.max(0, ...steps.map(({memory}) => memory))
  }
}

/** Steps that other generators have no counterpart to. */
const ownSteps = new Set(['look', 'normalize', 'remember'])

/** From records to a site with its search: what other generators do, too. */
const siteOf = (steps: readonly MeasuredStep[]) =>
  together(steps.filter(({step}) => !ownSteps.has(step)))

/** Name → medians, of all steps of all runs, of what they come to, and of the peers. */
export type Summary = ReadonlyMap<string, Figures>

/** Medians over `turns`; memory is the largest of all. */
export function summarizeTurns(turns: readonly Turn[]): Summary {
  const found = new Map<string, Figures[]>()
  const add = (name: string, figures: Figures) =>
    found.set(name, [...(found.get(name) ?? []), figures])
  for (const {runs, peers} of turns) {
    for (const [run, steps] of Object.entries(runs)) {
      for (const step of steps) add(`${run}: ${step.step}`, step)
      add(`${run}: render + index`, siteOf(steps))
      add(`${run}: all`, together(steps))
    }
    for (const peer of peers) add(peer.name, peer)
  }
  return new Map([...found].map(([name, all]) => [name, medians(all)]))
}

const mebibyte = 1024 ** 2

/** Rows of a table. */
export const summaryRows = (summary: Summary): string[][] =>
  [...summary].map(([name, {wall, processor, memory}]) => [
    name,
    wall.toFixed(2),
    processor.toFixed(2),
    (memory / mebibyte).toFixed(0)
  ])

/** The bare site of the generator that we are made with, among the others. */
const floor = 'astro'

/** What no site that is made with it could come below, one step after the other, against the others. */
const againstFloor = (summary: Summary, peers: readonly string[]): string[] =>
  peers
    .filter((name) => name !== floor)
    .map((name) => {
      const times = (key: 'wall' | 'processor') =>
        ((summary.get(floor)?.[key] ?? NaN) / (summary.get(name)?.[key] ?? NaN)).toFixed(2)
      return `bare ${floor} against ${name}: ${times('wall')} × (processors ${times('processor')} ×)`
    })

/** How the figures compare, a line each. `peers` are the names of other generators. */
export function comparisons(summary: Summary, peers: readonly string[]): string[] {
  const wall = (name: string) => summary.get(name)?.wall ?? NaN
  const site = wall('cold: render + index')
  const largest = Math.max(
    ...[...summary].filter(([name]) => !peers.includes(name)).map(([, {memory}]) => memory)
  )
  return [
    ...peers.map((name) => `render + index against ${name}: ${(site / wall(name)).toFixed(2)} ×`),
    ...(peers.includes(floor) ? againstFloor(summary, peers) : []),
    `normalize against render + index: ${(wall('cold: normalize') / site).toFixed(2)} ×`,
    `one added, of cold: ${percent(wall('one added: all'), wall('cold: all'))}`,
    `unchanged, of cold: ${percent(wall('unchanged: all'), wall('cold: all'))}`,
    `largest process: ${(largest / mebibyte).toFixed(0)} MiB`
  ]
}

/** How the steps of a build from nothing grow from a smaller archive to a larger, a line each. */
export const growth = (smaller: Summary, larger: Summary): string[] =>
  [...larger].flatMap(([name, {wall, processor}]) => {
    const before = smaller.get(name)
    // Of less than a second, growth is chance.
    if (!name.startsWith('cold: ') || !before || before.wall < 1) return []
    const times = (wall / before.wall).toFixed(2)
    return [
      `${name.slice('cold: '.length)}: ${times} × (processors ${(processor / before.processor).toFixed(2)} ×)`
    ]
  })
