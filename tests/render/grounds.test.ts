import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {commonGround, takeGrounds, takeWritten, withMade} from '../../scripts/render/grounds.ts'
import {
  isCommonUntouched,
  isUntouched,
  isSameWriting,
  isUntouchedByPeople,
  takeNormalized
} from '../../scripts/render/same-grounds.ts'

let root: string
beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  root = mkdtempSync(join(tmpdir(), 'grounds-'))
  mkdirSync(join(root, 'project/src'), {recursive: true})
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'project/src/code.ts'), '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, {recursive: true})
})

const groundOn = (day: string) =>
  commonGround(
    takeGrounds(join(root, 'project'), join(root, 'content'), undefined, new Date(`${day}T12:00Z`))
  )

it('without an `asOf`, every page rests on the year', () => {
  expect(groundOn('2026-12-31')).toBe(groundOn('2026-01-01'))
  expect(groundOn('2027-01-01')).not.toBe(groundOn('2026-12-31'))
})

it('with an `asOf`, no page rests on the clock', () => {
  writeFileSync(join(root, 'content/archive.yaml'), 'asOf: 2020-01-31\n')
  expect(groundOn('2027-01-01')).toBe(groundOn('2026-12-31'))
})

describe('between two looks', () => {
  const [project, content] = ['project', 'content']
  const look = () => takeGrounds(join(root, project), join(root, content))
  const put = (path: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), 'text')
  }
  /** What is said where `paths` are there, and `write` is called between the two. */
  const between = (paths: readonly string[], write: () => void) => {
    paths.forEach(put)
    const before = look()
    write()
    return {
      all: isUntouched(join(root, project), join(root, content), before),
      people: isUntouchedByPeople(before, look()),
      common: isCommonUntouched(join(root, project), join(root, content), before)
    }
  }

  it('what is made is looked at apart from what people wrote', () => {
    const made = ['articles/a.md', 'evidence/a.json', 'duplicates.json']
    for (const path of ['sources/a.txt', 'corrections/a.yaml', ...made]) put(`content/${path}`)
    const written = takeWritten(join(root, project), join(root, content))
    expect(Object.keys(written.archive).sort()).toEqual(['corrections/a.yaml', 'sources/a.txt'])
    const whole = withMade(written, join(root, content))
    expect(Object.keys(whole.archive)).toHaveLength(2 + made.length)
    expect({...whole.archive}).toEqual({...look().archive})
    expect(whole.read - written.read).toBe(made.length)
  })

  describe('once the archive is normalized', () => {
    const normalized = (meanwhile: () => void) => {
      for (const path of ['sources/a.txt', 'articles/a.md', 'articles/gone.md'])
        put(`content/${path}`)
      const before = takeWritten(join(root, project), join(root, content))
      const made = look()
      writeFileSync(join(root, 'content/articles/a.md'), 'made anew')
      rmSync(join(root, 'content/articles/gone.md'))
      put('content/events/a.json')
      meanwhile()
      return takeNormalized(join(root, project), join(root, content), before, made)
    }

    it('all files are as they are', () => {
      const found = normalized(() => {})
      const {code, archive, asOf} = look()
      expect({...found.archive}).toEqual({...archive})
      expect({...found.code}).toEqual({...code})
      expect(found.asOf).toBe(asOf)
    })

    it('what was written just before the first look is read again', () => {
      const edited = 'edit'
      const found = normalized(() => writeFileSync(join(root, 'content/sources/a.txt'), edited))
      expect(found.archive['sources/a.txt']).toEqual(look().archive['sources/a.txt'])
    })

    it('what somebody wrote meanwhile that every page rests on is seen', () => {
      const found = normalized(() => put('content/authorities/people.yaml'))
      expect(found.archive['authorities/people.yaml']).toBeDefined()
    })

    it('what a command that broke off left to do may have changed all', () => {
      put('content/.unfinished.json')
      const found = normalized(() => {
        rmSync(join(root, 'content/.unfinished.json'))
        put('content/sources/moved.txt')
      })
      expect({...found.archive}).toEqual({...look().archive})
    })

    it('what somebody else wrote is found when it is asked whether anybody did', () => {
      const found = normalized(() => put('content/sources/b.txt'))
      expect(isUntouched(join(root, project), join(root, content), found)).toBe(false)
    })
  })

  it('people wrote the same where the bytes are, whatever was made of it', () => {
    const isSame = (write: () => void) => {
      const before = look()
      write()
      return isSameWriting(before, look())
    }
    put('content/sources/a.txt')
    expect(isSame(() => put('content/sources/a.txt'))).toBe(true)
    expect(isSame(() => put('content/articles/a.md'))).toBe(true)
    expect(isSame(() => put('content/sources/b.txt'))).toBe(false)
    expect(isSame(() => writeFileSync(join(root, 'content/sources/a.txt'), 'other'))).toBe(false)
    expect(isSame(() => rmSync(join(root, 'content/sources/a.txt')))).toBe(false)
  })

  it('the year may be another', () => {
    put('content/sources/a.txt')
    const before = look()
    const untouchedOn = (now: Date) =>
      isUntouched(join(root, project), join(root, content), before, now)
    expect(untouchedOn(new Date())).toBe(true)
    expect(untouchedOn(new Date('2100-01-01T12:00Z'))).toBe(false)
  })

  it('nothing was written where nobody did', () => {
    const paths = ['content/archive.yaml', 'content/sources/a.txt', 'content/authorities/a.yaml']
    expect(between(paths, () => {})).toEqual({all: true, people: true, common: true})
  })

  it.each([
    ['project/src/code.ts', {all: false, people: false, common: false}],
    ['project/package-lock.json', {all: false, people: false, common: false}],
    ['content/archive.yaml', {all: false, people: false, common: false}],
    ['content/authorities/people.yaml', {all: false, people: false, common: false}],
    ['content/sources/a.txt', {all: false, people: false, common: true}],
    ['content/corrections/a.yaml', {all: false, people: false, common: true}],
    ['content/articles/a.md', {all: false, people: true, common: true}],
    ['project/readme.md', {all: true, people: true, common: true}]
  ])('%s was written anew, put back or removed', (path, said) => {
    expect(between([], () => put(path))).toEqual(said)
    const putBack = () => {
      writeFileSync(join(root, path), 'edited')
      put(path)
    }
    expect(between([path], putBack)).toEqual(said)
    expect(between([path], () => rmSync(join(root, path)))).toEqual(said)
  })
})
