/** The field of the index that holds other spellings: groups of forms of one name. */

const betweenForms = ', '
const betweenGroups = '; '

/** `Heydar Aliyev, Geidar Aliev; Shimon Peres, Szymon Perski`. Signs that part forms are dropped from them. */
export function joinSpellings(groups: readonly (readonly string[])[]): string {
  const clean = (form: string) => form.replace(/[,;]/g, ' ')
  return groups.map((forms) => forms.map(clean).join(betweenForms)).join(betweenGroups)
}

/** The groups again. */
export function splitSpellings(text: string): string[][] {
  if (text === '') return []
  return text.split(betweenGroups).map((group) => group.split(betweenForms))
}

/** Two fields as one. */
export const mergeSpellings = (...fields: readonly string[]) =>
  fields.filter((field) => field !== '').join(betweenGroups)
