/** Whether a language tag (BCP 47) that a person wrote can be meant. */

const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'})

/**
 * Whether the tag is well-formed and begins with a language that there is: `english` is well-formed and
 * no language. A code of three letters (ISO 639-3) is taken as it is: not all of them have names here.
 */
export function isLanguage(tag: string): boolean {
  try {
    const {language} = new Intl.Locale(tag)
    return language.length === 3 || names.of(language) !== undefined
  } catch {
    return false
  }
}
