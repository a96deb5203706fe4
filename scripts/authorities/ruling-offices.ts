/** Which office ruled a state, where it was not the head of state: Archigos codes, and when. */

export type Period = readonly [from: string, to: string]
const always: Period = ['1840', '9999']

/**
 * States led by their premier, and when. Left out is the time of those who led without the office: kings of Greece,
 * the first governor-general of Pakistan, the occupation of Japan, officers of a coup.
 */
export const premiers: Readonly<Record<string, readonly Period[]>> = {
  AFG: [['1929-11', '1973-07-17']],
  AUL: [always],
  AUS: [
    ['1918', '1938-03-12'],
    ['1945', '9999']
  ],
  BAR: [always],
  BEL: [['1918', '9999']],
  BHM: [always],
  BHU: [['1998-07', '9999']],
  BLZ: [always],
  BNG: [['1991', '9999']],
  BUL: [['1991', '9999']],
  CAM: [['1993', '9999']],
  CAN: [always],
  CAP: [['1991-04', '9999']],
  CRO: [['2000', '9999']],
  CZE: [['1918', '1939']],
  CZR: [always],
  DEN: [['1901', '9999']],
  EST: [
    ['1918', '1934'],
    ['1992', '9999']
  ],
  ETH: [['1995', '9999']],
  ETM: [['2006', '2007-05-20']],
  FJI: [
    ['1970', '1987'],
    ['1992', '2000-05-29'],
    ['2000-07', '2006-12']
  ],
  FRN: [
    ['1870', '1940-07-11'],
    ['1946', '1959-01-08']
  ],
  GFR: [always],
  GHA: [['1952', '1960']],
  GMY: [['1918-11', '1934-08-02']],
  GRC: [
    ['1900', '1913-03-18'],
    ['1917-06-27', '1920-12'],
    ['1924', '1933-03-06'],
    ['1933-03-11', '1967-12-13'],
    ['1974-07-23', '9999']
  ],
  HUN: [['1990', '9999']],
  ICE: [always],
  IND: [always],
  IRE: [always],
  IRN: [['1951-04', '1953-08-19']],
  IRQ: [['2004', '9999']],
  ISR: [always],
  ITA: [always],
  JAM: [always],
  JPN: [
    ['1885', '1945-08-30'],
    ['1952-04-28', '9999']
  ],
  LAO: [['1951', '1975-12']],
  LAT: [
    ['1918', '1936-04'],
    ['1990', '9999']
  ],
  LES: [
    ['1966', '1986'],
    ['1993', '9999']
  ],
  LUX: [['1959', '9999']],
  MAC: [['1998', '9999']],
  MAL: [always],
  MAS: [always],
  MLT: [always],
  MYA: [['1948', '1962']],
  NEP: [
    ['1885', '1951-02-18'],
    ['1990-04', '2002-10'],
    ['2006-04', '9999']
  ],
  NEW: [always],
  NIG: [['1960', '1966']],
  NOR: [always],
  NTH: [always],
  PAK: [
    ['1948-09', '1958-10'],
    ['1973-08', '1977-07'],
    ['1988-12', '1999-10-12'],
    ['2008-03', '9999']
  ],
  PNG: [always],
  POR: [['1932-07', '1974-04-25']],
  ROK: [['1960-08', '1961-05-18']],
  RUM: [['1989-12', '2004-12-20']],
  SAF: [['1910', '1984-09']],
  SIE: [
    ['1961', '1967-03-27'],
    ['1968-04', '1971']
  ],
  SIN: [always],
  SLO: [always],
  SLV: [['1991', '9999']],
  SOL: [always],
  SPN: [
    ['1902', '1923-09'],
    ['1976-07', '9999']
  ],
  SRI: [['1948', '1978-02']],
  SUD: [
    ['1956', '1958-11'],
    ['1964-10', '1969-05'],
    ['1986', '1989-06']
  ],
  SWD: [always],
  THI: [['1932', '9999']],
  TRI: [always],
  TUR: [
    ['1950-05', '1960-05'],
    ['1961-11', '1980-09'],
    ['1983-12', '2014-08']
  ],
  UGA: [['1962', '1966']],
  UKG: [always],
  ZAN: [always],
  ZIM: [['1965', '1987-12']]
}

/** States led by the first man of the ruling party, and when. */
export const parties: Readonly<Record<string, readonly Period[]>> = {
  ALB: [['1944', '1991']],
  BUL: [['1946', '1990']],
  CHN: [['1949', '2003']],
  CZE: [['1948', '1989-12']],
  DRV: [['1945', '9999']],
  GDR: [['1946', '1990-03']],
  HUN: [['1947', '1990']],
  LAO: [['1975-12', '9999']],
  MON: [['1924', '1990']],
  POL: [['1944', '1989']],
  RUM: [['1947', '1974']],
  RUS: [['1917-11', '1990-03']]
}
