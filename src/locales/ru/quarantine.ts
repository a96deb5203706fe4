/** Why a source was set aside, and what can be done, in general; the particulars follow in English. */
export const quarantine: Readonly<Record<string, string>> = {
  'quarantine/broken-off':
    'Файл обрывается. Целые его части взяты; сохраните его заново, чтобы получить остальное.',
  'quarantine/empty': 'В файле нет текста. Сохраните статью заново или удалите файл.',
  'quarantine/failed':
    'Файл вызвал ошибку при разборе. Пришлите его разработчикам вместе с английским сообщением.',
  'quarantine/id-taken': 'Адрес статьи уже занят другой. Переименуйте один из файлов.',
  'quarantine/no-file': 'Это ссылка или особый файл, а не обычный. Положите вместо него сам файл.',
  'quarantine/no-items': 'В файле нет ни одной статьи.',
  'quarantine/no-text-column':
    'Ни один столбец таблицы не содержит текста. Назовите столбец с текстом «text».',
  'quarantine/not-text':
    'Содержимое файла не текст. Сохраните статью в одном из известных форматов.',
  'quarantine/other-records': 'Часть записей файла — не страницы и не статьи; они не приняты.',
  'quarantine/picture-without-text':
    'Это изображение, и рядом нет текста с тем же именем. Положите рядом его текст.',
  'quarantine/scan-of-no-article': 'Это скан текста, который не стал статьёй.',
  'quarantine/too-large': 'Файл или его текст слишком велик для одной статьи. Разделите его.',
  'quarantine/unknown-format':
    'Этот формат не читается. Сохраните статью в одном из известных форматов.',
  'quarantine/unreadable': 'Файл не удалось прочесть. Проверьте его и сохраните заново.'
}
