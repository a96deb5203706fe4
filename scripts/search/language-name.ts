/** Names of languages, in the language of the site. */
import {languageName as nameOf} from '../../src/locales/names.ts'

/** `he` → `Hebrew`; a tag that nobody knows stands for itself. */
export function languageName(tag: string): string {
  try {
    return nameOf(tag)
  } catch {
    return tag
  }
}
