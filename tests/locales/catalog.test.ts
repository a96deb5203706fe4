/** Every locale says what English says, with the same values in it. That no key is missing, types see. */
import {describe, expect, test} from 'vitest'
import {locales} from '../../src/locales/registry.ts'
import type {Catalog} from '../../src/locales/types.ts'

type Leaf = readonly [path: string, message: unknown]

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === '' ? key : `${path}.${key}`)
  )
}

/** Keys that a locale may have more or fewer of: names that English takes from elsewhere. */
const isFree = (path: string) => /^(?:formerCountries|record\.fields)\b/.test(path)

const placeholders = (message: unknown): string[] => [
  ...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])
]

/** What a message function says of values that stand out; numbers are tested with their forms. */
function said(message: (...values: unknown[]) => string): string {
  const values = Array.from({length: message.length}, (_, index) => `⟨${index}⟩`)
  return message(...values)
}

const marks = (text: string) => [...new Set(text.match(/⟨\d⟩/g) ?? [])].sort()

/** Messages whose values are numbers, which plural forms put in their own way. */
const takesNumber = (message: unknown) =>
  typeof message === 'function' && said(message as () => string).includes('NaN')

const english = leaves(locales.en.words)

describe.each(['he', 'ru'] as const)('the catalog in %s', (tag) => {
  const words: Catalog = locales[tag].words
  const own = new Map(leaves(words))

  test('has the keys of the English one', () => {
    const free = ([path]: Leaf) => !isFree(path)
    const paths = (all: readonly Leaf[]) =>
      all.filter(free).map(([path]) => path.replace(/\.(?:one|two|few|many|other)$/, ''))
    expect(new Set(paths([...own]))).toEqual(new Set(paths(english)))
  })

  test('leaves nothing empty, and nothing English', () => {
    const wrong = [...own].filter(([path, message]) => {
      const text = typeof message === 'string' ? message : ''
      const isName = isFree(path) || path === 'lists.decade'
      if (typeof message !== 'string' || isName) return false
      const bare = text.replace(
        /<[^>]*>|\{\w+\}|[A-Z]{3,}|SHA-256|npm run build|Markdown|July|https|Zotero|Natural Earth/g,
        ''
      )
      return text.trim() === '' || /[a-z]{3,}/.test(bare)
    })
    expect(wrong).toEqual([])
  })

  test.each(
    english.filter(([, message]) => typeof message === 'function' && !takesNumber(message))
  )('%s takes the values of the English message', (path, message) => {
    const other = own.get(path)
    const values = marks(said(message as () => string))
    const given = marks((other as (...all: string[]) => string)(...['⟨0⟩', '⟨1⟩', '⟨2⟩']))
    // Grammar may leave a number to the words: a file is one or many.
    const optional = [
      'source.couldNot',
      'counts.yearsLeftOut',
      'about.setAsideText',
      'lists.onlyMentions'
    ]
    if (optional.includes(path)) return
    expect(given).toEqual(values)
  })

  test('has the placeholders of what scripts say', () => {
    for (const [name, message] of Object.entries(locales.en.words.browser)) {
      const other = words.browser[name as keyof Catalog['browser']]
      const wanted = new Set(placeholders(message))
      const given = new Set(placeholders(other))
      given.delete('{count}')
      wanted.delete('{count}')
      expect([name, [...given].sort()]).toEqual([name, [...wanted].sort()])
    }
  })

  test('has every plural form that its language distinguishes', () => {
    const rules = new Intl.PluralRules(tag)
    const missing = [1, 2, 3, 5, 11, 21, 22, 101].filter((count) =>
      words.counts.articles(count).includes('undefined')
    )
    expect([missing, rules.resolvedOptions().locale]).toEqual([[], tag])
  })
})
