/** Says beside the link to it, on every page, when reading offline is on. */
import {pageWord} from '../lib/page-words.ts'
import {addressHere} from './address-here.ts'
import {registrationOf} from './offline-registration.ts'

const link = document.querySelector<HTMLElement>('[data-offline-state]')
if (link) {
  const home = addressHere(link.dataset['offlineState'] ?? '/', location.href)
  const label = link.textContent
  void registrationOf(home).then((registration) => {
    if (registration) link.textContent = pageWord('offlineLinkOn', {label})
  })
}
