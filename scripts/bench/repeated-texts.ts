/** Texts that could keep a careless rule busy for ever, small and four times as large. */
import {perSource} from '../normalize/per-source.ts'
import type {Reference} from '../normalize/stages.ts'

/** What single lines are made of, over and over. */
const parts = [
  'a',
  '.',
  '"',
  '(',
  '1 ',
  'word ',
  'Word word. ',
  'A. ',
  'By A ',
  'Menu ',
  'Shimon Peres ',
  'Kazakhstan and ',
  '"Kazakhstan" ',
  'Shimon Peres visited Kazakhstan on July 9, 2009. ',
  '9 July 2009 ',
  'https://example.org/ ',
  '中',
  'ש '
]

/** What texts of very many lines are made of. */
const lines = ['a\n', 'Line of text\n\n', 'July 9, 2009\n']

/** Just below the size at which a file is set aside, and a quarter of it. */
const sizes = [490_000, 1_960_000] as const

export interface RepeatedText {
  readonly part: string
  /** Milliseconds for the smaller and the larger text. */
  readonly milliseconds: readonly number[]
}

/** Normalizes every such text at both sizes; linear work takes four times as long for the larger. */
export async function* repeatedTexts(reference: Reference): AsyncGenerator<RepeatedText> {
  for (const part of [...parts, ...lines]) {
    const milliseconds: number[] = []
    for (const size of sizes) {
      const bytes = Buffer.from(part.repeat(Math.floor(size / Buffer.byteLength(part))))
      milliseconds.push(Math.min(await timeOf(bytes, reference), await timeOf(bytes, reference)))
    }
    yield {part, milliseconds}
  }
}

async function timeOf(bytes: Uint8Array, reference: Reference): Promise<number> {
  const start = performance.now()
  await perSource({path: 'text.txt', bytes}, reference)
  return performance.now() - start
}
