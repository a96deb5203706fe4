/** SVG to PNG, by resvg: the same bytes on every machine, with the given fonts and no others. */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {initWasm, Resvg} from '@resvg/resvg-wasm'

let ready: Promise<void> | undefined

/** Draws with fonts in TrueType. */
export async function rasterize(svg: string, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  ready ??= readFile(
    createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  ).then(initWasm)
  await ready
  const drawing = new Resvg(svg, {font: {fontBuffers: [...fonts]}})
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}
