/**
 * Names of states by the codes of the tables: of those that are gone, and of those for which
 * `Intl.DisplayNames` has another political name than the English one of the tables.
 */
export const formerCountries: Readonly<Record<string, string>> = {
  PS: 'Палестина',
  SUHH: 'СССР',
  YUCS: 'Югославия',
  DDDE: 'ГДР',
  CSHH: 'Чехословакия',
  CSXX: 'Сербия и Черногория',
  ANHH: 'Нидерландские Антильские острова',
  VDVN: 'Северный Вьетнам',
  YDYE: 'Южный Йемен',
  'x-austria-hungary': 'Австро-Венгрия',
  'x-biafra': 'Биафра',
  'x-british-india': 'Британская Индия',
  'x-central-african-federation': 'Федерация Родезии и Ньясаленда',
  'x-danzig': 'Вольный город Данциг',
  'x-french-indochina': 'Французский Индокитай',
  'x-malaya': 'Малайя',
  'x-manchukuo': 'Маньчжоу-го',
  'x-mandatory-palestine': 'Подмандатная Палестина',
  'x-north-yemen': 'Северный Йемен',
  'x-ottoman-empire': 'Османская империя',
  'x-prussia': 'Пруссия',
  'x-russian-empire': 'Российская империя',
  'x-sikkim': 'Сикким',
  'x-south-vietnam': 'Южный Вьетнам',
  'x-tanganyika': 'Танганьика',
  'x-united-arab-republic': 'Объединенная Арабская Республика',
  'x-west-indies-federation': 'Федерация Вест-Индии',
  'x-zanzibar': 'Занзибар'
}
