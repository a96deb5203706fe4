/** What scripts of pages say. */
import type {Catalog} from '../types.ts'

export const browser: Catalog['browser'] = {
  copied: 'Скопировано',
  copyRefused: 'Не скопировано: браузер отказал',
  keepsNothing: 'Этот браузер не хранит подборку',
  selectionEmpty:
    'Пока ничего не отложено. У каждой статьи рядом с её библиографической ссылкой есть кнопка «Отложить».',
  selectionKept: {
    one: '{count} статья, хранится только в этом браузере.',
    few: '{count} статьи, хранятся только в этом браузере.',
    many: '{count} статей, хранятся только в этом браузере.',
    other: '{count} статьи, хранятся только в этом браузере.'
  },
  selectionFailed:
    'Некоторые статьи не удалось загрузить. Возможно, архив изменился; откройте их ещё раз.',
  takeOut: 'Убрать',
  takeOutTitle: 'Убрать: {title}',
  match: 'Совпадение {number} из {count}',
  previousMatch: 'Предыдущее',
  nextMatch: 'Следующее',
  removeMarks: 'Снять отметки',
  matches: 'Совпадения с вашим запросом',
  articles: {
    one: '{count} статья',
    few: '{count} статьи',
    many: '{count} статей',
    other: '{count} статьи'
  },
  noWord: 'Ни в одном заголовке и тексте статьи нет слова {words}.',
  quotedWord: '«{word}»',
  orWord: ' или ',
  withFilters: ' при этих условиях',
  noArticles: 'Статей{limits} нет.',
  allNewest: '{articles}{limits}, сначала новые.',
  allByDate: '{articles}{limits}, в порядке дат.',
  noMatch: 'По запросу {query}{limits} ничего не найдено.',
  allButOne: {
    other: 'Ни в одной статье нет всех слов {query}; без одного из них{limits}: {articles}.'
  },
  matching: {other: 'По запросу {query}{limits}: {articles}.'},
  leftOutWords: 'Только в кавычках ищется: {words}.',
  operatorWords:
    'Ищется как обычное слово, а найдены должны быть все слова: {words}. Минус исключает слово.',
  otherForms:
    'Статей слишком много, чтобы проверить каждую: слова в кавычках учтены и с другими окончаниями.',
  wordless: 'В запросе {query} нет слова для поиска.',
  unknownValue: 'У фильтра «{label}» в этом архиве нет значения {word}.',
  unreadYears: 'Не понято как год из четырёх цифр и потому ничего не отбирает: {words}.',
  namedCountry: 'Страна «{name}»: {articles} – ',
  namedLeader: 'Политик «{name}»: {articles} – ',
  namedPerson: 'Человек «{name}»: {articles} – ',
  namedEvent: 'Событие «{name}»: {articles} – ',
  namedSource: 'Источник «{name}»: {articles} – ',
  showNamed: {other: 'показать'},
  undatedMore: {
    one: 'Ещё {count} подходящая статья не имеет известной даты и потому не входит ни в какой промежуток лет.',
    few: 'Ещё {count} подходящие статьи не имеют известной даты и потому не входят ни в какой промежуток лет.',
    many: 'Ещё {count} подходящих статей не имеют известной даты и потому не входят ни в какой промежуток лет.',
    other:
      'Ещё {count} подходящей статьи не имеют известной даты и потому не входят ни в какой промежуток лет.'
  },
  emptyHint:
    'Попробуйте меньше слов, более короткие слова или другое написание. Слова в кавычках должны стоять в тексте дословно.',
  failure: 'Не удалось загрузить поисковый указатель.',
  noIndex: 'Поиска пока нет: указатель создаёт команда «npm run build».',
  facetYear: 'Десятилетие и год',
  facetCountry: 'Страна',
  facetLeader: 'Политик',
  facetPerson: 'Человек',
  facetEvent: 'Событие',
  facetSource: 'Источник',
  facetBasis: 'Основание даты',
  facetLanguage: 'Язык',
  facetYears: 'Годы',
  rangeOfYears: 'промежуток лет',
  rangeTo: 'по {to}',
  rangeFrom: 'с {from}',
  rangeBoth: '{from}–{to}',
  removeFilter: 'Снять условие {label}: {name}',
  removeAllFilters: 'Снять все условия',
  more: 'ещё {count}',
  findIn: 'Найти в списке: {label}',
  byYear: '{name} по годам',
  decade: '{decade}-е',
  without: 'Без условия «{label}»: {articles}',
  spelling: 'Вместо «{word}» попробуйте ',
  paragraph: 'Абзац {number}',
  probably: 'вероятно, {date}',
  alsoIn: 'Также в ',
  protocolCopied: 'Протокол скопирован.',
  protocolBelow: 'Браузер не позволяет странице копировать; протокол стоит ниже.',
  listFailed: 'Не удалось загрузить список.',
  offlineFolder: 'Эта копия читается из папки: сеть ей не нужна.',
  offlineUnsafe: 'Этот браузер сохраняет страницы только по адресам, начинающимся с https.',
  offlineIsOff: 'Выключено. Больше ничего не хранится.',
  offlineFetching: 'Загружается то, что хранится с самого начала …',
  offlineIsOn: 'Включено. С этого момента сохраняется каждая открытая страница.',
  offlineFailed: 'Не удалось: файлы не загрузились, или браузер отказался их хранить.',
  offlineKept: {
    one: '{count} страница с изображениями, {size}; {files}.',
    few: '{count} страницы с изображениями, {size}; {files}.',
    many: '{count} страниц с изображениями, {size}; {files}.',
    other: '{count} страницы с изображениями, {size}; {files}.'
  },
  offlineSearch: 'поиск и оформление сайта, {size}',
  offlineLook: 'оформление сайта, {size} (поисковый указатель слишком велик для хранения)',
  kilobytes: '{number} КБ',
  megabytes: '{number} МБ'
}
