/** Sentences on what a curator should look at. */
import {fewBytes} from '../../lib/few-bytes.ts'
import {plurals} from '../plurals.ts'
import type {Sentence} from '../types.ts'

const count = plurals('ru')

/** What YAML is to have, by kind of mistake. */
const yaml: Readonly<Record<string, string>> = {
  quote: 'кавычка в конце значения',
  bracket: 'скобка в конце списка',
  once: 'каждое имя один раз',
  colon: 'одна пара «имя: значение» в строке',
  indent: 'строки с одинаковым отступом',
  mark: 'значение, которое начинается с буквы, цифры или кавычки',
  form: 'YAML вида «имя: значение»'
}

export const issueSentences: Readonly<Record<string, Sentence>> = {
  'issue/undated': () => 'Даты, которая точно была бы датой публикации, в тексте не найдено.',
  'issue/dates-disagree': () => 'В тексте указано несколько дат публикации; ни одна не принята.',
  'issue/weekday-disagrees': ({date, fell, weekday: printed, nearest}, {day, weekday}) =>
    fell === undefined
      ? `Напечатанная дата ${day(date)} не приходится на указанный рядом день недели; она не принята.`
      : `Напечатанная дата ${day(date)} приходится на другой день недели (${weekday(fell)}), чем указан рядом (${weekday(printed)}); она не принята. Если верен день недели, ближайший такой день: ${day(nearest)}.`,
  'issue/weekday-in-prose': ({date}, {day}) =>
    `В тексте дата ${day(date)} названа не с тем днём недели; выводов из неё не сделано.`,
  'issue/future-date': ({date}, {day}) =>
    `Напечатанная дата ${day(date)} позднее дня создания архива; она не принята.`,
  'issue/bare-date': ({date}, {day}) =>
    `Дата ${day(date)} стоит отдельно от заголовка и подписи; возможно, это день сохранения страницы.`,
  'issue/told-date': ({date}, {day}) =>
    `Дата ${day(date)} может относиться к тому, о чём рассказывает текст; она принята лишь как самый ранний день.`,
  'issue/opening-date': ({date}, {day}) =>
    `Текст открывается местом и датой (${day(date)}), как сообщение или как сцена; она принята как самый ранний день и как вероятный.`,
  'issue/closing-date': ({date}, {day}) =>
    `Дата ${day(date)} завершает текст, как сообщение или как эссе; она принята лишь как вероятная.`,
  'issue/signed-date': ({date}, {day}) =>
    `Дата ${day(date)} стоит в конце под именем: тогда текст был написан или сделан снимок; она принята лишь как самый ранний день.`,
  'issue/misread-date': ({date}, {day}) =>
    `В годе этой даты, ${day(date)}, вместо цифр стоят буквы; она принята лишь как вероятная.`,
  'issue/date-below': ({date}, {day}) =>
    `Дата ${day(date)} стоит под текстом; возможно, она относится к другому на странице.`,
  'issue/chronology': ({date}, {day}) =>
    `В тексте есть и другие строки с датами, как ${day(date)}, или взгляд назад на некий день; возможно, это хроника.`,
  'issue/ancient-date': ({date}, {day}) =>
    `Напечатанная дата ${day(date)} старше любой газеты; она не принята.`,
  'issue/impossible-date': () => 'Здесь напечатана дата, которой нет ни в одном календаре.',
  'issue/close-runner-up': ({first, second}, {name}) =>
    `${name(first)} и ${name(second)} упоминаются почти одинаково часто; выбор между ними был близким.`,
  'issue/ambiguous-name': ({name, people}, {printed, list}) =>
    `«${printed(name)}» может означать любого из них: ${list(people)}; никому из них не засчитано.`,
  'issue/person-candidate': ({name, title}, {printed, office}) =>
    `«${printed(name)}» («${office(title)}») нет в списке людей.`,
  'issue/publication-candidate': ({name}, {printed}) => `«${printed(name)}» нет в списке изданий.`,
  'issue/sources-disagree': ({taken, other}, {printed}) =>
    `Текст называет издателями ${printed(taken)} и ${printed(other)}; принято: ${printed(taken)}.`,
  'issue/control-characters': ({count: n}) =>
    count(Number(n), {
      one: 'В файле # управляющий символ, которому в тексте не место; файл оставлен как есть.',
      few: 'В файле # управляющих символа, которым в тексте не место; файл оставлен как есть.',
      many: 'В файле # управляющих символов, которым в тексте не место; файл оставлен как есть.',
      other: 'В файле # управляющего символа, которым в тексте не место; файл оставлен как есть.'
    }),
  'issue/uncertain-encoding': ({encoding}, {printed}) =>
    encoding === 'utf-8'
      ? 'Файл в UTF-8, кроме нескольких повреждённых байтов; всё остальное прочитано как есть.'
      : `Файл не в UTF-8; он прочитан как ${printed(encoding)}, что может быть неверно.`,
  'issue/stray-bytes': ({count: n, encoding, ...places}, {printed}) => {
    const named = fewBytes(
      places,
      (byte, line, column) => `${printed(byte)} в строке ${line}, знак ${column}`
    )
    const as =
      encoding === ''
        ? 'показано как \uFFFD'
        : `прочитано как ${printed(encoding)}, что может быть неверно`
    return `Файл в UTF-8, кроме отдельных байтов (${String(n)}: ${named}); это ${as}. Всё остальное прочитано как есть.`
  },
  'issue/partly-encoded-twice': () =>
    'Похоже, некоторые буквы закодированы дважды, как в “â€™”; они оставлены как есть.',
  'issue/scan-without-end': ({file}, {printed}) =>
    `У скана ${printed(file)} нет метки конца; он показан, насколько его хватает, и часть может отсутствовать.`,
  'issue/scan-damaged': ({file}, {printed}) =>
    `Скан ${printed(file)} повреждён между началом и концом; часть изображения может отсутствовать или быть неверной.`,
  'issue/document-damaged': () =>
    'Файл повреждён: по его собственным контрольным суммам часть его уже не такая, какой была. Текста может не хватать, или он может быть неверным.',
  'issue/broken-front-matter': ({line, found, kind, words}, {printed}) =>
    `Строка ${line} блока в начале файла – не правильный YAML, поэтому из блока ничего не взято: найдено ${printed(found)}, ожидается ${yaml[String(kind)] ?? ''}.${words === '' ? '' : ` (YAML: ${printed(words)})`}`,
  'issue/mail-charset': ({charset, encoding}, {printed}) => {
    const as =
      encoding === ''
        ? 'Слова заголовка в ней оставлены как есть.'
        : `Текст прочитан по своим байтам, как ${printed(encoding)}; проверьте, верны ли слова.`
    return `В письме названа кодировка «${printed(charset)}», по которой его нельзя прочесть. ${as}`
  },
  'issue/page-cut': () =>
    'В веб-архиве страница не целиком: то, что прислал сервер, обрывается. Конца текста может не хватать.',
  'issue/mail-cut': ({line}) =>
    `Письмо обрывается на строке ${line}, где должно быть продолжение; конца текста может не хватать.`,
  'issue/mail-stray-lines': ({lines}, {printed}) =>
    `В письме есть строки, которые не относятся ни к одной из его частей или закодированы не так, как сказано в части: ${printed(lines)}. Они стоят под текстом как есть.`,
  'issue/swallowed-rows': ({row, line, count: n}) => {
    const rows = n === 1 ? 'отдельная запись' : `отдельные записи (${String(n)})`
    return `В записи, которая начинается в строке ${row}, не хватает кавычки или есть лишняя: то, что стоит со строки ${line}, читается как ${rows} и оставлено в этом тексте. Закройте кавычки; кавычка внутри ячейки пишется дважды.`
  },
  'issue/repeated-id-line': ({name, first, line, key}, {printed}) =>
    `Номер «${printed(name)}» стоит в строке ${first} и ещё раз в строке ${line}. Это запись из строки ${line}; конец её адреса составлен: ${printed(key)}. Дайте каждой записи свой номер.`,
  'issue/repeated-id-entry': ({name, first, line, key}, {printed}) =>
    `Номер «${printed(name)}» есть у записи ${first} и ещё раз у записи ${line}. Это запись ${line}; конец её адреса составлен: ${printed(key)}. Проверьте, не тот же ли это материал.`,
  'issue/unsure-title': ({taken, other}, {printed}) =>
    `Заголовком сочтена строка «${printed(taken)}»; строка рядом с ней, «${printed(other)}», может быть заголовком или его частью.`,
  'issue/nothing-recognized': () =>
    'Ни одна часть текста не похожа на основной текст статьи, поэтому он сохранён целиком.',
  'issue/correction-adrift': () =>
    'По месту в файле этот текст получил адрес, по которому куратор исправил некий текст; файл с тех пор изменился, и ничто не показывает, что это был именно он. Ничего из того исправления не применено.',
  'issue/correction-outdated': () =>
    'Источник изменился с тех пор, как хранитель исправил статью. Исправления действуют там, где их слова найдены.',
  'issue/correction-quote-gone': ({quote}, {printed}) =>
    `Хранитель исправил «${printed(quote)}», чего в источнике больше нет ровно один раз; это исправление не применено.`,
  'issue/correction-contradicts': ({count: n}) =>
    count(Number(n), {
      one: 'В тексте # свидетельство противоречит дате, указанной хранителем.',
      few: 'В тексте # свидетельства противоречат дате, указанной хранителем.',
      many: 'В тексте # свидетельств противоречат дате, указанной хранителем.',
      other: 'В тексте # свидетельства противоречат дате, указанной хранителем.'
    })
}
