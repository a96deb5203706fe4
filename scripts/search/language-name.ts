/** Names of languages, in English as the rest of the site. */
const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'})

/** `he` → `Hebrew`; a tag that nobody knows stands for itself. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
