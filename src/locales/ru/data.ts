/** The page of files for programs. Names and descriptions of columns stay English: they are data. */
import type {Catalog} from '../types.ts'

export const data: Catalog['data'] = {
  title: 'Данные',
  lead: 'Весь архив в виде файлов для других программ.',
  text: 'Весь архив в виде файлов для других программ. Они говорят то же, что и страницы, не больше и не меньше. Пустая ячейка означает неизвестное значение; несколько значений в одной ячейке разделены вертикальной чертой. Названия и описания столбцов даны на английском языке.',
  tables: 'Таблицы',
  database: 'База данных',
  databaseText: (href) =>
    `Файл <a href="${href}">archive.sqlite</a> содержит все таблицы, полные тексты и таблицу для полнотекстового поиска. Он открывается в <bdi lang="en">Datasette</bdi>, в <bdi lang="en">DB Browser for SQLite</bdi> и в командной строке:`,
  byWords: 'Чтобы найти статьи по словам:',
  description: 'Описание',
  descriptionText: (file, schema) =>
    `Файл <a href="${file}">datapackage.json</a> описывает все файлы с их SHA-256 (<bdi lang="en">Frictionless Data Package 2.0</bdi>), а <a href="${schema}">article.schema.json</a> – запись статьи (<bdi lang="en">JSON Schema</bdi>). Даты записаны в <a href="https://www.loc.gov/standards/datetime/">EDTF</a>.`,
  version: 'Версия',
  forPrograms: (href) =>
    `Файл <a href="${href}">archive.json</a> сообщает её программам вместе с количествами и адресами этих файлов.`
}
