/** Where a stop ends a name: `A. Lee. Izvestia`, but not `Lt. Col. Jane Doe`. */

/** Offices and given names that a stop shortens. */
const shortened =
  /^(?:St|Mr|Mrs|Ms|Dr|Jr|Sr|Prof|Rev|Hon|Capt|Col|Gen|Maj|Cmdr|Cdr|Comdr|Cdre|Brig|Flt|Ldr|Sqn|Surg|Supt|Insp|Adm|Sgt|Lieut|Sen|Rep|Gov|Geo|Jos|Jas|Chas|Thos|Robt|Alex|Edw|Benj|Fred|Saml|Danl|Phil|Mons|Msgr|Pfc|Pvt|Pte|Cpl|Esq|Ven|Engr)\.$/u

/** `A. Lee. Izvestia`: a stop behind a whole word of two parts ends the name. */
export function upToStop(name: string): string {
  const parts = name.split(/(?<=\.)[ \u00a0]/u)
  let length = -1
  for (const [index, part] of parts.entries()) {
    length += part.length + 1
    const last = part.split(/[ \u00a0]/u).at(-1)!
    const whole = /^\p{Lu}.*\p{Ll}{2}\.$/u.test(last) && !shortened.test(last)
    if (whole && (index > 0 || part !== last)) return name.slice(0, length)
  }
  return name
}
