import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {kindOfChange} from '../../scripts/serve/watch.ts'

const kinds: Readonly<Record<string, string | undefined>> = {
  [join('sources', 'a.txt')]: 'texts',
  [join('sources', 'deep', 'a.txt')]: 'texts',
  [join('corrections', 'a.yaml')]: 'texts',
  [join('authorities', 'people.csv')]: 'settings',
  'archive.yaml': 'settings',
  'accessions.csv': 'texts',
  'moved.csv': 'settings',
  [join('removed', 'a.yaml')]: 'settings',
  '.unfinished.json': undefined,
  [join('articles', 'a.md')]: undefined,
  [join('evidence', 'a.json')]: undefined,
  [join('events', 'a.yaml')]: undefined,
  'review.md': undefined,
  'notes.txt': undefined
}

describe('while developing, a change', () => {
  for (const [path, kind] of Object.entries(kinds)) {
    it(`in ${path} is of kind ${String(kind)}`, () => {
      expect(kindOfChange(path)).toBe(kind)
    })
  }
})
