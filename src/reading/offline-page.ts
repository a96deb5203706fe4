/** The page about reading offline: the switch, and what is kept. */
import {pageWord} from '../lib/page-words.ts'
import {workerFile} from '../offline/offer.ts'
import {retire} from '../offline/retire.ts'
import {addressHere} from './address-here.ts'
import {atWork} from './offline-at-work.ts'
import {figuresOf, findHoldings, forget, type Holding} from './offline-holdings.ts'
import {registrationOf} from './offline-registration.ts'

const root = document.querySelector<HTMLElement>('[data-offline]')
if (root) void start(root)

async function start(root: HTMLElement): Promise<void> {
  const home = addressHere(root.dataset['offline'] ?? '/', location.href)
  const button = root.querySelector('button')!
  const notKept = root.querySelector<HTMLElement>('[data-not-kept]')!
  notKept.hidden = location.pathname === `${home}offline/`
  if (location.protocol === 'file:') {
    return tell(root, pageWord('offlineFolder'))
  }
  if (!('serviceWorker' in navigator)) {
    return tell(root, pageWord('offlineUnsafe'))
  }
  root.querySelector<HTMLElement>('[data-tools]')!.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    void turn(root, home).finally(() => {
      button.disabled = false
      void show(root, home)
    })
  })
  await show(root, home)
}

const tell = (root: HTMLElement, text: string) => {
  root.querySelector('[role="status"]')!.textContent = text
}

/** Turns keeping on, or off; what was kept goes with it. */
async function turn(root: HTMLElement, home: string): Promise<void> {
  try {
    const before = await registrationOf(home)
    if (before) {
      await retire(before)
      return tell(root, pageWord('offlineIsOff'))
    }
    tell(root, pageWord('offlineFetching'))
    const options = {scope: home, updateViaCache: 'none'} as const
    await atWork(await navigator.serviceWorker.register(`${home}${workerFile}`, options))
    tell(root, pageWord('offlineIsOn'))
  } catch {
    const half = await registrationOf(home)
    if (half && !half.active) await retire(half)
    tell(root, pageWord('offlineFailed'))
  }
}

async function show(root: HTMLElement, home: string): Promise<void> {
  const registration = await registrationOf(home)
  root.querySelector('button')!.setAttribute('aria-checked', String(registration !== undefined))
  const holdings = registration && (await findHoldings(registration.scope))
  root.querySelector<HTMLElement>('[data-kept]')!.hidden = !holdings
  if (!holdings) return
  const suffix = ` – ${root.dataset['archive'] ?? ''}`
  root.querySelector('[data-figures]')!.textContent = figuresOf(holdings)
  root
    .querySelector('ol')!
    .replaceChildren(
      ...holdings.pages.map((page) =>
        row(page, suffix, () => void forget(page).then(() => show(root, home)))
      )
    )
}

function row({url, title}: Holding, suffix: string, takeOut: () => void): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = title.endsWith(suffix) ? title.slice(0, -suffix.length) : title
  link.dir = 'auto'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet'
  button.textContent = pageWord('takeOut')
  button.setAttribute('aria-label', pageWord('takeOutTitle', {title: link.textContent}))
  button.addEventListener('click', takeOut)
  const item = document.createElement('li')
  item.append(link, button)
  return item
}
