/** The worker that keeps pages of this site, as the browser knows it. */

/** Of another site on the same host, whose worker answers for this one too, nothing is taken. */
export async function registrationOf(home: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  const found = await navigator.serviceWorker.getRegistration(home)
  return found && new URL(found.scope).pathname === home ? found : undefined
}

/** Resolves when a worker has fetched everything and is at work; rejects when it could not. */
export function atWork(registration: ServiceWorkerRegistration): Promise<void> {
  const {active, installing, waiting} = registration
  const worker = installing ?? waiting
  if (!worker) return active ? Promise.resolve() : Promise.reject(new Error('no worker'))
  return new Promise((done, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done()
      if (worker.state === 'redundant') reject(new Error('not installed'))
    })
  })
}
