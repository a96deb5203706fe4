/**
 * A path or another word as it is typed into a shell: in quotation marks where it holds more than letters,
 * digits and the marks of paths. On Windows, no file name holds a quotation mark. What begins with a hyphen
 * is typed as a path, so that no command takes it for an option.
 */
export function shellWord(word: string): string {
  const text = word.startsWith('-') ? `./${word}` : word
  if (/^[\p{L}\p{N}_./:@%+=-]+$/u.test(text)) return text
  if (process.platform === 'win32') return `"${text}"`
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
