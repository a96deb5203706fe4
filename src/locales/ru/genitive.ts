/** Names of countries in the genitive: «президент Израиля». */

/** What no rule below gives, among the names that `Intl.DisplayNames` has. */
const irregular: Readonly<Record<string, string>> = {
  Багамы: 'Багам',
  Бангладеш: 'Бангладеш',
  Беларусь: 'Беларуси',
  'Гвинея-Бисау': 'Гвинеи-Бисау',
  Египет: 'Египта',
  Израиль: 'Израиля',
  Коморы: 'Комор',
  Мальдивы: 'Мальдив',
  'Мьянма (Бирма)': 'Мьянмы (Бирмы)',
  Нидерланды: 'Нидерландов',
  'Папуа — Новая Гвинея': 'Папуа — Новой Гвинеи',
  'Республика Корея': 'Республики Корея',
  'Российская империя': 'Российской империи',
  'Османская империя': 'Османской империи',
  'Европейский союз': 'Европейского союза',
  'Сент-Винсент и Гренадины': 'Сент-Винсента и Гренадин',
  'Соединенные Штаты': 'Соединенных Штатов',
  'Федеративные Штаты Микронезии': 'Федеративных Штатов Микронезии',
  Филиппины: 'Филиппин'
}

/** Ending of a noun → that of its genitive; `''` leaves it as it is. In the order of trying. */
const endings: readonly (readonly [ending: RegExp, genitive: string])[] = [
  // Abbreviations, and names that are not declined: США, Марокко, Никарагуа, Мали, Перу.
  [/(?:[А-Я]{2}|[оеёиуыэю]|[оу]а)$/u, ''],
  [/я$/u, 'и'],
  [/(?<=[гкхжчшщ])а$/u, 'и'],
  [/а$/u, 'ы'],
  [/(?<=[аеиу])й$/u, 'я'],
  [/(?<=Тайван)ь$/u, 'я'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а']
]

function nounGenitive(noun: string): string | undefined {
  const row = endings.find(([ending]) => ending.test(noun))
  if (!row) return undefined
  const [ending, genitive] = row
  return genitive === '' ? noun : noun.replace(ending, genitive)
}

/** «Новая Зеландия», «Южный Судан»: the adjective is declined with its noun. */
const adjectives: readonly (readonly [nominative: RegExp, genitive: string])[] = [
  [/ая$/u, 'ой'],
  [/[ыи]й$/u, 'ого']
]

function phraseGenitive(phrase: string): string | undefined {
  const [first = '', second, ...more] = phrase.split(' ')
  if (second === undefined)
    return /^[А-ЯЁ][\p{L}’-]+$/u.test(first) ? nounGenitive(first) : undefined
  const adjective = adjectives.find(([nominative]) => nominative.test(first))
  if (more.length > 0 || !adjective || !/^[А-ЯЁ][\p{L}-]+$/u.test(second)) return undefined
  const noun = nounGenitive(second)
  return noun === undefined ? undefined : `${first.replace(...adjective)} ${noun}`
}

/** The genitive of a country's name; `undefined` where no rule is sure. */
export function genitive(country: string): string | undefined {
  const known = irregular[country]
  if (known !== undefined) return known
  const parts = country.split(' и ').map((part) => phraseGenitive(part))
  return parts.includes(undefined) ? undefined : parts.join(' и ')
}
