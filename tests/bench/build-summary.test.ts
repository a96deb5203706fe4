/** Measured builds, as they are told. */
import {expect, test} from 'vitest'
import {readPeers, totalLine} from '../../scripts/bench/build-peers.ts'
import {
  comparisons,
  growth,
  median,
  summarizeTurns,
  type Turn
} from '../../scripts/bench/build-summary.ts'

const mebibyte = 1024 ** 2
const step = (name: string, wall: number, memory = 100) => {
  return {step: name, wall, processor: 2 * wall, memory: memory * mebibyte}
}
const turn = (scale: number, hugo: number): Turn => ({
  runs: {
    cold: [
      step('normalize', 40 * scale),
      step('render', 80 * scale, 900),
      step('index', 20 * scale)
    ],
    unchanged: [step('look', 2 * scale)],
    'one added': [step('normalize', 4 * scale), step('render', 8 * scale)]
  },
  peers: [{name: 'hugo', wall: hugo, processor: 60, memory: 3000 * mebibyte}]
})

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5]
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('turns come to medians and to how they compare', () => {
  const summary = summarizeTurns([turn(1, 40), turn(2, 50), turn(1.5, 90)])
  expect(summary.get('cold: render')).toEqual({wall: 120, processor: 240, memory: 900 * mebibyte})
  expect(summary.get('cold: render + index')?.wall).toBe(150)
  expect(comparisons(summary, ['hugo'])).toEqual([
    'render + index against hugo: 3.00 ×',
    'normalize against render + index: 0.40 ×',
    'one added, of cold: 8.6 %',
    'unchanged, of cold: 1.4 %',
    'largest process: 900 MiB'
  ])
})

test('the bare site of Astro is compared with the others, too', () => {
  const astro = {name: 'astro', wall: 30, processor: 45, memory: mebibyte}
  const summary = summarizeTurns([{...turn(1, 40), peers: [...turn(1, 40).peers, astro]}])
  expect(comparisons(summary, ['hugo', 'astro']).slice(0, 3)).toEqual([
    'render + index against hugo: 2.50 ×',
    'render + index against astro: 3.33 ×',
    'bare astro against hugo: 0.75 × (processors 0.75 ×)'
  ])
})

test('growth is told of what takes a second or more', () => {
  const smaller = summarizeTurns([turn(0.04, 40)])
  const larger = summarizeTurns([turn(0.2, 40)])
  expect(growth(smaller, larger)).toEqual([
    'normalize: 5.00 × (processors 5.00 ×)',
    'render: 5.00 × (processors 5.00 ×)',
    'render + index: 5.00 × (processors 5.00 ×)',
    'all: 5.00 × (processors 5.00 ×)'
  ])
})

test('totals of other generators are read, and nothing else that their script prints', () => {
  const printed = [
    '20000 articles',
    'hugo build             wall    19.20 s   cpu    30.10 s   peak   2100 MiB',
    'hugo total             wall    51.20 s   cpu    70.50 s   peak   2100 MiB',
    'eleventy total         wall   120.00 s   cpu   140.00 s   peak   3900 MiB'
  ].join('\n')
  expect(readPeers(printed)).toEqual([
    {name: 'hugo', wall: 51.2, processor: 70.5, memory: 2100 * mebibyte},
    {name: 'eleventy', wall: 120, processor: 140, memory: 3900 * mebibyte}
  ])
})

test('a total is read as it was told', () => {
  const astro = {name: 'astro', wall: 19.25, processor: 29.5, memory: 1400 * mebibyte}
  expect(readPeers(`astro: wall 9.10 s, cpu 12.00 s\n${totalLine(astro)}\n`)).toEqual([astro])
})
