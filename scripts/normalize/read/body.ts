/** A body as it is taken out of what a server sent. */

/** A body, or what is there of one that breaks off. */
export interface Body {
  readonly bytes: Uint8Array
  readonly isBrokenOff: boolean
}

/** A body that is all there. */
export const whole = (bytes: Uint8Array): Body => ({bytes, isBrokenOff: false})
/** A body of which the end is not there. */
export const brokenOff = (bytes: Uint8Array): Body => ({bytes, isBrokenOff: true})

const mostLookedAt = 65_536

/** Whether the bytes read as a text as they are: packed ones have control characters everywhere. */
export function readsAsText(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.subarray(0, mostLookedAt)).toString('latin1')
  // UTF-16 has a NUL in every ASCII character.
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(opening)) return true
  return (opening.match(/[\0-\x08\x0E-\x1F]/g)?.length ?? 0) <= opening.length / 100
}
