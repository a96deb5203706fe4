/** What holds of every format: evidence quotes the text, segments tile it, nothing is fatal. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formats} from '../../../scripts/normalize/read/formats.ts'
import {hostileLines} from '../texts.ts'
import {normalizeFile, prose, readFile} from './run.ts'

const golden = join(import.meta.dirname, '../../golden')
const cases = readdirSync(golden).filter((name) => name.startsWith('formats--'))
const inputs = cases.map((name) => {
  const file = readdirSync(join(golden, name)).find((path) => path.startsWith('input.'))!
  return [name, file, readFileSync(join(golden, name, file))] as const
})

test.each(inputs)(
  '%s: quotes are words of the text, and segments tile it',
  async (_, path, bytes) => {
    const {outcomes} = await normalizeFile(path, bytes)
    for (const {evidence, rendition} of outcomes) {
      expect(rendition).toHaveLength(evidence.rendition.length)
      for (const {spans} of evidence.evidence)
        for (const {start, end, quote} of spans) expect(rendition?.slice(start, end)).toBe(quote)
      let at = 0
      for (const {start, end} of evidence.segments) {
        expect(start).toBe(at)
        at = end
      }
      expect(at).toBe(rendition?.length)
    }
  }
)

test.each(inputs)(
  '%s: cut off anywhere, it is read or set aside, never fatal',
  async (_, path, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        const {items, quarantined} = await readFile(path, bytes.subarray(0, length))
        expect(items.length + quarantined.length).toBeGreaterThan(0)
        expect(new Set(items.map(({id}) => id)).size).toBe(items.length)
      }),
      {numRuns: 15}
    )
  }
)

const endings = formats.flatMap((format) => format.endings)

test.each(endings)('any text named %s is read or set aside', async (ending) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...hostileLines, prose, '<p>', '---', 'a,b', '"'), {maxLength: 8}),
      async (lines) => {
        const {items, quarantined} = await readFile(`a${ending}`, lines.join('\n'))
        expect(items.length + quarantined.length).toBeGreaterThan(0)
      }
    ),
    {numRuns: 25}
  )
})

describe('what is set aside', () => {
  test.each([
    ['broken.xml', '<html>', 'quarantine/unreadable-feed'],
    ['nothing.warc', 'no record', 'quarantine/unreadable-warc'],
    ['empty.csv', '', 'quarantine/empty'],
    ['other.csv', 'a,b', 'quarantine/no-text-column'],
    ['empty.html', '<p> </p>', 'quarantine/empty'],
    ['noheader.eml', '', 'quarantine/unreadable-mail'],
    ['pdf.html', '%PDF-1.4', 'quarantine/not-text'],
    ['deep.html', '<div>'.repeat(200_000), 'quarantine/unreadable-html']
  ])('%s', async (path, content, rule) => {
    const {items, quarantined} = await readFile(path, content)
    expect(items).toEqual([])
    expect(quarantined.map((entry) => entry.rule)).toEqual([rule])
    expect(quarantined[0]?.fix).not.toBe('')
  })
})
