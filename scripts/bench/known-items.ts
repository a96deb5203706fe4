/**
 * Queries of readers who look for one article that they know: what was typed, and the article. Over
 * the archive of `mixed-archive.ts`; the first half was written before anything was weighed by it.
 */

const five = 'shipped--00'
const ap = 'ap1989--ap8901'
const bbc = 'bbc2005--'
const reuters = 'reuters21578--reut2-'

/** What was typed, by what it is, with the article that it is for. */
export const knownItems: Readonly<
  Record<'first' | 'second', Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  first: {
    people: {
      'Nazarbaev cloak': `${five}2`,
      'Tokaev Peres': `${five}2`,
      Kazhegeldin: `${five}2`,
      'Benyamin Netanyahou wife': `${five}1`,
      'Desi Bouterse': `${reuters}001-sgm--1888`,
      'Joe Clark Shultz': `${reuters}003-sgm--3560`,
      'Zhao Ziyang Macao': `${reuters}016-sgm--16131`,
      'Cavaco Silva': `${reuters}016-sgm--16131`,
      'Rinus Michels': `${bbc}sport--149`,
      'wayne newton nbc': `${ap}03--ap890103-0162`,
      'Arafat crash probe': `${ap}02--ap890102-0083`
    },
    places: {
      Gondar: `${ap}07--ap890107-0026`,
      Paramaribo: `${reuters}001-sgm--1888`,
      'Zamboanga garrison': `${ap}07--ap890107-0108`,
      'Three Gorges dam': `${bbc}business--282`,
      Clackamas: `${ap}04--ap890104-0063`,
      'Hindu temple Kennedy': `${bbc}politics--247`
    },
    phrases: {
      '"total football"': `${bbc}sport--149`,
      '"Angel of Death" nurse': `${ap}09--ap890109-0159`,
      '“more history than geography”': `${five}2`,
      '"Agent Orange" payments': `${ap}03--ap890103-0006`,
      '"buffer stock working group"': `${reuters}005-sgm--5880`
    },
    dates: {
      '9 July 2009': `${five}3`,
      'September 1995 Peres': `${five}2`,
      '"Aug. 31" visit': `${five}2`,
      'playstation 12 december': `${bbc}tech--112`,
      'newton Feb. 1': `${ap}03--ap890103-0162`
    },
    'rare words': {
      Agrokomerc: `${ap}05--ap890105-0101`,
      'interleukin-2': `${reuters}015-sgm--15537`,
      alusuisse: `${reuters}004-sgm--4692`,
      'uranium ore': `${five}3`,
      Hitzlsperger: `${bbc}sport--230`,
      'Soros Kazakhstan closure': `${bbc}business--357`
    }
  },
  second: {
    people: {
      'Geidar Aliev son': `${five}1`,
      Нетаньяху: `${five}4`,
      'Kassym-Zhomart Tokayev': `${five}2`,
      'Selassie emperors palaces': `${ap}07--ap890107-0026`,
      'Wijdenbosch congress': `${reuters}001-sgm--1888`,
      'Thomas Foley farm credit': `${reuters}002-sgm--2427`,
      'Sonny Parker Ryan Jones injured': `${bbc}sport--304`,
      'clive woodward lions alastair campbell': `${bbc}sport--386`,
      'Jean Michel Jarre': `${bbc}entertainment--002`,
      'chris morris sitcom': `${bbc}entertainment--165`,
      'Jonathan Sayeed': `${bbc}politics--410`
    },
    places: {
      'Vicksburg minister': `${ap}06--ap890106-0126`,
      'Mendon farming community': `${ap}05--ap890105-0175`,
      Abidjan: `${reuters}018-sgm--18397`,
      'quito oil': `${reuters}020-sgm--20662`,
      'Colombia telephones': `${reuters}003-sgm--3021`,
      'Almaty mufti': `${five}2`
    },
    phrases: {
      '"promissory notes" Agrokomerc': `${ap}05--ap890105-0101`,
      '"View From Great Edinburgh"': `${bbc}sport--074`,
      '"Open Society Institute"': `${bbc}business--357`,
      '"software patents" ibm': `${bbc}tech--268`,
      '"drugs and arms smuggling"': `${ap}10--ap890110-0122`
    },
    dates: {
      'June 15 ivory coast': `${reuters}018-sgm--18397`,
      '2009-07-09': `${five}3`,
      'April 13 Macao': `${reuters}016-sgm--16131`,
      'Oct 20 Quito': `${reuters}020-sgm--20662`,
      '1995 Peres Kazakhstan': `${five}2`
    },
    'rare words': {
      Schweizerische: `${reuters}004-sgm--4692`,
      megadealers: `${ap}05--ap890105-0257`,
      'pickier eaters food': `${ap}05--ap890105-0019`,
      'weatherman films sixties': `${ap}01--ap890101-0001`,
      'vouchers pensioners winter deaths': `${bbc}politics--091`,
      'smelters shipment delay': `${reuters}007-sgm--7552`
    }
  }
}
