/** Loads each thing once. */

/** More than these are forgotten together: a long session must not fill the memory. */
const most = 1000

/** `load`, but once for each key; what failed is tried again when it is asked for again. */
export function remembered<Key, Data>(
  load: (key: Key) => Promise<Data>
): (key: Key) => Promise<Data> {
  const known = new Map<Key, Promise<Data>>()
  return (key) => {
    if (known.size > most) known.clear()
    const loaded = known.get(key) ?? load(key)
    known.set(key, loaded)
    loaded.catch(() => known.delete(key))
    return loaded
  }
}
