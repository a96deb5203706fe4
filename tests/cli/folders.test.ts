import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {assertReplaceable, claimSite, projectFolder} from '../../scripts/cli/folders.ts'

let root: string
let content: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'))
  content = join(root, 'content')
  mkdirSync(content)
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

describe('an output folder', () => {
  it('may be new, empty, or an earlier site', () => {
    const out = join(root, 'site')
    expect(() => assertReplaceable({content, out})).not.toThrow()
    mkdirSync(out)
    expect(() => assertReplaceable({content, out})).not.toThrow()
    claimSite(out)
    writeFileSync(join(out, 'index.html'), '')
    expect(() => assertReplaceable({content, out})).not.toThrow()
  })

  it('may not hold anything else', () => {
    const out = join(root, 'documents')
    mkdirSync(out)
    writeFileSync(join(out, 'thesis.txt'), '')
    expect(() => assertReplaceable({content, out})).toThrow('not a site made by this command')
  })

  it('may not be a site that somebody else made', () => {
    const out = join(root, 'public_html')
    mkdirSync(join(out, '_astro'), {recursive: true})
    for (const page of ['index.html', '404.html']) writeFileSync(join(out, page), '')
    expect(() => assertReplaceable({content, out})).toThrow('not a site made by this command')
  })

  it('may not be a file', () => {
    const out = join(root, 'file')
    writeFileSync(out, '')
    expect(() => assertReplaceable({content, out})).toThrow('is a file')
  })

  it('may not be around, be, or be in the archive', () => {
    expect(() => assertReplaceable({content, out: root})).toThrow('would delete')
    expect(() => assertReplaceable({content, out: content})).toThrow('would delete')
    expect(() => assertReplaceable({content, out: join(content, 'site')})).toThrow('archive folder')
  })

  it('may not lead into the archive by a link, though it does not exist yet', () => {
    symlinkSync(content, join(root, 'link'))
    for (const out of ['link', 'link/site', 'link/new/site']) {
      expect(() => assertReplaceable({content, out: join(root, out)}), out).toThrow(
        /archive|delete/
      )
    }
  })

  it('may not be the project', () => {
    expect(() => assertReplaceable({content, out: projectFolder})).toThrow('would delete')
    expect(() => assertReplaceable({content, out: join(projectFolder, '..')})).toThrow(
      'would delete'
    )
  })
})

describe('claiming an output folder', () => {
  it('makes it, marks it the same way each time, and takes nothing away', () => {
    const out = join(root, 'new/site')
    claimSite(out)
    const [mark = ''] = readdirSync(out)
    const words = readFileSync(join(out, mark), 'utf8')
    mkdirSync(join(out, 'articles/a'), {recursive: true})
    writeFileSync(join(out, 'articles/a/index.html'), '')
    claimSite(out)
    expect(readdirSync(out, {recursive: true}).length).toBe(4)
    expect(readFileSync(join(out, mark), 'utf8')).toBe(words)
    expect(existsSync(content)).toBe(true)
  })
})
