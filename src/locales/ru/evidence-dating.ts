/** Sentences of the dating rules and of the steps of a derivation. */
import {keyedSentences} from '../../lib/keyed-sentences.ts'
import {plurals} from '../plurals.ts'
import type {Params, Sentence, Telling} from '../types.ts'

const count = plurals('ru')

const timeOf = ({from, to, kind}: Params, {day, month}: Telling) => {
  const iso = String(from ?? to)
  if (kind === 'year') return `${iso.slice(0, 4)} год`
  if (kind === 'decade') return `${iso.slice(0, 4)}-е годы`
  if (kind === 'month') return `${month(iso.slice(5, 7))} ${iso.slice(0, 4)} года`
  return kind === 'day' ? day(iso) : `часть ${iso.slice(0, 4)} года`
}

const events: Readonly<Record<string, string>> = {
  visit: 'визит',
  trip: 'поездка',
  journey: 'поездка',
  tour: 'поездка',
  meeting: 'встреча',
  summit: 'саммит',
  conference: 'конференция'
}
const event = (name: unknown) => events[String(name)] ?? 'событие'
const weeks: Readonly<Record<string, string>> = {
  last: 'на прошлой неделе',
  this: 'на этой неделе',
  next: 'на следующей неделе'
}

/** `not before 1 May 2003`; either end may be empty. */
const range = (
  from: Params[string] | undefined,
  to: Params[string] | undefined,
  {day}: Telling
) => {
  if (!from) return to ? `не позднее ${day(to)}` : 'любая'
  if (!to) return `не ранее ${day(from)}`
  return from === to ? day(from) : `между ${day(from)} и ${day(to)}`
}

/** What the title of one person is worth: see the English sentences. */
const weight = ({witness, agrees, alone}: Params, name: Telling['name']) => {
  if (alone)
    return ' Один титул не доказывает даты: газеты называют так и в воспоминаниях, и из вежливости, и однофамильцев.'
  if (agrees !== undefined)
    return ` С этим согласуется ещё одно имя (${name(agrees)}), но в одной сцене, которая может быть любого времени.`
  return witness === undefined
    ? ''
    : ` Это подтверждает другой: ${name(witness)} занимает иную должность в те же дни.`
}

const evidence: Readonly<Record<string, Sentence>> = {
  'date/dateline-day': ({month, day}, {dayOfMonth}) =>
    `Строка места указывает день, ${dayOfMonth(day, month)}, без года.`,
  'date/dateline-weekday': ({month, day, weekday: name}, {dayOfMonth, weekday}) =>
    `Строка места указывает день и день недели, ${dayOfMonth(day, month)} (${weekday(name)}): так бывает лишь в некоторые годы.`,
  'date/dateline-near': ({month, day}, {dayOfMonth}) =>
    `Строка места указывает день, ${dayOfMonth(day, month)}; ежедневные газеты печатают в тот же день или на следующий.`,
  'date/day-and-weekday': ({month, day, weekday: name, told}, {dayOfMonth, weekday}) =>
    `День ${dayOfMonth(day, month)} (${weekday(name)}) упомянут без года, ${told === 'ahead' ? 'как предстоящий' : 'как прошедший'}; на этот день недели он приходится лишь в некоторые годы.`,
  'date/dispatch': () =>
    'Строка места указывает день написания; там, где часы отстают, был ещё предыдущий день.',
  'date/dispatch-near': ({within}) =>
    `Строка места указывает день написания: ${Number(within) === 1 ? 'сайты и ежедневные газеты публикуют обычно в тот же день или на следующий' : 'ежедневные газеты печатают обычно в течение трёх дней'}.`,
  'date/in-office': (
    {name: who, title, held, allowance, silent, ...rest},
    {name, office, printed}
  ) =>
    `${name(who)} назван при исполнении должности: ${office(title)}, ${printed(held)}.${allowed(allowance, {silent: printed(silent)})}${weight(rest, name)}`,
  'date/in-known-term': ({name: who, title, held, allowance}, {name, office, printed}) =>
    `Таблицы называют в этой должности (${office(title)}) такое лицо, как ${name(who)}: ${printed(held)}; годы, на которые они не называют никого, менее вероятны.${allowed(allowance)}`,
  'date/office-left': ({name: who, title, held, ...rest}, {name, office, printed}) =>
    `Как о новости говорит о том, что ${name(who)} покинул должность: ${office(title)}, ${printed(held)}.${weight(rest, name)}`,
  'date/office-begun': (
    {name: who, title, from, allowance, silent, ...rest},
    {name, office, day, printed}
  ) =>
    `${name(who)} назван с должностью (${office(title)}), впервые занятой ${day(from)}.${allowed(allowance, {silent: printed(silent)})}${weight(rest, name)}`,
  'date/place-name': ({name: place, from}, {printed, day}) =>
    `Место названо ${printed(place)}, как оно именовалось ${day(from)}.`,
  'date/past-time': (params, telling) => `Говорит о прошлом: ${timeOf(params, telling)}.`,
  'date/completed-period': ({ended}, {day}) =>
    `Подводит итог периоду, который завершился ${day(ended)}.`,
  'date/future-time': (params, telling) => `Говорит о будущем: ${timeOf(params, telling)}.`,
  'date/event-week': ({event: what, week, month, day}, {dayOfMonth}) =>
    `Рассказывает, что было ${weeks[String(week)] ?? ''} (${event(what)}), и называет дату: ${dayOfMonth(day, month)}.`,
  'date/past-month': ({name: who, title, month}, {name, office, month: of}) =>
    `Рассказывает о месяце без года (${of(month)}), когда ${name(who)} занимал должность: ${office(title)}; это ближайший предыдущий ${of(month)}.`,
  'date/elapsed': ({year, years}) =>
    `Отсчитывает от ${year} года до своего времени ${count(Number(years), {one: '# год', few: '# года', many: '# лет', other: '# года'})}.`,
  'date/age-at-death': ({born, age}) =>
    `Текст сообщает как новость о смерти человека, который родился в ${born} году и дожил до возраста: ${age}.`,
  'date/latest-figures': () =>
    'Сравнивает числа с прошлогодними и не имеет чисел за последующее время.',
  'date/latest-years': ({first, second}) =>
    `Последние годы, о которых он говорит: ${first} и ${second}; большинство текстов близки к таким годам.`,
  'date/before-linked': ({last}, {day}) =>
    `Говорит как о предстоящей о поездке, которую другая статья, не позднее ${day(last)}, описывает как начатую или совершённую.`,
  'date/after-linked': ({first}, {day}) =>
    `Говорит как о начатой или совершённой о поездке, которую другая статья, не ранее ${day(first)}, описывает как предстоящую.`,
  'date/near-linked': () =>
    'Другая статья рассказывает о той же поездке; такие сообщения близки по времени.',
  'date/near-probable': () =>
    'Другая статья, вероятно, рассказывает о той же поездке: тот же руководитель, та же должность, не менее двух тех же стран, и никакая другая поездка здесь не подходит; такие сообщения близки по времени.',
  'date/week-of-linked': () => 'Написано в неделю поездки, которую другая статья только ожидает.',
  'date/ahead-of-linked': () =>
    'Сообщает о начале поездки, незадолго до которой, по словам другой статьи, нечто было сделано.',
  'date/version': ({within}) =>
    `Другая статья — версия того же текста; версии чаще всего печатают с разницей не более ${count(Number(within), {one: '# дня', few: '# дней', many: '# дней', other: '# дня'})}.`,
  'date/version-copy': () =>
    'Другая статья — версия того же текста, так что он написан не позже неё; копия может быть сделана в любой день после.',
  'date/before-known-event': ({start, end, source}, {day, printed}) =>
    `Говорит как о предстоящей о поездке, которую хранитель датирует так: с ${day(start)} по ${day(end)} (${printed(source)}).`,
  'date/after-known-event': ({start, end, source}, {day, printed}) =>
    `Говорит как о завершённой о поездке, которую хранитель датирует так: с ${day(start)} по ${day(end)} (${printed(source)}).`,
  'date/near-known-event': ({start, end}, {day}) =>
    `Говорит о поездке, которую хранитель датирует так: с ${day(start)} по ${day(end)}; сообщения появляются в пределах шести недель от неё.`,
  'date/leading-person': ({name: who, from, to}, {name, day}) =>
    `Главное лицо: ${name(who)}, в должности ${to === undefined ? `с ${day(from)}` : `с ${day(from)} по ${day(to)}`}; мало сообщений раньше этого более чем на три года или позже более чем на восемь лет.`,
  'date/weekdays': ({first, second}, {weekday}) =>
    `Говорит о прошедшем (${weekday(first)}) и о предстоящем (${weekday(second)}).`
}

/** Follows a colon: only a name keeps its capital. */
const because = (params: Params, telling: Telling) => {
  const reason = telling.reason(params['because'], params)
  if (reason === '') return '.'
  const isName = reason.startsWith(telling.name(params['name'])) && params['name'] !== undefined
  return `: ${isName ? reason : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}`
}

const days = (number: string | number | undefined) =>
  count(Number(number), {one: '# день', few: '# дня', many: '# дней', other: '# дня'})

const steps: Readonly<Record<string, Sentence>> = {
  'conflict/weekday': ({country, mine, theirs}, {name, weekday}) =>
    `По одной статье политик прибыл на место (${name(country)}): ${weekday(mine)}, по другой: ${weekday(theirs)}.`,
  'conflict/called-off': ({country}, {name}) =>
    `По одной статье, визит (${name(country)}) был отменён, по другой — состоялся в назначенный день.`,
  'conflict/arrival': ({country}, {name}) =>
    `По статьям, политик прибыл на место (${name(country)}) в разные дни.`,
  'conflict/end': ({country}, {name}) =>
    `По статьям, визит (${name(country)}) закончился в разные дни.`,
  'conflict/length': ({country, mine, theirs}, {name}) =>
    `Визит (${name(country)}) длился, по одной статье, ${days(mine)}, по другой, ${days(theirs)}.`,
  'conflict/order': ({mine, theirs}, {name}) =>
    `По одной статье, первым был визит (${name(mine)}), по другой — визит (${name(theirs)}).`,
  'conflict/not-first': ({country, name: who}, {name}) =>
    `Визит (${name(country)}) назван первым в своём роде; другая статья рассказывает о более раннем: ${name(who)}.`,
  'conflict/not-second': ({country, name: who}, {name}) =>
    `Визит (${name(country)}) назван вторым в своём роде, но архив рассказывает более чем об одном предыдущем; другая статья — об одном из них: ${name(who)}.`,
  'conflict/not-nth': ({country, name: who, count: n}, {name}) =>
    `Визит (${name(country)}) назван в своём роде ${n}-м по счёту, но архив рассказывает о стольких же до него; другая статья — об одном из них: ${name(who)}.`,
  'link/occasion': () =>
    'Обе статьи рассказывают об одной поездке и о собрании, какое бывает однажды, словами, которых нет ни в одной статье о другой поездке.',
  'link/first-visit': () =>
    'Одна статья ожидает самого первого визита в страну, о котором другая рассказывает как о состоявшемся, и в обеих есть слова, которых нет ни в одной статье о другой поездке.',
  'link/words': () =>
    'Обе статьи рассказывают, возможно, об одной поездке, словами, которых нет ни в одной статье о другой поездке.',
  'derivation/stated': ({bound}, {day}) => `Дата публикации указана: ${day(bound)}.`,
  'derivation/not-before': (params, telling) =>
    `Не ранее ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/not-after': (params, telling) =>
    `Не позднее ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/gaps': ({count: n}) =>
    `В этих пределах возможны лишь ${count(Number(n), {one: '# период', few: '# периода', many: '# периодов', other: '# периода'})}.`,
  'derivation/weekday-years': ({month, day, weekday: name, years}, {dayOfMonth, weekday}) =>
    `Вероятный год: ${years}; ни в каком другом году в этих пределах ${dayOfMonth(day, month)} не приходится на этот день недели (${weekday(name)}).`,
  'derivation/days-left': ({count: n}) =>
    `Остаётся ${count(Number(n), {one: '# день', few: '# дня', many: '# дней', other: '# дня'})}, не все подряд.`,
  'derivation/unbounded': (params, telling) =>
    telling.reason(params['because'], params) || 'Больше ничто не ограничивает дату.',
  'derivation/agrees': ({count: n, quoted}, {printed}) =>
    `${count(Number(n), {
      one: 'С этим согласуется ещё # свидетельство',
      few: 'С этим согласуются ещё # свидетельства',
      many: 'С этим согласуются ещё # свидетельств',
      other: 'С этим согласуются ещё # свидетельства'
    })}${quoted === undefined ? '' : `: ${printed(quoted)}${Number(n) > 3 ? ' и др' : ''}`}.`,
  'derivation/likely-from': (params, telling) =>
    `Вероятно, не ранее ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/likely-to': (params, telling) =>
    `Вероятно, не позднее ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/likely-day': (params, telling) =>
    `Вероятно, ${telling.day(params['bound'])}${because(params, telling)}`,
  'derivation/weekdays': ({first, second}, {weekday}) =>
    `Вероятно, написано в такой день недели: ${weekday(first)} или рано утром следующего (${weekday(second)}).`,
  'dropped/corrected': () => 'Не принято: дату указал хранитель.',
  'dropped/contradicted': () =>
    'Не использовано: другое свидетельство противоречит ему, и ни одно не лучше явным образом.',
  'dropped/excluded': () => 'Не использовано: лучшее свидетельство исключает его.',
  'dropped/to-come': () =>
    'Не использовано: это время ещё не наступило, так что оно вымышлено или напечатано с ошибкой, и ничто другое в тексте не считается достоверным.',
  'narrow/year': () => 'Решил бы год: день и месяц напечатаны.',
  'narrow/print-date': () =>
    'Решила бы дата, которая точно является датой публикации, или газетная страница, на которой стояла статья.',
  'narrow/contradicted': ({oneFrom, oneTo, otherFrom, otherTo}, telling) =>
    `Какое из двух утверждений верно: по одному дата статьи – ${range(oneFrom, oneTo, telling)}, по другому – ${range(otherFrom, otherTo, telling)}. Это показала бы газетная страница.`,
  'narrow/doubted': ({oneFrom, oneTo, otherFrom, otherTo}, telling) =>
    `Верно ли лучшее свидетельство: по нему дата статьи – ${range(oneFrom, oneTo, telling)}, по неиспользованному утверждению – ${range(otherFrom, otherTo, telling)}. Это показала бы газетная страница.`,
  'issue/evidence-contradicts': ({count: n, used}) =>
    count(Number(n), {
      one: '# свидетельство о дате противоречит другим',
      few: '# свидетельства о дате противоречат друг другу',
      many: '# свидетельств о дате противоречат друг другу',
      other: '# свидетельства о дате противоречат друг другу'
    }) +
    (Number(used) > 0
      ? '; использовано только то, что явно лучше, остальное показано как неиспользованное.'
      : '; ни одно не лучше явно, поэтому ни одно не использовано.')
}

/** Why more days are allowed than those of the office. */
const allowed = keyedSentences({
  wait: ' В тексте говорится о выборах или о вступлении в должность, а так могут называть и до него, поэтому учтены и полгода до этого.',
  afterlife: ' Текст говорит о конце такой власти, поэтому учтён и месяц после.',
  leaver:
    ' В тексте говорится, как такая должность недавно была оставлена, а в таких рассказах титул ещё называют, поэтому учтены и две недели после.',
  handover:
    ' В тексте назван и тот, кто занял должность следующим, а газеты пишут о дне такой перемены позже, поэтому учтены и два дня после.',
  chosen:
    ' Избранного на такую должность могут называть ею и до вступления, поэтому учтены и тридцать дней до этого.',
  print:
    ' Газеты печатают то, о чём рассказывают, примерно в течение недели, поэтому учтены и восемь дней после.',
  break: ' Сроки следуют вплотную друг за другом, поэтому учтено и время между ними.',
  caretaker:
    ' Ушедший из правительства остаётся, пока нет преемника, поэтому учтено и время до него.',
  gaps: ' Таблицы не называют никого в этой должности ({silent}), поэтому её могли занимать и тогда.',
  rank: ' О тех годах таблицы говорят, кто правил, но не с каким титулом, поэтому учтено всё это время.',
  state:
    ' Таблицы этой страны начинаются с этого срока, а должность может быть старше, поэтому учтены и десять лет до него.'
})

export const datingSentences: Readonly<Record<string, Sentence>> = {
  ...evidence,
  ...steps
}
