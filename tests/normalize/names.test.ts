/** Which countries and people the names of a text stand for, by the shipped tables: traps and negatives. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const outcome = (text: string) => normalize(itemOf(text), reference)

function countriesOf(text: string): string[] {
  const {countries = [], countriesMentioned = []} = outcome(text).article
  return [...countries, ...countriesMentioned].toSorted()
}
function peopleOf(text: string): string[] {
  const {leaders = [], people = []} = outcome(text).article
  return [...leaders, ...people].toSorted()
}
function asideOf(text: string): [string, string][] {
  return outcome(text).evidence.evidence.flatMap(({value, params: {aside}}) =>
    aside === undefined ? [] : [[String(value), String(aside)] as [string, string]]
  )
}

describe('countries', () => {
  test.each<[string, string, string[]]>([
    [
      'an abbreviated state',
      'TROY, Mich., March 3 - The company sold its plant to its managers.',
      ['US']
    ],
    [
      'a state without its stop',
      'HIALEAH, Fla, March 3 - The trial began on Monday in the court.',
      ['US']
    ],
    [
      'a postal code',
      'The trial was held in Troy, MI, on Monday, and the judge spoke at length.',
      ['US']
    ],
    [
      'a province',
      'LONDON, Ont., March 3 - The company said on Monday it had sold its plant.',
      ['CA']
    ],
    [
      'a town of that name',
      'The fair at Cuba, N.Y., was opened on Monday by the mayor of the village.',
      ['US']
    ],
    [
      'a town in a state',
      'The man was born in Moscow, Idaho, and his wife in Paris, Texas, in the same year.',
      ['US']
    ],
    [
      'a town of a state, abbreviated',
      'The mill at Lebanon, Pa., was closed on Monday, and the workers went home.',
      ['US']
    ],
    [
      'a town like a country',
      'The circus winters in Peru, Indiana, where its elephants were seen on Monday.',
      ['US']
    ],
    [
      'a city in a dateline',
      'HOUSTON, March 4 - The company said on Monday that it had sold its plant.',
      ['US']
    ],
    [
      'a city in its country',
      'The trial in Lyon was the first in France for a crime of that kind in years.',
      ['FR']
    ],
    [
      'Georgia among states',
      'Farmers in Georgia, Alabama and Florida said on Monday that the harvest was poor.',
      ['US']
    ],
    [
      'Georgia by its capital',
      'Farmers in Georgia said on Monday in Tbilisi that the harvest was a poor one.',
      ['GE']
    ],
    [
      'Niger, not Nigeria',
      'The army of Niger said on Monday that the border was quiet and the roads open.',
      ['NE']
    ],
    [
      'Guinea-Bissau, not Guinea',
      'The army of Guinea-Bissau said on Monday that the border was quiet.',
      ['GW']
    ],
    [
      'Equatorial Guinea',
      'The army of Equatorial Guinea said on Monday that the border was quiet.',
      ['GQ']
    ],
    [
      'Papua New Guinea',
      'The army of Papua New Guinea said on Monday that the border was quiet.',
      ['PG']
    ],
    [
      'the Dominican Republic',
      'The army of the Dominican Republic said on Monday that the border was quiet.',
      ['DO']
    ],
    ['Dominica', 'The farmers of Dominica said on Monday that the harvest was a poor one.', ['DM']],
    ['South Sudan', 'The army of South Sudan said on Monday that the border was quiet.', ['SS']],
    ['North Korea', 'The army of North Korea said on Monday that the border was quiet.', ['KP']],
    [
      'Northern Ireland',
      'The police of Northern Ireland said on Monday that the border was quiet.',
      ['GB']
    ],
    [
      'Ireland',
      'The police of Ireland said on Monday that the border was quiet and the roads open.',
      ['IE']
    ],
    [
      'American Samoa',
      'The fishermen of American Samoa said on Monday that the catch was poor.',
      ['AS']
    ],
    ['Holland', 'The farmers of Holland said on Monday that the harvest was a poor one.', ['NL']],
    [
      'England and Scotland',
      'The farmers of England and of Scotland said that the harvest was a poor one.',
      ['GB']
    ],
    [
      'the Kremlin by a former state',
      'The Kremlin said on Monday that the Soviet Union wanted talks on arms.',
      ['SUHH']
    ],
    [
      'Moscow by the year',
      'Officials in Moscow said on Monday that the harvest of 1986 had been a poor one.',
      ['SUHH']
    ],
    [
      'Moscow by a later year',
      'Officials in Moscow said on Monday that the harvest of 2004 had been a poor one.',
      ['RU']
    ],
    [
      'Zaire',
      'The army of Zaire said on Monday that the border was quiet and the roads open.',
      ['CD']
    ],
    [
      'the Democratic Republic of the Congo',
      'The army of the Democratic Republic of the Congo said on Monday that the border was quiet.',
      ['CD']
    ],
    [
      'the Republic of Congo',
      'The army of the Republic of Congo said on Monday that the border was quiet.',
      ['CG']
    ],
    [
      'Ivory Coast',
      'The farmers of Ivory Coast said on Monday that the harvest was a poor one.',
      ['CI']
    ],
    [
      'Côte d’Ivoire',
      'The farmers of Côte d’Ivoire said on Monday that the harvest was a poor one.',
      ['CI']
    ],
    [
      'Burma',
      'The army of Burma said on Monday that the border was quiet and the roads open.',
      ['MM']
    ],
    ['Eswatini', 'The farmers of Eswatini said on Monday that the harvest was a poor one.', ['SZ']],
    [
      'Upper Volta',
      'The farmers of Upper Volta said on Monday that the harvest was a poor one.',
      ['BF']
    ],
    ['Ceylon', 'The farmers of Ceylon said on Monday that the harvest was a poor one.', ['LK']],
    ['Persia', 'The farmers of Persia said on Monday that the harvest was a poor one.', ['IR']],
    ['Micronesia', 'The fishermen of Micronesia said on Monday that the catch was poor.', ['FM']],
    [
      'Male, the capital',
      'The fishermen of Male said on Monday in the Maldives that the catch was poor.',
      ['MV']
    ],
    ['Yugoslavia', 'The army of Yugoslavia said on Monday that the border was quiet.', ['YUCS']],
    [
      'Czechoslovakia',
      'The army of Czechoslovakia said on Monday in 1968 that the border was quiet.',
      ['CSHH']
    ],
    [
      'East Germany',
      'The army of East Germany said on Monday in 1987 that the border was quiet.',
      ['DDDE']
    ],
    [
      'West Germany',
      'The army of West Germany said on Monday in 1987 that the border was quiet.',
      ['DE']
    ],
    [
      'Congo-Brazzaville',
      'The army of Congo-Brazzaville said on Monday that the border was quiet.',
      ['CG']
    ]
  ])('%s', (_, text, expected) => {
    expect(countriesOf(text)).toEqual(expected)
  })
})

describe('no country', () => {
  test.each([
    [
      'an abbreviation without a place',
      'The Wash was full of boats on Monday, and Miss Brown spoke of them at length.'
    ],
    [
      'a pronoun behind a comma',
      'The choir sang for Harry, Me and the others on Monday in the hall of the school.'
    ],
    [
      'a town that is a word',
      'The boy said that Reading was hard, and that Split was no easy word to spell.'
    ],
    [
      'the Congo, of which there are two',
      'The army of the Congo said on Monday that the border was quiet and the roads open.'
    ],
    [
      'Korea, of which there are two',
      'The army of Korea said on Monday that the border was quiet and the roads open.'
    ],
    ['a sex', 'Male voters said on Monday that the harvest was poor, and male growers did too.'],
    ['a philosopher', 'The forum on Lao Tzu opened on Monday, and the growers went there by bus.'],
    [
      'a woman',
      'The growers said on Monday that Victoria had been told, and that Victoria was glad.'
    ],
    [
      'a given name',
      'The players Chad Smith and Jordan Brown said on Monday that the match was hard.'
    ],
    ['a surname', 'The player Michael Jordan said on Monday that the match had been a hard one.'],
    [
      'the bird',
      'The farmer said on Monday that the turkey was dear, and that the china was cracked.'
    ]
  ])('in %s', (_, text) => {
    expect(countriesOf(text)).toEqual([])
  })
})

test('a country that is a surname and no given name is a country before a name', () => {
  expect(
    countriesOf('When the train came at last to Wales Smith said that he was happy to be there.')
  ).toEqual(['GB'])
})

describe('set aside', () => {
  const open = 'The bank of the town of Lyon in France said on Monday that its profit had fallen. '
  test.each<[string, string, [string, string][]]>([
    [
      'money',
      'The harvest was worth two billion U.S. dollars, the growers said at their meeting.',
      [['US', 'currency']]
    ],
    [
      'francs',
      'The harvest was worth two million Swiss francs, the growers said at their meeting.',
      [['CH', 'currency']]
    ],
    [
      'a firm',
      `${open}It sold its share of Kuwait Petroleum Corp to a buyer who was not named.`,
      [['KW', 'company']]
    ],
    [
      'a firm in brackets',
      `${open}It sold its share of <Peru Copper> to a buyer who was not named.`,
      [['PE', 'company']]
    ],
    [
      'a passing mention',
      `${open}The growers had no comment. The last such fall was seen in Chile.`,
      [['CL', 'passing']]
    ],
    [
      'a list of four countries',
      `${open}The growers had no comment. Buyers came from Chile, Peru, Cuba and Norway.`,
      [
        ['CL', 'passing'],
        ['PE', 'passing'],
        ['CU', 'passing'],
        ['NO', 'passing']
      ]
    ],
    [
      'a size',
      'The farm is half the size of Texas, the growers said at their yearly meeting.',
      [['US', 'comparison']]
    ]
  ])('%s', (_, text, expected) => {
    expect(asideOf(text)).toEqual(expected)
  })

  test.each<[string, string, string]>([
    [
      'a possessive before a firm',
      "Buyers came from afar. Japan's Nissan Motor Co was among them, it was said.",
      'JP'
    ],
    [
      'a company that is named for a country',
      `${open}Moody's said of China International Trust that it was a China-owned firm, and China was well known.`,
      'CN'
    ],
    [
      'a list of countries',
      `${open}The growers had no comment. Buyers came from Chile, Peru, Cuba, Norway and Japan.`,
      'NO'
    ],
    [
      'who won',
      'Indonesia won the gold medal on Monday, and the players were pleased with the match.',
      'ID'
    ],
    ['the dateline', `BONN, March 3 - ${open}`, 'DE'],
    [
      'what is named again',
      `${open}Growers in Chile had no comment. The fall was seen in Chile too.`,
      'CL'
    ]
  ])('but not %s', (_, text, country) => {
    expect(countriesOf(text)).toContain(country)
  })
})

test('a list of countries behind the opening is mentioned, and not what the text is about', () => {
  const {countries, countriesMentioned} = outcome(
    'The bank of the town of Lyon in France said on Monday that its profit had fallen. It named Chile, Peru, Cuba, Norway and Japan as its best markets.'
  ).article
  expect(countries).toEqual(['FR'])
  expect(countriesMentioned).toEqual(['CL', 'PE', 'CU', 'NO', 'JP'])
})

test('a leader’s own country is one of those that a journey is about', () => {
  const text =
    'AMMAN, Dec 19, 2006 - Israeli Prime Minister Ehud Olmert paid a surprise visit to Jordan on Tuesday for talks, the royal court said.'
  expect(outcome(text).article.countries).toEqual(['JO', 'IL'])
})

const prose =
  'The harvest of the year was a poor one, the growers said at their meeting on Monday. '
describe('people', () => {
  test.each<[string, string, string[]]>([
    [
      'a title and a surname',
      `${prose}President Reagan of the United States had no comment.`,
      ['ronald-reagan']
    ],
    ['a headline in capitals', 'REAGAN SAYS HE WILL VETO HIGHWAY BILL', ['ronald-reagan']],
    ['an institution', "U.S. TREASURY'S BAKER SAYS CURRENCIES WITHIN RANGES", ['james-baker']],
    [
      'the elder by office',
      'Vice President George Bush of the United States spoke on Monday in 1987.',
      ['george-h-w-bush']
    ],
    [
      'the elder by year',
      `President George Bush of the United States spoke on Monday. ${prose} It was 1990.`,
      ['george-h-w-bush']
    ],
    [
      'the younger by year',
      `President George Bush of the United States spoke on Monday. ${prose} It was 2004.`,
      ['george-w-bush']
    ],
    [
      'a transliteration',
      'President Ilham Aliev of Azerbaijan spoke on Monday to the growers of Baku.',
      ['ilham-aliyev']
    ],
    [
      'a middle initial',
      'Officials met Mikhail S. Gorbachev of the Soviet Union on Monday.',
      ['mikhail-gorbachev']
    ],
    [
      'a letter of its own',
      'Officials met Foreign Minister Mesut Yilmaz of Turkey on Monday.',
      ['mesut-yilmaz']
    ],
    [
      'an honorific between title and name',
      'He wrote to the prime minister of Japan, Mr Nakasone, on the fourth of March.',
      ['yasuhiro-nakasone']
    ],
    [
      'a title in French',
      'Le président François Mitterrand de la France a parlé lundi.',
      ['francois-mitterrand']
    ],
    [
      'a title in Hebrew',
      'ראש הממשלה בנימין נתניהו נפגש אתמול עם אורחיו בבירה',
      ['benjamin-netanyahu']
    ],
    ['a former leader', `${prose}Former President Ronald Reagan was there.`, ['ronald-reagan']],
    [
      'another spelling of the given name, behind title and country',
      `${prose}Mongolian Prime Minister Miegombyn Enkhbold visited Beijing.`,
      ['miyeegombyn-enkhbold']
    ],
    [
      'another spelling from Arabic',
      `${prose}In Yemen, President Ali Abdallah Saleh had no comment, and Saleh was heard at length.`,
      ['ali-abdullah-saleh']
    ],
    [
      'a nickname between the names',
      `${prose}President Joao Bernardo "Nino" Vieira of Guinea-Bissau had no comment.`,
      ['joao-bernardo-vieira']
    ],
    [
      'a government called by its head',
      'Fighters in Afghanistan said on Monday in 2005 that the Karzai government was weak, and its army was too.',
      ['hamid-karzai']
    ]
  ])('by %s', (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected)
  })

  test.each([
    ['a firm', 'Baker Hughes Inc said on Monday that its profit in the United States had fallen.'],
    ['a firm in a headline', 'FORD <F> SEES U.S. SALES RISING NEXT YEAR'],
    ['an airport', 'The plane left Charles de Gaulle Airport on Monday with the growers on board.'],
    ['a center', 'The growers met on Monday at the Carter Center, and it had no comment.'],
    ['a space center', 'The rocket left Kennedy Space Center on Monday, and the growers saw it.'],
    ['a tower', 'The growers met on Monday in Trump Tower, and the tower was full of people.'],
    ['a memorial', 'The growers met on Monday at the Lincoln Memorial, and they spoke at length.'],
    ['a hall', 'The growers met on Monday at the John F. Kennedy Center, and spoke at length.'],
    [
      'a relative',
      `${prose}Sonia Peres and Yoram Peres of Israel spoke, and they were heard at length.`
    ],
    [
      'a pronoun like a number of kings',
      'I said on Monday in Spain that I was glad, and I meant it.'
    ],
    [
      'a given name behind a title',
      'White House Press Secretary Roman Popadiuk said in Romania that the talks were hard.'
    ],
    [
      'another given name behind a title of the same country',
      `${prose}In Mongolia, Prime Minister Otgonbat Enkhbold had no comment.`
    ],
    [
      'another country with that office',
      `${prose}In France, President Ali Abdallah Saleh had no comment.`
    ],
    ['another of an institution', "FED'S JOHNSON SAYS BRITAIN AND U.S. ARE STABLE"],
    ['another of the name', "WHITE HOUSE'S HOWARD BAKER SAYS THE BILL IS DEAD"],
    [
      'a president of a club',
      `${prose}President Ford of the club spoke, and Ford was heard at length.`
    ]
  ])('not by %s', (_, text) => {
    expect(peopleOf(text).filter((id) => id !== 'howard-baker')).toEqual([])
  })

  test('a person of office in no table is a candidate', () => {
    const {evidence} = outcome(
      `${prose}Trade Minister Ferdinand Grower of France had no comment, nor had the club's president Ada Green.`
    )
    expect(
      evidence.issues
        .filter(({rule}) => rule === 'issue/person-candidate')
        .map(({params}) => params)
    ).toEqual([{name: 'Ferdinand Grower', title: 'Trade Minister'}])
  })

  test.each([
    ['a thing of an institution', 'The Treasury Bond Index fell on Monday, and the buyers left.'],
    ['a panel', "The President's Cancer Panel of France met on Monday in the town hall."],
    ['a state', 'The minister of the Saharan Arab Democratic Republic had no comment on Monday.'],
    ['a deputy of a sheriff', 'The car was seen by Deputy Ada Green on Monday in the afternoon.']
  ])('but not %s', (_, text) => {
    const {issues} = outcome(text).evidence
    expect(issues.filter(({rule}) => rule === 'issue/person-candidate')).toEqual([])
  })

  test('a name without its article', () => {
    const text = `${prose}In Syria, President Assad had no comment, and Assad was heard in 2005 at length.`
    expect(peopleOf(text)).toEqual(['bashar-al-assad'])
  })
})
