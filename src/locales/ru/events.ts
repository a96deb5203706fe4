/** Events and contradictions between their articles. */
import type {Catalog} from '../types.ts'

export const events: Catalog['events'] = {
  events: 'События',
  lead: 'Поездки, о которых сообщают статьи. Статьи об одной и той же поездке стоят вместе.',
  event: 'Событие',
  all: 'Все события',
  figure: 'Событие и статьи о нём',
  visit: (people, countries) => `Визит: ${people}\u00A0– ${countries}`,
  calledOffVisit: (people, countries) => `Несостоявшийся визит: ${people}\u00A0– ${countries}`,
  calledOffByOne: (people, countries) =>
    `Визит, по одной из статей отменённый: ${people}\u00A0– ${countries}`,
  putOffVisit: (people, countries) => `Отложенный визит: ${people}\u00A0– ${countries}`,
  plannedVisit: (people, countries) => `Запланированный визит: ${people}\u00A0– ${countries}`,
  notKnown: 'неизвестно',
  notMade: 'Визит не состоялся.',
  fromCurator: (source) => `Дни указаны хранителем, по источнику: ${source}.`,
  notSaid: 'По тексту статей это не установить.',
  asTold: 'По рассказам статей.',
  workedOut:
    'Поездка проходила в какое-то время в этих пределах; в каждой статье указано, откуда это известно.',
  onThisDay: 'В этот день поездка шла; она могла длиться и дольше.',
  wasCalledOff: 'Отменён, как рассказывают статьи.',
  postponed: 'Отложен, как рассказывают статьи.',
  putOffTo: 'Позже',
  madeInstead: 'визит, который состоялся вместо него',
  putOff: 'Раньше',
  wasPutOff: 'визит, который был отложен',
  offAndMade:
    'Состоялся ли он, не ясно: по одной статье он был отменён, по другой\u00A0– состоялся.',
  denied: 'Иначе',
  toldAsMade: 'визит, который по другой статье состоялся',
  toldAsOff: 'визит, который по другой статье был отменён',
  onlyPlanned:
    'О поездке говорится только как о предстоящей; ни одна статья здесь не сообщает, что она состоялась.',
  who: 'Кто',
  where: 'Где',
  when: 'Когда',
  teller: 'Кто об этом рассказывает',
  tellers: 'Кто об этом рассказывает: рядом',
  probablyToo:
    'Вероятно, о том же: тот же руководитель, та же должность и те же страны, и никакая другая поездка здесь не подходит',
  agree: 'В чём они согласны друг с другом',
  articlesAgree: 'В чём статьи согласны друг с другом',
  agreeOn: 'Они рассказывают об одной и той же поездке, вот этими словами.',
  tied: 'Что связывает их с одной поездкой',
  contradict: 'В чём они противоречат друг другу',
  articlesContradict: 'В чём статьи противоречат друг другу',
  thisArticle: 'Эта статья'
}
