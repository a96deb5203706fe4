/** What a curator can say of a headline that may be another line. */
import {expect, test} from 'vitest'
import {decisionOf} from '../../scripts/review/decisions.ts'
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import type {EvidenceFile, Issue} from '../../src/schema/evidence.ts'

test('the other line is offered as the title, fit for YAML', () => {
  const issue = {
    rule: 'issue/unsure-title',
    params: {taken: 'Harbor | Lamps', other: 'Lamp mended: council pays'}
  } as unknown as Issue
  const lines = decisionOf('unsure-title', {} as ArticleRecord, {} as EvidenceFile, issue)
  expect(lines).toEqual(['set:', '  title: "Lamp mended: council pays" # or Harbor | Lamps'])
})
