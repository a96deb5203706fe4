import {describe, expect, it} from 'vitest'
import {withoutAddedStops} from '../../scripts/search/own-words.ts'

const article = {
  path: 'articles/a/',
  title: 'A title',
  deck: 'A deck',
  body: 'A film (Paramount)\n\nAn end.\n\nNo stop\n',
  leader: '',
  spellings: ''
}

describe('the words of an article', () => {
  it('lose the full stops that the index has added, and no others', () => {
    expect(
      withoutAddedStops('A title. A deck. A film (Paramount). An end. No stop.', article)
    ).toBe('A title A deck A film (Paramount) An end. No stop')
  })

  it('stay as the index has them where the two count differently', () => {
    const read = 'A title. A deck. A film ( Paramount ). An end. No stop.'
    expect(withoutAddedStops(read, article)).toBe(read)
  })
})
