/** SVG to PNG, by resvg: the same bytes on every machine, with the given fonts and no others. */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined

/** Loaded where something is drawn: drawn cards are remembered. */
async function load() {
  const resvg = await import('@resvg/resvg-wasm')
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await resvg.initWasm(await readFile(file))
  return resvg
}

/** Draws with fonts in TrueType. */
export async function rasterize(svg: string, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  const {Resvg} = await (ready ??= load())
  const drawing = new Resvg(svg, {font: {fontBuffers: [...fonts]}})
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}
