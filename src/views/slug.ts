/** Addresses of things that are known by their printed name alone. */
import {createHash} from 'node:crypto'

/**
 * `Aryeh Savir` → `aryeh-savir`. Where folding to `a–z` and digits loses more than accents, case and
 * punctuation, or the name is long, eight digits of its hash follow, so that no two names share an
 * address.
 */
export function slugOf(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
  const slug = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  const isWhole = slug !== '' && slug.length < 60 && !/[^\p{ASCII}]\p{L}?/u.test(letters(folded))
  return isWhole ? slug : [slug, hash(name)].filter((part) => part !== '').join('-')
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
