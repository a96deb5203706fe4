/** What a process that waits for the word to normalize does meanwhile. */
import {setImmediate} from 'node:timers/promises'
import {perSource} from '../normalize/per-source.ts'
import {prepareFor, type Prepared} from './normalizing-grounds.ts'

/** With a headline, a byline, a place line, dates and names, as most texts. */
const anyText =
  'Peres arrives in Baku\n\nBy Jane Smith\n\nBAKU, Aug. 28, 2009 (AP) - President Shimon Peres of Israel said on Monday that talks with the prime minister of Kazakhstan begin on July 1.\n'

/**
 * Reads what is the same when the `word` comes, and resolves then. `undefined` where that cannot be read: it is
 * done again, and told.
 */
export async function prepareEarly(
  folder: string,
  word: Promise<unknown>
): Promise<Prepared | undefined> {
  const heard = new Set<'word'>()
  // Whether it comes at all is told below.
  word.then(() => heard.add('word')).catch(() => undefined)
  const prepared = attempt(() => prepareFor(folder))
  await setImmediate()
  if (prepared && !heard.has('word')) await compilePatterns(prepared)
  await word
  return prepared
}

/** They are compiled when they are first needed, which takes longer than a text. No text makes it fail. */
const compilePatterns = ({basis}: Prepared): Promise<unknown> =>
  perSource({path: 'any.txt', bytes: Buffer.from(anyText)}, basis.known)

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
