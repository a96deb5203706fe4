/** Says beside the link to it, on every page, when reading offline is on. */
import {addressHere} from './address-here.ts'
import {registrationOf} from './offline-registration.ts'

const link = document.querySelector<HTMLElement>('[data-offline-state]')
if (link) {
  const home = addressHere(link.dataset['offlineState'] ?? '/', location.href)
  void registrationOf(home).then((registration) => {
    if (registration) link.textContent = link.dataset['on'] ?? ''
  })
}
