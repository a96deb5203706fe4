/** On every page, `/` goes to the field for a search. */
import {isSingleKey, keysAreOn} from './keys.ts'

addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isSingleKey(event) || !keysAreOn()) return
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})
