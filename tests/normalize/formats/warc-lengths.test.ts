/** Web archives whose headers are wrong about the length of a record. */
import {gzipSync} from 'node:zlib'
import {describe, expect, test, vi} from 'vitest'
import {page, prose, readFile} from './run.ts'

/** A record whose header says that its block has `said` bytes; by itself, the truth. */
function record(
  n: number | string,
  said = (length: number): string => String(length),
  within = ''
): Buffer {
  const body = page('', `<p>${prose} Page ${n}.</p>${within}<p>The last of page ${n}.</p>`)
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://example.org/${n}`,
    'WARC-Date: 2012-03-04T23:30:00Z',
    'Content-Type: application/http; msgtype=response',
    ...(said(1) === '' ? [] : [`Content-Length: ${said(block.length)}`])
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${block}\r\n\r\n`)
}

/** What the header says, by what is true. */
const mistakes: readonly (readonly [string, (length: number) => string])[] = [
  ['one byte too few', (length) => String(length - 1)],
  ['too few by much', (length) => String(length - 150)],
  ['fewer than the HTTP header has', () => '10'],
  ['none', () => '0'],
  ['one too many', (length) => String(length + 6)],
  ['too many by half a record', (length) => String(length + 200)],
  ['more than the file has', () => '99999999'],
  ['no number', () => 'many'],
  ['a negative number', () => '-5'],
  ['nothing', () => '']
]

const archives: readonly (readonly [string, (records: readonly Buffer[]) => Buffer])[] = [
  ['crawl.warc', (records) => Buffer.concat(records)],
  ['crawl.warc.gz', (records) => Buffer.concat(records.map((one) => gzipSync(one)))]
]

describe.each(archives)('%s', (name, pack) => {
  test.each(mistakes)('%s: it is told, no page is cut, and no other is lost', async (_, said) => {
    const warn = vi.spyOn(console, 'warn')
    const {items, quarantined} = await readFile(name, pack([record(1), record(2, said), record(3)]))
    expect(
      items.map(({rendition: {text}}) => /The last of page (\d)\.$/.exec(text.trim())?.[1])
    ).toEqual(['1', '2', '3'])
    expect(items.map(({rendition: {text}}) => text.match(/Page \d/g))).toEqual([
      ['Page 1'],
      ['Page 2'],
      ['Page 3']
    ])
    expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/wrong-length'])
    expect(quarantined[0]?.reason).toMatch(
      /^https:\/\/example\.org\/2: The Content-Length of record 2 is .*, but it ends after \d+ bytes/
    )
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })

  test('one that is right is not told, whatever stands in the page', async () => {
    const inside = 'x\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n'
    const {items, quarantined} = await readFile(
      name,
      pack([record(1), record(2, String, inside), record(3)])
    )
    expect([items.length, quarantined]).toEqual([3, []])
  })

  test.each(['WARC/1.0 is a format of archives.', 'WARC/1.0', 'WARC/1.1 WARC/1.0'])(
    'a line of the page that reads like the first of a record ends none: %s',
    async (line) => {
      const inside = `<p>\r\n${line}\r\nfor pages of the web.</p>`
      const {items, quarantined} = await readFile(
        name,
        pack([record(1), record(2, () => '90', inside), record(3)])
      )
      expect(
        items.map(({rendition: {text}}) => /The last of page (\d)\.$/.exec(text.trim())?.[1])
      ).toEqual(['1', '2', '3'])
      expect(items[1]?.rendition.text).toContain('for pages of the web')
      expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/wrong-length'])
    }
  )

  test('nor does one with which a text begins that its length leaves out', async () => {
    const warn = vi.spyOn(console, 'warn')
    const [before, after] = ['<p>Begun.', 'WARC/1.0 is a format.</p>']
    const start = record(2, String, `${before}\n${after}`)
    const length = start.indexOf(after) - start.indexOf('HTTP/1.1')
    const wrong = record(2, () => String(length), `${before}\n${after}`)
    const {items} = await readFile(name, pack([record(1), wrong, record(3)]))
    expect(items).toHaveLength(3)
    expect(items[1]?.rendition.text).toMatch(/is a format\.[^]*The last of page 2\.\s*$/)
    warn.mockRestore()
  })

  test('a record that does not say what it is, is named', async () => {
    const nameless = Buffer.from(record(2).toString().replace('WARC-Type: response\r\n', ''))
    const {quarantined} = await readFile(name, pack([record(1), nameless]))
    expect(quarantined.map(({reason}) => reason)).toEqual([
      '1 of its records are no pages: 1 without a WARC-Type.'
    ])
  })

  test.each(['99999999', 'many'])('of the last record too: %s', async (said) => {
    const {items, quarantined} = await readFile(name, pack([record(1), record(2, () => said)]))
    expect([items.length, quarantined.map(({rule}) => rule)]).toEqual([
      2,
      ['quarantine/wrong-length']
    ])
  })

  test('an archive of nothing but wrong lengths is broken off before it takes too long, and told', async () => {
    const all = Array.from({length: 300}, (_, at) => record(at, () => '99999999'))
    const {items, quarantined} = await readFile(name, pack(all))
    expect(items.length).toBeLessThan(all.length / 4)
    expect(quarantined.at(-1)?.rule).toBe('quarantine/broken-off')
  })
})
