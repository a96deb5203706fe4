/** The data's own descriptions hold: by the specification's profile, and by the schemas beside them. */
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {fullFormats} from 'ajv-formats/dist/formats.js'
import {beforeAll, describe, expect, test} from 'vitest'
import {dataPackage as makeDataPackage} from '../../scripts/exports/data-package.ts'
import {writeData} from '../../scripts/exports/write-data.ts'
import {loadArchive} from '../../scripts/search/archive.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {twinOf} from '../../src/views/twins.ts'

const content = join(import.meta.dirname, '../../content')
const archive = loadArchive(content)
const out = mkdtempSync(join(tmpdir(), 'schemas-'))
const read = (name: string) => readFileSync(join(out, 'data', name), 'utf8')
const dataPackage = () => JSON.parse(read('datapackage.json')) as object

beforeAll(() => {
  writeData(archive, content, out)
})

const hash = '0'.repeat(64)
/** A file of any package. */
const packaged = {name: 'ab.json', bytes: 1, sha256: hash, title: 'T', mediaType: 'text/json'}

describe('the data package is one', () => {
  const profile = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/data-package/datapackage-2.0.json'), 'utf8')
  ) as object
  // The profile names a format of forms, which says nothing of what is right.
  const formats = {...fullFormats, textarea: true} as const
  const ajv = new Ajv({strict: false, allErrors: true, formats})
  const validate = ajv.compile(profile)
  const wrong = (descriptor: unknown) => {
    validate(descriptor)
    return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
  }

  test('by the profile of the specification', () => {
    expect(wrong(dataPackage())).toEqual([])
  })

  test('with everything that an archive can say of itself', () => {
    const said = archiveSettingsSchema.parse({
      ...{title: 'Ärchive & Söns', description: 'D', url: 'https://example.org/a/'},
      ...{asOf: '2026-05-03', rights: 'Ask.'},
      rightsStatement: 'https://rightsstatements.org/vocab/InC/1.0/'
    })
    expect(wrong(makeDataPackage(said, archive.hash, [packaged]))).toEqual([])
  })

  test.each<[string, (descriptor: {resources: Record<string, unknown>[]}) => void]>([
    ['no resources', (descriptor) => descriptor.resources.splice(0)],
    ['a size in words', ({resources}) => (resources[0]!['bytes'] = 'many')],
    ['a name that is none', ({resources}) => (resources[0]!['name'] = 7)]
  ])('which refuses %s', (_name, spoil) => {
    const descriptor = structuredClone(dataPackage()) as unknown as {
      resources: Record<string, unknown>[]
    }
    spoil(descriptor)
    expect(wrong(descriptor)).not.toEqual([])
  })
})

describe('the schema of articles', () => {
  const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, formats: fullFormats})
  const twin = (id: string) => {
    const record = archive.records.get(id)!
    const source = {record, evidence: readEvidence(content, id), markdown: '', text: 'Text.'}
    return JSON.parse(twinOf(archive, 'json', source)) as Record<string, unknown>
  }

  test('is what their files hold', () => {
    const validate = ajv.compile(JSON.parse(read('article-file.schema.json')) as object)
    for (const id of archive.records.keys()) {
      expect([id, validate(twin(id)), validate.errors]).toEqual([id, true, null])
    }
    const [id = ''] = archive.records.keys()
    expect(validate({...twin(id), version: 1})).toBe(false)
    expect(validate({...twin(id), dateBasis: 'guessed'})).toBe(false)
    expect(validate({...twin(id), unknown: 1})).toBe(false)
  })

  test('and of their records', () => {
    const validate = ajv.compile(JSON.parse(read('article.schema.json')) as object)
    for (const {data} of archive.records.values()) expect(validate(data)).toBe(true)
  })
})
