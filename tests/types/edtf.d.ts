/** The part of the `edtf` package that tests call; it ships no types of its own. */
declare module 'edtf' {
  /** Parses an EDTF string; throws on one that is not EDTF. */
  export default function edtf(text: string): unknown
}
