/** What of `subset-font` is used; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff2'
    keepFeatures?: readonly string[]
    variationAxes?: Readonly<Record<string, number | {min: number; max: number}>>
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options
  ): Promise<Buffer>
}
