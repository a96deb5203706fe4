/** Function words of a text's language. */
import {franc} from 'franc-min'
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}

const lists = new Map<string, ReadonlySet<string>>()
const byLanguage = stopwords as Readonly<Record<string, readonly string[]>>

/** Stopwords of the language that the text seems to be in; English when there is no list for it. */
export function stopwordsFor(text: string): ReadonlySet<string> {
  const code = franc(text.slice(0, 20_000))
  const [language = 'en'] = code === 'und' ? [] : Intl.getCanonicalLocales(code)
  const key = language in byLanguage ? language : 'en'
  const known = lists.get(key) ?? new Set(byLanguage[key])
  lists.set(key, known)
  return known
}
