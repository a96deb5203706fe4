/** A curator's words outlive whatever is done to the sources. */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, expect, test} from 'vitest'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {unattended} from '../../scripts/cli/attendant.ts'
import {writeFolder} from '../../scripts/curate/normalize-folder.ts'
import {stockOf} from '../../scripts/curate/stock.ts'
import {story, TestArchive} from './archive.ts'

let archive = new TestArchive()
afterEach(() => archive.dispose())

const words = ['wheat', 'rye', 'oats']

/** Every kind of what a curator can say: values and that there is none, words misread and their class, no text. */
const entries: readonly ((word: string) => string)[] = [
  () => `{set: {section: 'S0', byline: null}, why: "Seen — “0”.",   on: 2020-01-01}`,
  (word) =>
    `{text: [{quote: growers of ${word}, read: "growers  of ${word}"}], segments: [{quote: before winter., class: body}], why: "Seen.",   on: 2020-01-02}`,
  () => `{withhold: {reason: "It was asked for.",since: 2020-01-03}, why: 'Seen.', on: 2020-01-03}`
]

/** Each written in a hand of its own: nothing may tidy it up. */
const written = (word: string, index: number) =>
  `# ${word}: seen on paper\r\nforSha256:   "${sha256(Buffer.from(story(word)))}"\nentries:\n- ${entries[index]!(word)}`

const corrections = () => {
  const folder = join(archive.folder, 'corrections')
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .toSorted()
}

/** Does one thing to the archive; `pick` chooses which source. */
const deeds: Readonly<Record<string, (pick: number) => Promise<unknown>>> = {
  normalize: async () => {
    const {archive: result} = await archive.normalized()
    await writeFolder(archive.folder, result, unattended)
  },
  forget: (pick) => {
    const folder = ['articles', 'evidence', '.cache'][pick % 3]!
    rmSync(join(archive.folder, folder), {recursive: true, force: true})
    return Promise.resolve()
  },
  'add another': (pick) => {
    archive.put(`more-${pick}.txt`, story(`barley ${pick}`))
    return archive.add(`more-${pick}.txt`)
  },
  move: (pick) => {
    const stock = sources()
    const path = stock[pick % stock.length]!
    return archive.move(path, `${pick}/${path.split('/').at(-1)}`)
  },
  'move a folder': (pick) => {
    const folders = sources().flatMap((path) => path.match(/^[^/]+(?=\/)/)?.[0] ?? [])
    const from = folders[pick % folders.length]
    return from === undefined || from === `f${pick}`
      ? Promise.resolve()
      : archive.move(from, `f${pick}`)
  },
  edit: (pick) => {
    const stock = sources()
    const path = join(archive.folder, 'sources', stock[pick % stock.length]!)
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne line more, ${pick}.\n`)
    return Promise.resolve()
  },
  remove: (pick) => {
    const stock = sources()
    return archive.remove(stock[pick % stock.length]!)
  },
  'put back': (pick) => {
    const word = words[pick % words.length]!
    archive.put(`${word}.txt`, story(word))
    return archive.add(`${word}.txt`, {again: true})
  }
}

const sources = () => stockOf(join(archive.folder, 'sources'))

test('a hundred deeds leave every correction as it was written, byte for byte', async () => {
  const deed = fc.record({what: fc.constantFrom(...Object.keys(deeds)), pick: fc.nat(999)})
  const sequence = fc.array(deed, {minLength: 100, maxLength: 100})
  await fc.assert(
    fc.asyncProperty(sequence, async (all) => {
      archive.dispose()
      archive = new TestArchive()
      for (const [index, word] of words.entries()) {
        archive.put(`content/sources/${word}.txt`, story(word))
        archive.put(`content/corrections/${word}.yaml`, written(word, index))
      }
      const before = corrections()
      let refused = 0
      for (const {what, pick} of all) {
        if (sources().length === 0) await deeds['put back']!(pick)
        // A move onto what is there is refused: that is no harm.
        await deeds[what]!(pick).catch(() => refused++)
      }
      expect(corrections()).toEqual(before)
      expect(refused).toBeLessThan(all.length / 2)
    }),
    {numRuns: 2, seed: 1995}
  )
}, 120_000)
