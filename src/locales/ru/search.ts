/** The search page as it is built; what its script says is in `browser.ts`. */
import type {Catalog} from '../types.ts'

export const search: Catalog['search'] = {
  search: 'Поиск',
  describe: (archive) => `Поиск: ${archive}.`,
  label: 'Поиск по архиву',
  longLabel: 'Слова, «выражение в кавычках», -слово, которое исключить',
  words: 'Слова для поиска',
  order: 'Порядок',
  best: 'Сначала самые подходящие',
  oldest: 'Сначала старые',
  newest: 'Сначала новые',
  version: 'Версия архива:',
  filters: 'Отбор',
  filtersInUse: 'Условия отбора',
  years: 'Годы',
  from: 'с',
  to: 'по',
  more: 'Ещё результаты',
  needsScripts: 'Для поиска нужны сценарии и браузер последних лет.',
  alsoLists: (home, countries, leaders) =>
    `Каждая статья есть и в списках: <a href="${home}">хронология</a>, <a href="${countries}">страны</a> и <a href="${leaders}">политики</a>.`,
  keep: 'Сохранить этот поиск',
  copyProtocol: 'Скопировать протокол',
  resultsAs: 'Все результаты как',
  csv: 'CSV, для электронных таблиц',
  ris: 'RIS, для Zotero и других программ',
  download: 'Скачать',
  whatProtocolSays: 'Что говорит протокол',
  help: 'Что можно ввести',
  helpLines: [
    '<b>нефть газ</b>: оба слова, в любом месте статьи.',
    '<b>«совместное предприятие»</b>: эти слова рядом.',
    '<b>Казахстан -Алматы</b>: первое без второго.',
    'Люди находятся и по другим написаниям их имён. <b lang="en">July 2009</b> находит то, что так датировано.',
    'Пустой поиск показывает все статьи в порядке дат.'
  ],
  keys: 'На каждой странице действуют одиночные клавиши: <kbd>/</kbd> ведёт к поиску, <kbd>n</kbd> и <kbd>p</kbd> – к следующему и предыдущему совпадению в статье.',
  notStated: 'Не указан'
}
