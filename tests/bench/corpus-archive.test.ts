import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeCorpus} from '../../scripts/bench/corpus-archive.ts'

test('a corpus becomes one file a text, whatever its ids look like', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  const document = (id: string) => ({id, text: `Text of ${id}.`, truth: {}})
  writeCorpus(folder, [document('reut2-000.sgm#1'), document('00001.txt'), document('ap 89: 7')])
  const files = readdirSync(join(folder, 'sources'), {recursive: true, encoding: 'utf8'})
  expect(files.filter((path) => path.endsWith('.txt')).sort()).toEqual([
    '00001.txt',
    'ap/89/7.txt',
    'reut2-000.sgm/1.txt'
  ])
  expect(readFileSync(join(folder, 'sources/00001.txt'), 'utf8')).toBe('Text of 00001.txt.')
  rmSync(folder, {recursive: true})
})
