/** The words that the curator marked on the page, before turning to the desk. */

/** As long as somebody quotes; whole pages are selected for another purpose. */
const longest = 500

let words = ''

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection()
  const inPage = selection?.anchorNode?.parentElement?.closest('main') !== null
  const text = selection?.toString().trim() ?? ''
  if (inPage && text !== '' && text.length <= longest) words = text
})

/** Those words, once; empty when there are none. */
export function selectedWords(): string {
  const taken = words
  words = ''
  return taken
}
