/** What this project is made of: licenses, advisories, bill of materials. */
import {globSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {readAudit} from '../../scripts/packages/advisories.ts'
import {billOfMaterials, steady} from '../../scripts/packages/bill-of-materials.ts'
import {
  exceptions,
  idleExceptions,
  isPermissive,
  licenseProblem
} from '../../scripts/packages/license-policy.ts'
import {lockedPackages} from '../../scripts/packages/lock-file.ts'
import {billSchema} from './bill-schema.ts'

const root = resolve(import.meta.dirname, '../..')
const packages = lockedPackages(join(root, 'package-lock.json'))

test('every package that is imported is named in package.json, or its types are there', () => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>
  const named = new Set(
    [own['dependencies'], own['devDependencies']].flatMap((all) => Object.keys(all ?? {}))
  )
  const typed = new Set(packages.map(({name}) => name).filter((name) => name.startsWith('@types/')))
  const imported = globSync('{src,scripts,tests}/**/*.{ts,astro}', {cwd: root}).flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^(?:import|export|\}).* from '((?:@[^/']+\/)?[^@./:'][^/:']*)(?:\/[^']*)?'$/gm
      )
    ].map(([, name = '']) => ({file, name}))
  )
  expect(imported.length).toBeGreaterThan(500)
  expect(imported.filter(({name}) => !named.has(name) && !typed.has(`@types/${name}`))).toEqual([])
})

describe('licenses', () => {
  test('of all packages in the lock file are allowed', () => {
    expect(packages.length).toBeGreaterThan(500)
    expect(packages.flatMap((one) => licenseProblem(one) ?? [])).toEqual([])
  })

  test('every exception is needed', () => {
    expect(idleExceptions(packages)).toEqual([])
  })

  test('nothing that is not permissive gets into a page', () => {
    const names = exceptions
      .filter(({license}) => /MPL|GPL/.test(license))
      .map(({name}) => name.replace('*', ''))
    const using = globSync('src/**/*.{ts,astro,css}', {cwd: root}).filter((file) =>
      names.some((name) => readFileSync(join(root, file), 'utf8').includes(`'${name}`))
    )
    expect(using).toEqual([])
  })

  // Whose licenses ask that they go with every copy.
  test.each([
    ['pagefind', 'LICENSE/LICENSE', 'pagefind-MIT.txt'],
    ['minisearch', 'LICENSE.txt', 'minisearch-MIT.txt']
  ])('of %s, which sites carry, is on every site as the package has it', (name, its, ours) => {
    const given = readFileSync(join(root, 'node_modules', name, its), 'utf8')
    expect(given).toContain('Permission is hereby granted')
    expect(readFileSync(join(root, 'public/licenses', ours), 'utf8')).toBe(given)
  })

  const one = {version: '1.0.0', dev: false}
  test.each([
    ['a', 'MIT', undefined],
    [
      'a',
      'GPL-3.0-only',
      'a@1.0.0 is under GPL-3.0-only, which is neither permissive nor an exception'
    ],
    ['lightningcss-linux-x64-gnu', 'MPL-2.0', undefined],
    ['lightningcss', 'GPL-3.0-only', /lightningcss@1\.0\.0 is under GPL/],
    ['axe-core-extra', 'MPL-2.0', /axe-core-extra/],
    ['a', undefined, 'a@1.0.0 states no license']
  ])('%s under %s', (name, license, problem) => {
    const found = licenseProblem({...one, name, ...(license !== undefined && {license})})
    if (problem instanceof RegExp) expect(found).toMatch(problem)
    else expect(found).toBe(problem)
  })

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['GPL-3.0-only OR MIT AND LGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['(MIT', false],
    ['MIT)', false],
    ['UNLICENSED', false],
    ['', false]
  ])('%s', (expression, permitted) => {
    expect(isPermissive(expression)).toBe(permitted)
  })
})

test('a lock file is read as a list of packages', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lock-')), 'package-lock.json')
  const entries = {
    '': {name: 'own', version: '1.0.0', license: 'GPL-3.0-only'},
    'node_modules/b': {version: '2.0.0', license: 'MIT', dev: true},
    'node_modules/a/node_modules/b': {version: '2.0.0', license: 'MIT'},
    'node_modules/@x/a': {version: '1.0.0'},
    'node_modules/linked': {link: true}
  }
  writeFileSync(path, JSON.stringify({lockfileVersion: 3, packages: entries}))
  expect(lockedPackages(path)).toEqual([
    {name: '@x/a', version: '1.0.0', dev: false},
    {name: 'b', version: '2.0.0', license: 'MIT', dev: false}
  ])
})

describe('advisories', () => {
  test('are listed with their severity', () => {
    const report = {vulnerabilities: {a: {severity: 'high'}, b: {severity: 'low'}}}
    expect(readAudit(JSON.stringify(report))).toEqual({
      kind: 'known',
      found: [
        {name: 'a', severity: 'high'},
        {name: 'b', severity: 'low'}
      ]
    })
    expect(readAudit('{"vulnerabilities": {}}')).toEqual({kind: 'known', found: []})
  })

  test.each([
    ['{"message": "405 Method Not Allowed", "statusCode": 405}', '405 Method Not Allowed'],
    ['', 'npm audit gave no report'],
    ['npm error', 'npm audit gave no report'],
    ['{}', 'npm audit gave no report']
  ])('no answer is told as such: %s', (output, why) => {
    expect(readAudit(output)).toEqual({kind: 'not run', why})
  })
})

describe('bill of materials', () => {
  const bill = billOfMaterials()

  test('is a CycloneDX document', () => {
    const validate = new Ajv({allErrors: true}).compile(billSchema)
    validate(bill)
    expect(validate.errors ?? []).toEqual([])
    validate({...bill, serialNumber: 'urn:uuid:1'})
    expect(validate.errors).toHaveLength(1)
  })

  test('names every package of the lock file, each once', () => {
    const own = bill.components.map(({name, version}) => `${name}@${version}`)
    expect(own.toSorted()).toEqual([...new Set(own)].sort())
    const missing = packages.filter(({name, version}) => !own.includes(`${name}@${version}`))
    expect(missing).toEqual([])
  })

  test('says under which license each is, where the package says it in SPDX', () => {
    const silent = bill.components.filter(({licenses = []}) => licenses.length === 0)
    expect(silent.map(({name}) => name)).toEqual(['duck'])
  })

  test('depends on nothing that it does not name', () => {
    const known = new Set(
      [...bill.components, bill.metadata.component].map((one) => one['bom-ref'])
    )
    const refs = bill.dependencies.flatMap(({ref, dependsOn}) => [ref, ...dependsOn])
    expect(refs.filter((ref) => !known.has(ref))).toEqual([])
  })

  test('is the same for the same packages, wherever and whenever it is made', () => {
    expect(bill.metadata.component.name).toBe('dateline')
    const {component} = bill.metadata
    const elsewhere = {
      ...bill,
      serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      metadata: {...bill.metadata, timestamp: '2020-01-01', component: {...component, name: 'x'}}
    }
    expect(steady(elsewhere)).toEqual(bill)
    expect(steady({...bill, components: []}).serialNumber).not.toBe(bill.serialNumber)
  })
})
