/** The button on an article that puts it into the reader's selection, or takes it out. */
import {readSelection, writeSelection, type Kept} from './selection.ts'

const button = document.querySelector<HTMLButtonElement>('button[data-keep]')
if (button) {
  const base = button.dataset['base'] ?? '/'
  const article = JSON.parse(button.dataset['keep'] ?? '{}') as Kept
  const isIn = () => readSelection(base).some(({id}) => id === article.id)
  const show = () => {
    button.setAttribute('aria-pressed', String(isIn()))
  }
  button.addEventListener('click', () => {
    const others = readSelection(base).filter(({id}) => id !== article.id)
    if (!writeSelection(base, isIn() ? others : [...others, article])) {
      button.textContent = 'This browser keeps no selection'
    }
    show()
  })
  show()
  button.hidden = false
}
