/**
 * Buttons that copy words of the page: `<button hidden data-copy="WORDS">`. Without scripts, or where
 * the browser offers no clipboard, they stay hidden: the words stand beside them.
 */
import {pageWord} from '../lib/page-words.ts'
const label = 'copyLabel'

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}

/** The button says that it is done, for readers of screens and of pages alike. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const before = (button.dataset[label] ??= button.textContent)
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
    button.textContent = pageWord('copied')
  } catch {
    button.textContent = pageWord('copyRefused')
  }
  setTimeout(() => {
    button.textContent = before
  }, 2500)
}
