/** Input files by number: what a seed and a number decide, and nothing else. */
import type {SourceFile} from '../normalize/stages.ts'
import {byteMutations} from './byte-mutations.ts'
import {pathOf} from './file-names.ts'
import {generatedText} from './generated-texts.ts'
import {Random} from './random.ts'
import {textMutations} from './text-mutations.ts'

/** Longer inputs are cut: what is wrong with a long text is wrong with a shorter one, but slower. */
const longest = 24_000

export interface FuzzInput {
  readonly index: number
  readonly file: SourceFile
}

/** The input of this number: a real text or a generated one, changed up to six times. */
export function inputOf(
  seed: number,
  index: number,
  texts: readonly [Buffer, ...Buffer[]]
): FuzzInput {
  const random = new Random(seed, index)
  let bytes = original(random, texts)
  for (let count = random.below(7); count > 0; count -= 1) {
    bytes = mutate(bytes, random, random.pick(texts)).subarray(0, longest)
  }
  return {index, file: {path: pathOf(index, random), bytes: new Uint8Array(bytes)}}
}

function original(random: Random, texts: readonly Buffer[]): Buffer {
  if (random.percent(35)) return Buffer.from(generatedText(random))
  return random.pick(texts).subarray(0, longest)
}

function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
  if (random.percent(40)) return random.pick(byteMutations)(bytes, random, other)
  return Buffer.from(random.pick(textMutations)(bytes.toString('utf8'), random))
}
