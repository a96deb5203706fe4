/** Addresses of the fonts that the build makes; see `scripts/fonts/`. */
declare module 'dateline:fonts/*.woff2?url' {
  const address: string
  export default address
}
declare module 'dateline:fonts/fonts.css' {}
