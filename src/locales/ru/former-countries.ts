/** Names of states that are gone. */
export const formerCountries: Readonly<Record<string, string>> = {
  SUHH: 'СССР',
  YUCS: 'Югославия',
  DDDE: 'ГДР',
  CSHH: 'Чехословакия',
  CSXX: 'Сербия и Черногория'
}
