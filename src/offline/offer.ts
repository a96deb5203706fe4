/** What a build offers for reading offline: contract of the build, the worker and the page. */

/** Path of the worker below the home page; what it may answer for begins at its folder. */
export const workerFile = 'offline-worker.js'
/** Path of the list of files that are kept from the first moment on. */
export const listFile = 'offline/files.json'

/** A file that is kept, with what its bytes must be. */
export interface OfferedFile {
  /** Below the home page. */
  readonly path: string
  /** `sha256-…`, as the attribute `integrity` has it. */
  readonly integrity: string
  readonly bytes: number
}

export interface Offer {
  /** Another one for every build whose files differ. */
  readonly version: string
  /** Of `listFile`: a list of another build is not taken. */
  readonly listIntegrity: string
  /** Most bytes that are kept, all together. */
  readonly most: number
  /** Bytes of the files in the list. */
  readonly fileBytes: number
}

/** Pages that are kept whether they were read or not. */
export const firstPages = ['', 'search/', 'offline/'] as const
