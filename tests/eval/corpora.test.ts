/** Corpora made up here, from folder to report. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {recognizeCorpus} from '../../scripts/eval/corpora/index.ts'
import {measures} from '../../scripts/eval/measures/index.ts'
import {evaluate} from '../../scripts/eval/run.ts'
import {smallReference} from '../normalize/reference.ts'

const base = mkdtempSync(join(tmpdir(), 'dateline-eval-'))
afterAll(() => rmSync(base, {recursive: true}))

function read(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(base, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text, 'latin1')
  }
  const corpus = recognizeCorpus(folder)
  return {name: corpus?.name, documents: [...(corpus?.read(folder) ?? [])]}
}

const pages = {
  'labels.jsonl': `${JSON.stringify({
    file: '1.txt',
    title: 'Harbour open',
    author: 'Ann Reed and Bo Lind',
    date: '2001-05-03',
    body: 'The harbour of Tallow reopened after a winter of repairs.'
  })}\n`,
  'txt/1.txt': 'Menu\nHarbour open\nThe harbour of Tallow reopened after a winter of repairs.\n'
}

test('labeled texts', () => {
  const {name, documents} = read('pages', pages)
  expect(name).toBe('labeled texts')
  expect(documents[0]?.truth).toMatchObject({
    date: '2001-05-03',
    byline: ['Ann Reed', 'Bo Lind']
  })
})

test('Reuters, with entities decoded and labels left out of the text', () => {
  const {name, documents} = read('reuters', {
    'reut2-000.sgm': `<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="NO" NEWID="7">
<DATE> 3-MAY-1987 10:00:00.00</DATE>
<PLACES><D>uk</D><D>west-germany</D></PLACES>
<PEOPLE></PEOPLE>
<TEXT>&#2;
<TITLE>HARBOUR &lt;HBR> OPEN</TITLE>
<DATELINE>    TALLOW, May 3 - </DATELINE><BODY>The harbour of Tallow
reopened.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>`
  })
  expect(name).toBe('Reuters-21578')
  expect(documents).toEqual([
    {
      id: 'reut2-000.sgm#7',
      text: 'HARBOUR <HBR> OPEN\n\n    TALLOW, May 3 - The harbour of Tallow\nreopened.\n Reuter\n\n',
      truth: {
        title: 'HARBOUR <HBR> OPEN',
        date: '1987-05-03',
        dateline: 'TALLOW, May 3 -',
        countries: ['uk', 'west-germany']
      }
    }
  ])
})

test('AP and BBC', () => {
  const ap = read('ap', {
    ap890103:
      '<DOC>\n<DOCNO> AP890103-0001 </DOCNO>\n<HEAD>Harbour Open</HEAD>\n<BYLINE>By ANN REED</BYLINE>\n' +
      '<DATELINE>TALLOW (AP) </DATELINE>\n<TEXT>\n   The harbour reopened.\n</TEXT>\n</DOC>\n'
  })
  expect(ap.documents[0]?.truth).toMatchObject({
    date: '1989-01-03',
    byline: ['ANN REED']
  })
  expect(ap.documents[0]?.text).toContain('By ANN REED\n\nTALLOW (AP) _ The harbour')
  const ahead = read('ap-ahead', {
    ap890103:
      '<DOC>\n<DOCNO> AP890103-0002 </DOCNO>\n<HEAD>$Adv10</HEAD>\n<HEAD>For Release Tuesday, Jan. 10, and Thereafter</HEAD>\n' +
      '<TEXT>\n   The harbour reopened.\n</TEXT>\n</DOC>\n'
  })
  expect(ahead.documents[0]?.truth).toMatchObject({date: '1989-01-10'})
  const bbc = read('bbc', {
    'business/001.txt': 'Harbour open\n\nIt cost £3m.\n'
  })
  expect(bbc.documents[0]).toMatchObject({
    id: 'business/001.txt',
    truth: {title: 'Harbour open'}
  })
  expect(bbc.documents[0]?.text).toContain('£3m')
})

test('a folder of something else is no corpus', () => {
  expect(read('other', {'notes.md': 'Nothing'}).name).toBeUndefined()
})

test('all measures report on what has labels, the same every time', () => {
  const {documents} = read('pages', pages)
  const run = () => evaluate(documents, measures, smallReference)
  expect(run().reports.map(({title}) => title.split(/[ ,]/)[0])).toEqual([
    ...['body', 'title', 'stated', 'dating']
  ])
  expect(run()).toEqual(run())
})
