/** When the worker that keeps pages of this site is ready. */

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
