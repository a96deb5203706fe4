/** A value of JSON's kinds is the same whenever its text is; another kind would be left out of it. */
export function plain(key: string, value: unknown): unknown {
  const kind = typeof value
  const isPlain =
    kind !== 'function' &&
    kind !== 'symbol' &&
    !(value instanceof Map) &&
    !(value instanceof Set) &&
    !(value instanceof Promise)
  if (isPlain) return value
  throw new Error(`A page is given ${key}, which is no plain data and cannot be part of its key.`)
}
