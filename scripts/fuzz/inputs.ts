/** Input files by number: what a seed and a number decide, and nothing else. */
import type {SourceFile} from '../normalize/stages.ts'
import {byteMutations} from './byte-mutations.ts'
import {pathOf} from './file-names.ts'
import {generatedText} from './generated-texts.ts'
import {Random} from './random.ts'
import type {RealFile} from './real-files.ts'
import {textMutations} from './text-mutations.ts'
import {wrappers} from './wrapped-texts.ts'

/** Longer inputs are cut: what is wrong with a long text is wrong with a shorter one, but slower. */
const longest = 24_000

export interface FuzzInput {
  readonly index: number
  readonly file: SourceFile
}

/** What inputs are made of. */
export interface Material {
  readonly texts: readonly [Buffer, ...Buffer[]]
  /** Files of other formats than plain text. */
  readonly files: readonly RealFile[]
}

/** The input of this number: a real text or file or a generated one, changed up to six times. */
export function inputOf(seed: number, index: number, material: Material): FuzzInput {
  const random = new Random(seed, index)
  const {ending, bytes: unchanged} = original(random, material)
  let bytes = unchanged
  for (let count = random.below(7); count > 0; count -= 1) {
    bytes = mutate(bytes, ending, random, material).subarray(0, longest)
  }
  return {index, file: {path: pathOf(index, ending, random), bytes: new Uint8Array(bytes)}}
}

function original(random: Random, {texts, files}: Material): RealFile {
  if (random.percent(20)) return random.pick(files)
  const text = random.percent(35)
    ? Buffer.from(generatedText(random))
    : random.pick(texts).subarray(0, longest)
  if (random.percent(65)) return {ending: '.txt', bytes: text}
  const {ending, wrap} = random.pick(wrappers)
  return {ending, bytes: Buffer.from(wrap(text.toString('utf8')))}
}

/** Formats whose bytes are no text: they would not survive being taken for one. */
const packed = /\.(?:docx|pdf|gz)$/

function mutate(bytes: Buffer, ending: string, random: Random, {texts}: Material): Buffer {
  if (random.percent(packed.test(ending) ? 95 : 40)) {
    return random.pick(byteMutations)(bytes, random, random.pick(texts))
  }
  return Buffer.from(random.pick(textMutations)(bytes.toString('utf8'), random))
}
