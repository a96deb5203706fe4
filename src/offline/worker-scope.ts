/**
 * What a service worker finds around itself, as far as this one uses it. TypeScript has the types of
 * pages and those of workers, but not both in one project.
 */
import type {Offer} from './offer.ts'

interface LastingEvent extends Event {
  /** The worker is not ended, and not installed or activated, before this is done. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

export interface WorkerScope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: {readonly claim: () => Promise<void>}
  readonly skipWaiting: () => Promise<void>
  /** Written in front of the worker by the build. */
  readonly offer: Offer
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: LastingEvent) => void
  ) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void)
}

export const worker = globalThis as unknown as WorkerScope
