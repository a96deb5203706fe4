/** Reads the data files of the search, which are compressed JSON. */

/** Loads one. Rejects when it is not there or not whole. */
export async function loadPacked<Data>(url: string): Promise<Data> {
  return JSON.parse(await loadText(url)) as Data
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return unpack(await response.arrayBuffer()).text()
}

/** Some hosts decompress what others send as it is. */
function unpack(bytes: ArrayBuffer): Response {
  const [first, second] = new Uint8Array(bytes)
  if (first !== 0x1f || second !== 0x8b) return new Response(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
}
