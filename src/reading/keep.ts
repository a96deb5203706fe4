/** The button on an article that puts it into the reader's selection, or takes it out. */
import {pageWord} from '../lib/page-words.ts'
import {addressHere} from './address-here.ts'
import {readSelection, writeSelection, type Kept} from './selection.ts'

const button = document.querySelector<HTMLButtonElement>('button[data-keep]')
if (button) {
  const {base = '/', href = '', keep = '{}'} = button.dataset
  const home = addressHere(base, location.href)
  const article: Kept = {
    ...(JSON.parse(keep) as Omit<Kept, 'href'>),
    href: addressHere(href, location.href)
  }
  const isIn = () => readSelection(home).some(({id}) => id === article.id)
  const show = () => {
    button.setAttribute('aria-pressed', String(isIn()))
  }
  button.addEventListener('click', () => {
    const others = readSelection(home).filter(({id}) => id !== article.id)
    if (!writeSelection(home, isIn() ? others : [...others, article])) {
      button.textContent = pageWord('keepsNothing')
    }
    show()
  })
  show()
  button.hidden = false
}
