/** What normalizing writes of articles is what their files hold, as long as they stay. */
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {articleIds} from '../../src/archive-folder/articles.ts'
import {factsOfEvidence} from '../../src/archive-folder/evidence-facts.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {normalizeArchive, type NormalizedArchive} from '../../scripts/normalize/archive.ts'
import type {HeldOutcome} from '../../scripts/normalize/held-outcome.ts'
import {toOutcome} from '../../scripts/normalize/pipeline.ts'
import {writeSteps} from '../../scripts/normalize/write.ts'
import {isCoarse, stampOf} from '../../scripts/files/stamps.ts'
import {readEarly, recordNow, shown} from '../../scripts/search/early-records.ts'
import {writeRecords} from '../../scripts/search/write-records.ts'
import {
  forgetWritten,
  withWritten,
  writtenFacts,
  writtenFile
} from '../../scripts/search/written-records.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import {smallReference} from '../normalize/reference.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'))
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folder, 'any')), {recursive: true, force: true})
  rmSync(folder, {recursive: true})
})

const pathOf = (id: string) => join(folder, 'articles', `${id}.md`)
const read = (id: string) => recordNow(folder, id, shown)

/** Writes the archive as a build does; gives the ids whose stamps tell whether they change. */
function write(archive: NormalizedArchive): readonly string[] {
  const records = writeRecords(writtenFile(folder))
  const steps = writeSteps(folder, archive, undefined, records.take)
  while (steps.next().done !== true);
  records.close()
  return articleIds(folder).filter((id) => !isCoarse(stampOf(pathOf(id))!))
}

const golden = join(import.meta.dirname, '../golden')

/** All inputs of the golden texts as one archive. */
function goldens() {
  const files = readdirSync(golden).flatMap((name) =>
    readdirSync(join(golden, name))
      .filter((file) => file.startsWith('input.'))
      .map((file) => ({
        path: `${name}/${file}`,
        bytes: readFileSync(join(golden, name, file))
      }))
  )
  return normalizeArchive(files, smallReference)
}

const three = () =>
  normalizeArchive(
    ['one', 'two', 'three'].map((name) => ({
      path: `${name}.txt`,
      bytes: Buffer.from(
        `The harvest of ${name}\n\nThe growers asked the treasury of ${name} for help.\n`
      )
    })),
    smallReference
  )

/** An archive of one article that holds these values, whatever they are. */
async function ofValues(values: object, body: string): Promise<NormalizedArchive> {
  const archive = await three()
  const [{id, decisions, evidence}] = archive.outcomes as [HeldOutcome]
  const fingerprint = {textSha256: ''}
  const whole = () =>
    toOutcome({id, decisions: {...decisions, ...values}, body, evidence, fingerprint})
  return {...archive, outcomes: [{id, hasRendition: false, whole} as unknown as HeldOutcome]}
}

describe('records', () => {
  it('of the golden texts are those that are read from the files', async () => {
    const ids = write(await goldens())
    expect(ids.length).toBeGreaterThan(80)
    const written = withWritten(folder)
    for (const id of ids) {
      expect(written.get(id)?.record).toStrictEqual(read(id))
      expect(JSON.stringify(written.get(id)?.record)).toBe(JSON.stringify(read(id)))
      expect(recordNow(folder, id, shown, written)).toBe(written.get(id)?.record)
    }
  })

  it('come with what the evidence files say', async () => {
    const ids = write(await goldens())
    const facts = writtenFacts(withWritten(folder))
    for (const id of ids) {
      const text = readFileSync(join(folder, 'evidence', `${id}.json`), 'utf8')
      expect(facts[id]).toEqual(factsOfEvidence(JSON.parse(text) as EvidenceFile, text))
    }
    expect(Object.values(facts).some(({named}) => named.length > 0)).toBe(true)
    expect(Object.values(facts).some(({hasVersions}) => hasVersions)).toBe(true)
  })

  const odd = fc.oneof(
    fc.string({minLength: 1, unit: 'binary'}),
    fc.string({
      minLength: 1,
      unit: fc.constantFrom(
        '"',
        '\\',
        ':',
        '#',
        '\n',
        '\r',
        '\t',
        ' ',
        '-',
        '\u0085',
        '\u2028',
        '\uFEFF',
        '\0',
        '\uD83D',
        '\uDE00',
        'é'
      )
    }),
    fc.constantFrom(
      '1987-02-26',
      '12:30:00',
      'yes',
      'null',
      '~',
      '0x1F',
      '1e3',
      '.inf',
      '---',
      '- a',
      '&a',
      '*a',
      '!!js',
      '<<'
    )
  )

  it('of odd values and texts are those that are read from the files', async () => {
    const values = fc.record(
      {title: odd, byline: fc.array(odd, {minLength: 1}), page: odd},
      {requiredKeys: []}
    )
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.oneof(odd, fc.constantFrom('', '---js\nx\n---\n', '\n\na\r\n')),
        async (said, body) => {
          const [id] = write(await ofValues(said, body))
          const known = id === undefined ? undefined : withWritten(folder).get(id)
          if (id !== undefined && known) expect(known.record).toStrictEqual(read(id))
        }
      ),
      {numRuns: 400}
    )
  })

  it('of what is not written as it is are left out', async () => {
    const [id = ''] = write(await ofValues({}, 'Half of a pair: \uD83D'))
    expect(withWritten(folder).has(id)).toBe(false)
    expect(read(id).excerpt).toBe('Half of a pair: \uFFFD')
  })

  const edits: Readonly<Record<string, (path: string) => void>> = {
    'a word more': (path) => appendFileSync(path, 'More.\n'),
    'as many characters': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\w(?=\W*$)/, 'X')),
    'as many characters, and its time set back': (path) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\w(?=\W*$)/, 'X'))
      utimesSync(path, 1, 1)
    }
  }

  it.each(Object.entries(edits))('of a file that somebody edited are read: %s', async (_, edit) => {
    const [id = '', other = ''] = write(await three())
    const written = withWritten(folder)
    await new Promise((done) => setTimeout(done, 30))
    edit(pathOf(id))
    const now = recordNow(folder, id, shown, written)
    expect(now.textDigest).not.toBe(written.get(id)?.record.textDigest)
    expect(now).toEqual(read(id))
    expect(recordNow(folder, other, shown, written)).toBe(written.get(other)?.record)
  })

  it('stand above those that were read before', async () => {
    write(await three())
    const early = readEarly(folder)
    const [id = ''] = early.keys()
    write(await ofValues({title: 'Another'}, 'Another text.\n'))
    expect(withWritten(folder, early).get(id)?.record.data.title).toBe('Another')
    expect(early.get(id)?.record.data.title).not.toBe('Another')
    expect(withWritten(folder, early).size).toBe(early.size)
  })

  it('are as many as there are whole lines', async () => {
    const ids = write(await three())
    truncateSync(writtenFile(folder), readFileSync(writtenFile(folder)).length - 20)
    expect(withWritten(folder).size).toBe(ids.length - 1)
    writeFileSync(writtenFile(folder), 'no line\n')
    expect(withWritten(folder).size).toBe(0)
  })

  it('are none where nobody asks for them, none can be written, or they are forgotten', async () => {
    const archive = await three()
    writeRecords(undefined).take({id: 'a', data: {} as never, body: ''}, pathOf('a'))
    expect(withWritten(folder).size).toBe(0)
    writeFileSync(join(folder, 'archive.yaml'), '')
    const cannot = writeRecords(join(folder, 'archive.yaml', 'records'))
    cannot.take({id: 'a', data: {} as never, body: ''}, pathOf('a'))
    cannot.close()
    write(archive)
    expect(withWritten(folder).size).toBeGreaterThan(0)
    forgetWritten(folder)
    expect(withWritten(folder).size).toBe(0)
  })
})
