/** What the tests use of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads RIS or BibLaTeX into the form named by `target`. */
      chain(text: string, options: {target: '@csl/list+object'}): Record<string, unknown>[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
