/** Addresses that formats state. Only those that are safe to be linked become values. */

const schemes: ReadonlySet<string> = new Set(['http:', 'https:'])

/** An absolute `http` or `https` address without a password; `undefined` for all else. */
export function safeAddress(value: string): string | undefined {
  const address = URL.parse(value.trim())
  if (!address || !schemes.has(address.protocol) || address.hostname === '') return undefined
  return address.username === '' && address.password === '' ? address.href : undefined
}

/** A statement of rightsstatements.org. */
export function rightsAddress(value: string): string | undefined {
  const address = safeAddress(value)
  if (address === undefined) return undefined
  return /^(?:www\.)?rightsstatements\.org$/.test(new URL(address).hostname) ? address : undefined
}
