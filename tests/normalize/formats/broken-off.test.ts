/** Files of several articles that break off: what is whole becomes articles, and the rest is told. */
import {gzipSync} from 'node:zlib'
import {WARCRecord, WARCSerializer} from 'warcio'
import {describe, expect, test} from 'vitest'
import {brokenOff} from '../../../scripts/normalize/read/feed/broken-off.ts'
import {page, prose, readFile} from './run.ts'

const rss = [1, 2, 3]
  .map(
    (n) =>
      `<item><guid>${n}</guid><description>${prose} <![CDATA[</item> ${n}]]></description></item>`
  )
  .join('\n')
const atom = [1, 2, 3]
  .map((n) => `<entry><id>${n}</id><!-- </entry> --><content>${prose} ${n}</content></entry>`)
  .join('\n')
const posts = [1, 2, 3]
  .map(
    (n) =>
      `<item><wp:post_name>p${n}</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${prose} ${n}]]></content:encoded></item>`
  )
  .join('\n')
const rows = [1, 2, 3].map((n) => `${n},"${prose}\n${n}"`).join('\n')

async function record(n: number, type = 'text/html'): Promise<Uint8Array> {
  const made = WARCRecord.create(
    {
      url: `https://example.org/${n}`,
      date: '2012-03-04T23:30:00Z',
      type: 'response',
      httpHeaders: {'Content-Type': type},
      statusline: 'HTTP/1.1 200 OK'
    },
    [Buffer.from(page('', `<p>${prose} ${n}</p>`))]
  )
  return WARCSerializer.serialize(made)
}
const records = await Promise.all([record(1), record(2, 'image/png'), record(3)])

const files: Readonly<Record<string, Uint8Array>> = {
  'feed.rss': Buffer.from(
    `<?xml version="1.0"?>\n<rss version="2.0"><channel>${rss}</channel></rss>`
  ),
  'feed.atom': Buffer.from(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${atom}</feed>`
  ),
  'export.xml': Buffer.from(
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title>${posts}</channel></rss>`
  ),
  'table.csv': Buffer.from(`id,text\n${rows}\n`),
  'crawl.warc': Buffer.concat(records),
  'crawl.warc.gz': Buffer.concat(records.map((one) => gzipSync(one))),
  'whole.warc.gz': gzipSync(Buffer.concat(records))
}

/** As many cuts as show every part of a file. */
const cuts = 60

describe.each(Object.entries(files))('%s', (name, bytes) => {
  const textsOf = async (part: Uint8Array) => {
    const {items, quarantined} = await readFile(name, part)
    return {texts: items.map(({id, rendition}) => `${id}: ${rendition.text}`), quarantined}
  }

  test('has its articles when it is whole', async () => {
    const {texts, quarantined} = await textsOf(bytes)
    expect(texts).toHaveLength(name.includes('warc') ? 2 : 3)
    expect(quarantined.map(({rule}) => rule)).toEqual(
      name.includes('warc') ? ['quarantine/other-records'] : []
    )
  })

  test('has those that are whole, wherever it breaks off, and the rest is told', async () => {
    const whole = (await textsOf(bytes)).texts
    const found = new Set<number>()
    for (let cut = 1; cut <= cuts; cut += 1) {
      const end = Math.floor((bytes.length * cut) / (cuts + 1))
      const {texts, quarantined} = await textsOf(bytes.subarray(0, end))
      found.add(texts.length)
      expect(texts, String(end)).toEqual(whole.slice(0, texts.length))
      // What stops where a row may end is whole as far as anybody can tell.
      const isEndOfRow =
        name === 'table.csv' &&
        /(?:\n\d?,?|")$/.test(Buffer.from(bytes.subarray(0, end)).toString())
      if (!isEndOfRow) expect(quarantined, String(end)).not.toEqual([])
    }
    expect(found.size).toBeGreaterThan(1)
  })
})

describe('a web archive tells that it breaks off', () => {
  const [first, , last] = records
  const header = Buffer.from(last).indexOf('\r\n\r\n')

  test('within the header of a record, wherever that is', async () => {
    for (let end = 1; end < header; end += 1) {
      const cut = Buffer.concat([first, last.subarray(0, end)])
      const {items, quarantined} = await readFile('crawl.warc', cut)
      expect(items, String(end)).toHaveLength(1)
      expect(
        quarantined.map(({rule}) => rule),
        String(end)
      ).toEqual(['quarantine/broken-off'])
      expect(quarantined[0]?.reason, String(end)).toMatch(/breaks off here, after 1 whole record;/)
    }
  })

  test('within the one packing of all its records, those before stay', async () => {
    const packed = gzipSync(Buffer.concat([first, last]))
    for (const missing of [1, 8, 60]) {
      const cut = packed.subarray(0, packed.length - missing)
      const {items, quarantined} = await readFile('crawl.warc.gz', cut)
      // The last eight bytes are sums: without them all records are there.
      expect(items, String(missing)).toHaveLength(missing <= 8 ? 2 : 1)
      expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/broken-off'])
    }
  })

  test('not where a record holds nothing, nor where the file is none', async () => {
    const nothing = 'WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n\r\n\r\n'
    const whole = await readFile('crawl.warc', Buffer.concat([first, Buffer.from(nothing)]))
    expect(whole.quarantined.map(({rule}) => rule)).toEqual(['quarantine/other-records'])
    const none = await readFile('crawl.warc', Buffer.from('Words, not records.\n'))
    expect(none.quarantined.map(({rule}) => rule)).toEqual(['quarantine/unreadable-warc'])
  })
})

test('what a feed breaks off in is quoted', async () => {
  const {quarantined} = await readFile(
    'feed.rss',
    files['feed.rss']!.subarray(0, files['feed.rss']!.length - 40)
  )
  expect(quarantined.map(({rule}) => rule)).toEqual(['quarantine/broken-off'])
  expect(quarantined[0]?.reason).toMatch(
    /^The file breaks off\. Its 2 entries are whole; what follows is not read: “<item><guid>3/
  )
})

describe('a feed is whole', () => {
  const item = (title: string) => `<item><title>${title}</title></item>`
  test.each([
    [
      'with the name of an element in a title',
      `<rss><channel>${item('The <channel> tag')}</channel></rss>`
    ],
    [
      'with elements in a title',
      `<rss><channel>${item('<rss>a</rss>')}${item('b')}</channel></rss>`
    ],
    ['in capitals and small letters', `<RSS><channel>${item('a')}</CHANNEL></rss>`],
    ['with a prefix at one end', `<rdf:RDF><channel/>${item('a')}</RDF>`],
    ['with an entry that nothing closes', '<rss><channel><item><title>a</title></channel></rss>']
  ])('%s', (_, text) => {
    expect(brokenOff(text)).toBeUndefined()
  })

  test('where other elements than its own end, it is not', () => {
    const text = `<rss><channel>${item('a')}</feed></rdf>${item('b')}`
    expect(brokenOff(text)?.whole).toBe(`${text}</channel></rss>`)
  })

  test('a title with an element of feeds closes nothing that is broken off', () => {
    const text = `<rss><channel>${item('The <channel> tag')}${item('b')}`
    expect(brokenOff(`${text}<item>`)?.whole).toBe(`${text}</channel></rss>`)
  })

  test.each(['', '<rss><channel>', '<rss><channel><item><title>a'])(
    'of one without a whole entry nothing is saved: %s',
    (text) => {
      expect(brokenOff(text)).toBeUndefined()
    }
  )
})

describe('the last row of a table', () => {
  const unquoted = prose.replaceAll(',', '')
  const table = (last: string, above = '1,2001-02-03,' + unquoted) =>
    readFile('table.csv', Buffer.from(`id,date,text\n${above}\n${last}`))
  test.each([
    ['lacks cells', `2,2001-02`, 1, ['quarantine/broken-off']],
    ['lacks cells and ends', `2,2001-02\n`, 1, ['quarantine/empty']],
    ['has all cells', `2,2001-02-03,${unquoted}`, 2, []],
    ['ends', `2,2001-02-03,${unquoted}\n`, 2, []]
  ])('%s', async (_, last, count, rules) => {
    const {items, quarantined} = await table(last)
    expect(items).toHaveLength(count)
    expect(quarantined.map(({rule}) => rule)).toEqual(rules)
  })

  test('lacks cells as others do', async () => {
    const {items, quarantined} = await readFile(
      'table.csv',
      Buffer.from(`text,date,author\n${unquoted}\n${unquoted} 2`)
    )
    expect([items.length, quarantined]).toEqual([2, []])
  })

  test('is counted with its cells', async () => {
    const [told] = (await table('2,2001-02')).quarantined
    expect(told?.reason).toMatch(/^The row on line 3 has 2 cells of 3, and no line ends it/)
  })
})
