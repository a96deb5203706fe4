/** People of the hand-kept table, whose ids win over slugs made here. */
export interface KnownPerson {
  readonly id: string
  readonly born: string
  readonly names: readonly string[]
}

/** People of the rows of a table, with those spellings of their names that have several words. */
export function knownPeople(
  rows: readonly {id: string; name: string; variants: string; born: string}[]
): KnownPerson[] {
  return rows.map(({id, name, variants, born}) => ({
    id,
    born,
    names: [name, ...variants.split('|').filter((variant) => variant.includes(' '))]
  }))
}
