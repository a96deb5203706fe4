/** The choice, on the search page, whether single keys do something. */
import {keysAreOn, turnKeys} from './keys.ts'
import {need} from './need.ts'

const line = need('[data-keys]', HTMLElement)
const box = need('input', HTMLInputElement, line)
line.hidden = false
box.checked = keysAreOn()
box.addEventListener('change', () => turnKeys(box.checked))
