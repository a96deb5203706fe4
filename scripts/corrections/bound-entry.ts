/** What the program adds to an entry that a curator made in a form. */

/** The article as it is at the time. */
export interface Decided {
  /** SHA-256 of its text: `rendition.sha256` of its evidence. */
  readonly textSha256: string
  /** The day of the decision. */
  readonly today: string
}

/**
 * The entry with its day. A withholding begins with that day where none is said, and is bound to the text:
 * its address can be that of another text one day. Shapes are not checked, and stay as they are.
 */
export function boundEntry(entry: object, {textSha256, today}: Decided): object {
  const {withhold} = entry as {readonly withhold?: unknown}
  if (typeof withhold !== 'object' || withhold === null || Array.isArray(withhold))
    return {...entry, on: today}
  return {...entry, withhold: {since: today, ...withhold, textSha256}, on: today}
}
