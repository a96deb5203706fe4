/** Source files: their page, their fixity, what could not be read. */
import type {Catalog} from '../types.ts'

export const source: Catalog['source'] = {
  fileAndVersion: 'Исходный файл и версия',
  file: 'Исходный файл',
  seeSaved: 'Посмотреть, как он был сохранён',
  item: 'Запись в нём',
  shaOfFile: 'SHA-256 файла',
  shaOfBytes: 'SHA-256 его байтов',
  shaOfRecord: 'SHA-256 этой записи: её версия',
  encoding: 'Кодировка',
  sameTextIn: 'Тот же текст есть в',
  pageTitle: (title) => `Источник: «${title}»`,
  asSaved: 'Источник, как он был сохранён',
  entryAsRead: 'Запись, как она прочитана',
  oneOfSeveral:
    'Она одна из нескольких в своём файле, который хранится с архивом и целиком не публикуется.',
  fileLabel: 'Файл',
  length: 'Объём',
  ofText: (characters) => `${characters} текста`,
  itself: 'Сам файл',
  download: 'Скачать',
  downloadZip: 'Скачать в архиве ZIP',
  notShown:
    'Текст показать нельзя: файла нет под рукой, или это не тот файл, из которого создана статья.',
  linesWithBar:
    'Строк, отмеченных чертой, нет в тексте статьи. Что это такое, сказано после первой из однородных; они перечислены под статьёй.',
  setAside: 'Отложенные источники',
  setAsideAbout: 'Файлы этого архива, которые не смогли стать статьями, и почему.',
  allBecame: 'Каждый источник этого архива стал статьёй.',
  couldNot: (_count, files) =>
    `Не стали статьями или стали не целиком: ${files}. Ничего не удалено и не изменено. Советы предназначены тем, кто ведёт архив.`,
  aboutArchive: 'Об этом архиве',
  encodings: {
    twice: 'UTF-8, по ошибке закодирован дважды; прочитан, как был до того',
    marked: (name) => `${name}, с меткой порядка байтов`,
    damaged: (name) => `${name}; повреждённые байты показаны как \uFFFD`,
    told: (name, percent) => `${name}, судя по самому тексту (уверенность ${percent} %)`,
    perhaps: (name, percent) =>
      `Возможно, ${name}: ничто её не указывает, а сам текст даёт уверенность лишь в ${percent} %, поэтому буквы могут быть неверны`
  }
}
