import {describe, expect, it} from 'vitest'
import {usedFilters} from '../../src/search/facet-words.ts'
import {protocolText, today, type Protocol} from '../../src/search/protocol.ts'
import {readState} from '../../src/search/state.ts'

const state = readState('?q=uranium&country=kazakhstan&from=1994&to=1996&sort=oldest')
const protocol: Protocol = {
  archive: 'Israeli leaders',
  version: 'abc',
  query: state.query,
  filters: usedFilters(state),
  order: state.order,
  total: 3,
  url: 'https://example.org/search/?q=uranium',
  on: '2026-11-22'
}

describe('the protocol of a search', () => {
  it('says all that another reader needs', () => {
    expect(protocolText(protocol)).toBe(
      [
        'Archive: Israeli leaders',
        'Version: abc',
        'Query: uranium',
        'Filter, country: kazakhstan',
        'Filter, years: 1994 to 1996',
        'Order: oldest first, undated last',
        'Results: 3',
        'Address: https://example.org/search/?q=uranium',
        'Searched on: 2026-11-22',
        ''
      ].join('\n')
    )
  })

  it('says when words in quotation marks were taken in other forms, or there was no word', () => {
    const text = protocolText({...protocol, hasOtherForms: true})
    expect(text).toContain('Words in quotation marks: in other endings too;')
    expect(protocolText({...protocol, hasOtherForms: false})).not.toContain('quotation marks')
    expect(protocolText({...protocol, query: '((('})).toContain(
      'Query: ((( (no word: every article)'
    )
  })

  it('says what there is not, and the order that there is', () => {
    const text = protocolText({...protocol, query: '', filters: [], order: 'relevance'})
    expect(text).toContain('Query: (none: every article)\nFilters: none\n')
    expect(text).toContain('Order: oldest first, undated last')
    const without = protocolText({...protocol, query: '-uranium', order: 'relevance'})
    expect(without).toContain('Order: oldest first, undated last')
    expect(protocolText({...protocol, order: 'relevance'})).toContain('Order: best match first')
  })

  it('bears the day where the reader is', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
