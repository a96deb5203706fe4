/** Which offices a position of the every-politician lists is, if any of ours. */
import type {Office} from '../../src/schema/authority.ts'

/**
 * Exact names only: a pattern would let "President of the Senate", "Vice President" or "Minister in the
 * Prime Minister's Office" in.
 */
const everywhere: Readonly<Record<string, Office>> = {
  President: 'head-of-state',
  'Acting President': 'head-of-state',
  'President of Montenegro': 'head-of-state',
  King: 'head-of-state',
  Emperor: 'head-of-state',
  Sultan: 'head-of-state',
  emir: 'head-of-state',
  monarch: 'head-of-state',
  'Yang di_pertuan Agong (Monarch)': 'head-of-state',
  'Supreme Leader': 'head-of-state',
  'Chairman of the Presidency': 'head-of-state',
  'Chairman of the Sovereignty Council': 'head-of-state',
  'Chairman of the Transitional Military Council': 'head-of-state',
  'General Secretary of the Chinese Communist Party': 'faction-leader',
  'Prime Minister': 'head-of-government',
  'Prime Minister of Montenegro': 'head-of-government',
  Premier: 'head-of-government',
  'Premier of the State Council': 'head-of-government',
  Taoiseach: 'head-of-government',
  'Federal Chancellor': 'head-of-government',
  'Chairman of the Council of Ministers': 'head-of-government',
  'Chairman of the Cabinet of Ministers (Prime Minister)': 'head-of-government',
  'Crown Prince': 'official'
}

/** Rows that the lists give a minister's title though they mean the head of the foreign service. */
const mistitled: Readonly<Record<string, string>> = {
  'india-ministers': 'Minister of Foreign Affairs'
}

/** Titles that mean something else, or hold no power, in other lists than these. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  monarch: [
    'bahrain',
    'denmark-cabinet',
    'netherlands-cabinet',
    'norway-cabinet',
    'spain-ministers',
    'sweden-cabinet',
    'united-kingdom-cabinet'
  ],
  'Supreme Leader': ['afghanistan', 'iran-ministers', 'north-korea'],
  'Secretary of State': ['us-cabinet']
}

/** The title as articles would print it, where the list's own is a makeshift. */
const printedTitle: Readonly<Record<string, string>> = {
  'Yang di_pertuan Agong (Monarch)': 'Yang di-Pertuan Agong',
  'Chairman of the Cabinet of Ministers (Prime Minister)': 'Prime Minister',
  'Prime Minister of Montenegro': 'Prime Minister',
  'President of Montenegro': 'President',
  emir: 'Emir',
  monarch: 'Monarch'
}

/** A minister for foreign affairs, alone or with Europe, cooperation, trade or worship. */
const foreign =
  /^(?:Federal )?(?:Minister|Secretary) (?:of|for) (?:Europe and |European and )?(?:Foreign|External|International) (?:and European )?(?:Affairs|Relations)(?:,? and (?:Trade|Worship|Cooperation)|, European Union and Foreign Aid)?$/

/** The office of a position, or undefined when it is none of ours. */
export function officeOf(repo: string, position: string): Office | undefined {
  if (mistitled[repo] === position) return undefined
  const repos = onlyIn[position]
  if (repos && !repos.includes(repo)) return undefined
  if (position === 'Secretary of State' || /^Secretary of State for Foreign\b/.test(position))
    return 'foreign-minister'
  return everywhere[position] ?? (foreign.test(position) ? 'foreign-minister' : undefined)
}

/** The title as it is printed of a position as the source calls it. */
export function titleOf(position: string): string {
  return printedTitle[position] ?? position
}
