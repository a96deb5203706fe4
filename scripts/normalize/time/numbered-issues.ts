/** Numbers of issues, parts and pages that stand where the day of a month can: `No. 3  July 1957`. */

/** A number, whatever follows. */
const numbered = String.raw`(?:№|n[°º]|n[or]s?\.?|num(?:ber|éro|ero|mer)?\.?|núm(?:ero)?\.?|vol(?:ume|umen)?\.?|heft|jahrgang|jg\.|číslo|č\.|выпуск|вып\.)`
/** Such things are also called by their day: `the issue of 12 May`. */
const counted = String.raw`(?:issue|part|page|pg\.|(?-i:pp?\.|s\.|n\.)|seite|página|pagina|bulletin|newsletter|series|teil|folge|ausgabe|fascicule|fascicolo|cuaderno)`
const ahead = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${numbered}|(?<counted>${counted}))\s*(?:\d{1,4}[/&])?$`,
  'iu'
)
/** Longest such word, with the blanks and the first figure of two behind it. */
const reach = 24

/**
 * Whether the figure at `start` numbers an issue, a part or a page, so that it can be no day. Of what may be a
 * number or a day, the month behind it is true in both cases; only a stop makes it a day: `Ausgabe 5. Mai`.
 */
export function isNumbered(text: string, start: number, isStopped: boolean): boolean {
  const found = ahead.exec(text.slice(Math.max(0, start - reach), start))
  return found !== null && !(isStopped && found.groups?.['counted'] !== undefined)
}
