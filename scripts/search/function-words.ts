/**
 * Words that hold sentences together and stand in most articles. By language of an archive; of one that
 * is not here, every word is looked for. What may also be a name or a thing, such as “will”, is left out.
 */
import {foldWord} from '../../src/search/letters.ts'

const byLanguage: Readonly<Record<string, string>> = {
  en: `a an and are as at be been being but by for from had has have he her him his in into is its of
    on or she than that the their them these they this those to was were which with would`,
  he: 'של את הוא היא הם הן גם כי זה זו אשר או',
  ru: 'а в во для его ее и из их к как ко на но о об он она они от по при с со у что это'
}

/** The words of a language, folded. */
export function functionWords(language: string): string[] {
  const [primary = ''] = language.toLowerCase().split('-')
  return (byLanguage[primary] ?? '').split(/\s+/).filter(Boolean).map(foldWord)
}
