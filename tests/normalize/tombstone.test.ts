/** What stays of the values of an article whose text is withheld. */
import {expect, test} from 'vitest'
import type {ArticleDraft} from '../../scripts/normalize/drafts.ts'
import {wholly} from '../../scripts/normalize/held-draft.ts'
import {tombstoneOf} from '../../scripts/normalize/withholding/tombstone.ts'
import {articleSchema} from '../../src/schema/article.ts'

/** Those that identify the article, in words of the tables; all others may quote the text. */
const staying = [
  ...[
    'title',
    'date',
    'dateEarliest',
    'dateLatest',
    'dateLikely',
    'dateBasis',
    'leader',
    'leaders'
  ],
  ...['people', 'countries', 'countriesMentioned', 'subjects', 'source', 'republishedFrom'],
  ...['byline', 'dateline', 'section', 'page', 'url', 'captured', 'rights', 'rightsNote'],
  ...[
    'language',
    'completeness',
    'sourceFile',
    'sourceItem',
    'scans',
    'scansSha256',
    'sourceSha256'
  ]
]
const withheldKeys = ['withheldSince', 'withheldReason', 'withheldWith']
const keys = Object.keys(articleSchema.shape).filter((key) => !withheldKeys.includes(key))

const stone = (key: string) =>
  tombstoneOf(
    wholly({
      id: 'a',
      decisions: {[key]: 'SECRET'},
      body: 'SECRET',
      evidence: {evidence: [], issues: [{rule: 'SECRET'}], segments: [{rule: 'SECRET'}]},
      fingerprint: {textSha256: '0', shingles: ['SECRET']}
    } as unknown as ArticleDraft),
    {reason: 'Asked for.', since: '2026-05-03', of: 'a'}
  )

test.each(keys.map((key) => [key, staying.includes(key)] as const))('%s: %s', (key, stays) => {
  const {decisions, contents, ...rest} = stone(key)
  expect(Object.hasOwn(decisions, key)).toBe(stays)
  expect(JSON.stringify([rest, contents()])).not.toContain('SECRET')
})

test('no value that stays has another name by now', () => {
  expect(staying.filter((key) => !keys.includes(key))).toEqual([])
})
