/** Sentences on what a format states outside the text. */
import type {Sentence} from '../types.ts'

const doubts: Readonly<Record<string, string>> = {
  weekday: ', но с другим днём недели',
  future: ', но при создании архива этот день ещё не наступил',
  ancient: ', но столь старых газет нет',
  placeholder: ', но так программы пишут, когда не знают даты',
  unsure: ', но не как точный день, месяц или год'
}

const says =
  (where: string): Sentence =>
  ({name, as = name, doubt, readings, zone, century}, {printed}) => {
    const doubted = doubts[String(doubt)] ?? ''
    const ways = century === 'open' ? Number(readings) / 2 : Number(readings)
    const open =
      ways > 1 && doubted === '' && zone !== 'utc'
        ? '; день и месяц можно прочесть в любом порядке'
        : ''
    const short = century === 'open' && doubted === '' ? '; век в записи года не указан' : ''
    const near =
      zone === 'utc' ? '; это день по Гринвичу, на месте издания он может быть другим' : ''
    return `Так указано: ${where}, «${printed(as)}»${doubted}${open}${short}${near}.`
  }

const limits =
  (what: string): Sentence =>
  ({name}, {printed}) =>
    `${what} в день, указанный как «${printed(name)}», так что к этому времени текст был опубликован.`

export const formatSentences: Readonly<Record<string, Sentence>> = {
  'format/json-ld': says('структурированные данные страницы'),
  'format/json-ld-limit': limits('Страница изменена'),
  'format/meta': says('служебный заголовок страницы'),
  'format/meta-limit': limits('Страница изменена'),
  'format/link': says('ссылка в служебном заголовке страницы'),
  'format/page-title': says('название страницы'),
  'format/saved-from': says('программа, сохранившая страницу'),
  'format/saved-from-limit': limits('Страница сохранена'),
  'format/column': says('таблица'),
  'format/column-limit': limits('Текст изменён или сохранён'),
  'format/front-matter': says('вводные данные файла'),
  'format/front-matter-limit': limits('Текст изменён или сохранён'),
  'format/press-record': says('запись базы данных прессы'),
  'format/press-record-limit': limits('Текст принят в базу данных'),
  'format/feed': says('лента'),
  'format/feed-limit': limits('Текст изменён'),
  'format/feed-channel': says('лента в целом'),
  'format/wordpress': says('выгрузка из WordPress'),
  'format/wordpress-limit': limits('Текст изменён'),
  'format/mail': says('заголовок письма'),
  'format/mail-limit': limits('Письмо с текстом отправлено'),
  'format/newsletter': says('заголовок рассылки'),
  'format/newsletter-limit': limits('Рассылка отправлена'),
  'format/warc': says('веб-архив'),
  'format/warc-limit': limits('Страница сохранена'),
  'dropped/placeholder': () => 'Не принято: так программы пишут, когда не знают даты.',
  'dropped/unsure': () => 'Не принято: указано не как точный день, месяц или год.',
  'issue/unsure-date': () =>
    'Здесь дана дата, но не как точный день, месяц или год; она не принята.',
  'dropped/outranked': () => 'Не принято: более надёжная часть страницы указывает другой день.',
  'dropped/printed-otherwise': () => 'Не учтено: в самом тексте напечатано другое.',
  'dropped/stated-otherwise': () => 'Не учтено: в источнике указано другое.'
}
