/** The worker that keeps pages of this site, as the browser knows it. */

/** Of another site on the same host, whose worker answers for this one too, nothing is taken. */
export async function registrationOf(home: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  const found = await navigator.serviceWorker.getRegistration(home)
  return found && new URL(found.scope).pathname === home ? found : undefined
}
