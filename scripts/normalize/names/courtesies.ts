/** Courtesy titles of women in front of names of men: `Mrs. Clinton` is not Bill Clinton. */
import type {LabeledUnit, Range} from '../stages.ts'
import type {Setting} from './terms.ts'
import {foldName} from './tokens.ts'

/** `Mrs. `, and not `President and Mrs. `, which names both. */
const ofWomen =
  /(?<!\p{L})(?<!(?:\band|[&+]|\bund|\bet|\by|\be)\s)(?:Miss|Mrs\.?|Ms\.?|Mme\.?|Mlle\.?|Madame|Mademoiselle|Frau|Fräulein|Señora|Señorita|Sra\.?|Senhora|Signora)\s$/u

/** Given names of men in the tables that hardly a woman has anywhere. */
const ofMen = new Set(
  (
    'abraham adolf ahmed alberto aldo alexander alfonso alfred anatoly andreas anthony antonio archibald ariel arthur ' +
    'augusto barack benito benjamin bernard bill bob boris bruce calvin carlos charles chester chris clement ' +
    'daniel david dean dmitry donald douglas dwight ed eduardo edward ehud emmanuel ernesto felipe ferdinand ' +
    'fernando fidel francisco francois franklin fred george gerald gerhard giulio giuseppe gordon grover ' +
    'gustav hafez hamid harold harry heinrich helmut henry herbert hosni howard hugo ian ivan jack jacques jair james ' +
    'jawaharlal jim jimmy joe john jonas jorge jose joseph juan julius junichiro karl kenneth kevin kofi konrad ' +
    'konstantin kurt lloyd ludwig luis lyndon mahathir malcolm manuel mario mark menachem michael miguel ' +
    'mikhail mohammad mohammed morarji muammar muhammad nawaz neil nelson neville nicolas nikita nikolai nigel ' +
    'norman olaf olof omar oscar otto paul pedro peter pierre rafael rajiv ramsay raul recep ricardo richard ' +
    'rishi robert roberto rodrigo ronald rutherford saddam salvador sanjay sergei silvio stanley stephen ' +
    'theodore thomas tony ulysses viktor vincente vladimir walter warren wilhelm william willy winston ' +
    'woodrow yasser yitzhak zulfikar'
  ).split(' ')
)

/** Whether somebody of the tables has a man's given name. */
function isMan(id: string, {authorities: {people}}: Pick<Setting, 'authorities'>): boolean {
  const [first = '', ...others] = foldName(people.get(id)?.name ?? '').split(' ')
  return others.length > 0 && ofMen.has(first)
}

/** Of people whom a name can mean, those who are left by a woman's courtesy title in front of it. */
export function addressedAs(
  {unit: {text}, start}: Pick<Range, 'start'> & {readonly unit: Pick<LabeledUnit, 'text'>},
  people: readonly string[],
  setting: Pick<Setting, 'authorities'>
): readonly string[] {
  if (people.length === 0 || !ofWomen.test(text.slice(Math.max(0, start - 24), start)))
    return people
  return people.filter((id) => !isMan(id, setting))
}
