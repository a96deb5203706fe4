/** Sources of an archive in which every list has more than one page, made of few words. */

const firstNames = ['Ann', 'Ben', 'Carol', 'David', 'Eva', 'Frank', 'Gina', 'Henry', 'Ida', 'Jack']
const syllables = [
  'bar',
  'den',
  'fel',
  'gor',
  'hol',
  'kem',
  'lin',
  'mor',
  'nes',
  'pol',
  'ros',
  'tan'
]
const months = ['January', 'March', 'May', 'July', 'September', 'November']

/** Every author has a name of their own: `Ann Barden`, `Ben Barfel`, … */
function authorOf(index: number): string {
  const [first, last] = [Math.floor(index / 12) % 12, index % 12]
  const surname = `${syllables[first] ?? ''}${syllables[last] ?? ''}${index >= 144 ? 'son' : ''}`
  return `${firstNames[index % 10] ?? ''} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`
}

function article(index: number): string {
  const year = 1996 + (index % 5)
  const date = `${months[index % 6] ?? ''} ${(index % 28) + 1}, ${year}`
  const body = `Shimon Peres visited Malta and met officials for talks on trade, report ${index}.
He said that the ties of both countries had grown, and that number ${index} was a good one.`
  return `Peres in Malta, report ${index}\n\nBy ${authorOf(index)}\n\n${date}\n\n${body}\n`
}

const shared = `VALLETTA - Shimon Peres ended a visit to Malta on Thursday with a promise of more trade between
the two countries, after talks that officials of both sides called warm and useful.

The visit began on Tuesday with a dinner at the palace, where speeches were exchanged. On Wednesday
the guests saw the harbor, the old town and a school in which Hebrew is taught to forty children.

Officials said that a treaty on fishing would be signed in the spring, and that a second one on
tourism was being written by lawyers of both ministries.`

/** Two papers print one story, each in its own words where it matters. */
const versions = {
  'wire/first.txt': `Peres ends visit to Malta\n\nMay 3, 1997\n\n${shared}\n\nNo date was given.\n`,
  'wire/second.txt': `Peres leaves Malta with promises\n\nMay 4, 1997\n\n${shared
    .replace('warm and useful', 'difficult')
    .replace('forty', 'thirty')}\n\nMalta thanked him.\n`
}

/** What is about one country and mentions the other: both stand on the other's page, by year. */
function mention(index: number): string {
  const date = `${months[index % 6] ?? ''} ${index + 2}, ${1996 + (index % 5)}`
  const body = `Shimon Peres visited Cyprus and met the president of Cyprus for talks, report ${index}.
Officials in Cyprus said that Cyprus would learn from the trade with Malta.`
  return `Peres in Cyprus, report ${index}\n\n${date}\n\n${body}\n`
}

/** Path below `sources/` → text. */
export const scaleSources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({length: 230}, (_, index) => [
      `report-${String(index).padStart(3, '0')}.txt`,
      article(index)
    ])
  ),
  ...Object.fromEntries(
    Array.from({length: 10}, (_, index) => [`cyprus-${index}.txt`, mention(index)])
  ),
  ...versions
}
