/** What stands at the head of a letter or a document is no headline; a headline of such a form is one. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = `The town council met for three hours on Monday and talked about the bridge, which the people of the town had waited for since the flood.

The mayor said that the work would begin next spring, and that it would cost less than many had feared.`

const titleOf = (above: string) => {
  const {article} = normalize(itemOf(`${above}\n\n${prose}\n`), smallReference)
  return article.titleSupplied ? undefined : article.title
}

describe('a house above an office', () => {
  test.each([
    ['THE TOWN HALL\n\nOffice of the Press Secretary\n\nFor Immediate Release      June 5, 1998'],
    ['THE TOWN HALL\n\nOffice of the Press Secretary\n\n____________________']
  ])('is the head of a letter: %s', (head) => {
    expect(titleOf(`${head}\n\nMayor Closes a Bridge`)).toBe('Mayor Closes a Bridge')
  })

  test.each([
    ['THE SPY\nMinistry of Fear'],
    ['THE LOST BOY\n\nDepartment of Justice Says No'],
    ['THE CASTLE\n\nOffice of the President'],
    ['THE BRIDGE\n\nOffice of the Mayor Closes']
  ])('is a headline where nothing else of a letter is there: %s', (above) => {
    expect(above.split('\n')).toContain(titleOf(above))
  })
})

describe('capitals and figures between strokes', () => {
  const ruleOf = (line: string) => {
    const text = `Mayor Closes a Bridge\n\n${line}\n\n${prose}\n`
    const {evidence} = normalize(itemOf(text), smallReference)
    return evidence.segments.find(({start}) => start === text.indexOf(line))?.rule
  }

  test.each(['SG/SM/5447', 'S/1234', 'A/52/1'])('number a document: %s', (line) =>
    expect(ruleOf(line)).toBe('issue-lines/number')
  )
  test.each(['A/H5N1', 'HIV/H1N1', 'A/B'])('are words: %s', (line) =>
    expect(ruleOf(line)).not.toBe('issue-lines/number')
  )
})
