/** The layouts in which people save clippings: headline and date are found in each, in every language. */
import {describe, expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

interface Clipping {
  readonly paper: string
  readonly slogan: string
  readonly headline: string
  readonly long: string
  readonly byline: string
  readonly date: string
  readonly weekday: string
  readonly prose: string
}

const clippings: Readonly<Record<string, Clipping>> = {
  en: {
    paper: 'The Times',
    slogan: 'All the News That Fits',
    headline: 'Peres in Baku',
    long: 'Peres Arrives in Baku for Talks With Aliyev',
    byline: 'By Jane Miller',
    date: 'June 29, 2009',
    weekday: 'Monday, June 29, 2009',
    prose:
      'President Shimon Peres arrived in Baku on Sunday for a two-day visit and met President Ilham Aliyev at the airport, officials said. The two will speak of trade and of water.'
  },
  he: {
    paper: 'הארץ',
    slogan: 'העיתון לאנשים חושבים',
    headline: 'פרס בביקור בבאקו',
    long: 'הנשיא פרס הגיע לבאקו לשיחות עם נשיא אזרבייג׳ן',
    byline: 'מאת דנה לוי',
    date: '29 ביוני 2009',
    weekday: 'יום שני, 29 ביוני 2009',
    prose:
      'הנשיא שמעון פרס הגיע ביום ראשון לבאקו לביקור בן יומיים ונפגש בנמל התעופה עם הנשיא אילהם אלייב, כך מסרו גורמים רשמיים. השניים ישוחחו על סחר ועל מים, ואחר כך ימשיך הנשיא לקזחסטן.'
  },
  ru: {
    paper: 'Известия',
    slogan: 'Газета для всей большой страны',
    headline: 'Перес прибыл в Баку',
    long: 'Президент Перес прибыл в Баку на переговоры с Алиевым',
    byline: 'Автор: Анна Иванова',
    date: '29 июня 2009 г.',
    weekday: 'понедельник, 29 июня 2009 г.',
    prose:
      'Президент Шимон Перес прибыл в воскресенье в Баку с двухдневным визитом и встретился в аэропорту с президентом Ильхамом Алиевым, сообщили официальные лица. Они обсудят торговлю и воду.'
  },
  ar: {
    paper: 'الأهرام',
    slogan: 'صحيفة العرب في كل مكان',
    headline: 'بيريز يصل إلى باكو',
    long: 'الرئيس بيريز يصل إلى باكو لإجراء محادثات مع علييف',
    byline: 'بقلم سامي حداد',
    date: '29 يونيو 2009',
    weekday: 'الاثنين 29 يونيو 2009',
    prose:
      'وصل الرئيس شيمون بيريز إلى باكو يوم الأحد في زيارة تستغرق يومين والتقى الرئيس إلهام علييف في المطار، حسبما قال مسؤولون. وسيتحدث الرئيسان عن التجارة وعن المياه ثم يسافر بيريز إلى كازاخستان.'
  },
  zh: {
    paper: '人民日报',
    slogan: '传播真实的新闻',
    headline: '佩雷斯抵达巴库访问',
    long: '以色列总统佩雷斯抵达巴库与阿塞拜疆总统会谈',
    byline: '记者 王伟',
    date: '2009年6月29日',
    weekday: '2009年6月29日 星期一',
    prose:
      '官员说，以色列总统佩雷斯星期日抵达巴库进行为期两天的访问，并在机场会见了阿塞拜疆总统阿利耶夫。两国总统将讨论贸易和水资源问题，随后佩雷斯将前往哈萨克斯坦继续访问，并会见该国总统纳扎尔巴耶夫。访问期间双方将签署多项协议，内容涉及农业、通信和能源合作，预计还将举行一次经济论坛。'
  },
  fr: {
    paper: 'Le Monde',
    slogan: 'Le journal de tous les Français',
    headline: 'Peres en visite à Bakou',
    long: 'Le président Peres arrive à Bakou pour rencontrer Aliev',
    byline: 'Par Jeanne Moreau',
    date: '29 juin 2009',
    weekday: 'lundi 29 juin 2009',
    prose:
      'Le président Shimon Peres est arrivé dimanche à Bakou pour une visite de deux jours et a rencontré le président Ilham Aliev à l’aéroport, ont indiqué des responsables. Ils parleront de commerce.'
  },
  es: {
    paper: 'El País',
    slogan: 'El diario de la mañana',
    headline: 'Peres visita Bakú',
    long: 'El presidente Peres llega a Bakú para hablar con Aliyev',
    byline: 'Por Juana Molina',
    date: '29 de junio de 2009',
    weekday: 'lunes, 29 de junio de 2009',
    prose:
      'El presidente Shimon Peres llegó el domingo a Bakú para una visita de dos días y se reunió con el presidente Ilham Aliyev en el aeropuerto, según las autoridades. Hablarán de comercio y de agua.'
  },
  it: {
    paper: 'Corriere della Sera',
    slogan: 'Il giornale di tutti gli italiani',
    headline: 'Peres arriva a Baku',
    long: 'Il presidente Peres arriva a Baku per colloqui con Aliyev',
    byline: 'Di Anna Rossi',
    date: '29 giugno 2009',
    weekday: 'lunedì 29 giugno 2009',
    prose:
      'Il presidente Shimon Peres è arrivato domenica a Baku per una visita di due giorni e ha incontrato il presidente Ilham Aliyev all’aeroporto, hanno detto i funzionari. Parleranno di commercio.'
  }
}

/** Parts of each layout above the prose; an empty string is a blank line. */
const layouts: Readonly<Record<string, (clipping: Clipping) => readonly string[]>> = {
  'paper, headline, date': ({paper, headline, date}) => [paper, headline, '', date],
  'paper apart, headline, date': ({paper, headline, date}) => [paper, '', headline, '', date],
  'one block': ({paper, headline, date}) => [paper, headline, date],
  'with the weekday': ({paper, headline, weekday}) => [paper, headline, '', weekday],
  'a long headline': ({paper, long, date}) => [paper, long, '', date],
  'headline, byline, date': ({paper, headline, byline, date}) => [
    paper,
    '',
    headline,
    byline,
    date
  ],
  'headline, date, byline': ({paper, headline, byline, date}) => [
    paper,
    '',
    headline,
    date,
    byline
  ],
  'date above the headline': ({paper, headline, date}) => [paper, date, '', headline],
  'headline above the paper': ({headline, paper, date}) => [headline, '', paper, date],
  'headline above the paper with its slogan': ({headline, paper, slogan, date}) => [
    headline,
    '',
    paper,
    slogan,
    date
  ],
  'no paper': ({headline, date}) => [headline, '', date],
  'slogan, headline, date': ({paper, slogan, headline, date}) => [
    paper,
    slogan,
    '',
    headline,
    '',
    date
  ],
  'slogan, headline, date in one block': ({paper, slogan, headline, date}) => [
    paper,
    slogan,
    headline,
    date
  ],
  'slogan, headline, byline, date': ({paper, slogan, headline, byline, date}) => [
    paper,
    slogan,
    '',
    headline,
    byline,
    date
  ],
  'slogan, date, headline': ({paper, slogan, date, headline}) => [paper, slogan, date, '', headline]
}

const titleIn = (clipping: Clipping, lines: readonly string[]) =>
  lines.includes(clipping.long) ? clipping.long : clipping.headline

const {authorities} = loadAuthorities()
const shipped: Reference = {authorities, names: authorityNames(authorities)}

const articleOf = (lines: readonly string[], prose: string) =>
  normalize(itemOf(`${lines.join('\n')}\n\n${prose}\n`), shipped).article

describe.each(Object.entries(clippings))('%s', (_language, clipping) => {
  test.each(Object.entries(layouts))('%s', (_name, layout) => {
    const lines = layout(clipping)
    const {title, date} = articleOf(lines, clipping.prose)
    expect([title, date]).toEqual([titleIn(clipping, lines), '2009-06-29'])
  })
})

describe('lines between paper and date', () => {
  const {paper, slogan, headline, date, prose} = clippings['en']!
  const deck = 'The president seeks closer ties with Azerbaijan in water, trade and energy'
  test.each([
    ['two words', 'Storm Damage', [paper, '', 'Storm Damage', '', date]],
    ['a headline in quotation marks', '“We Will Come Back”', [paper, '“We Will Come Back”', date]],
    ['a headline as a question', 'Who Won in Baku?', [paper, 'Who Won in Baku?', date]],
    ['a deck right below it', headline, [paper, '', headline, deck, '', date]],
    ['a deck that is a sentence', headline, [paper, '', headline, '', `${deck}.`, '', date]],
    ['an author without By', headline, [paper, '', headline, '', 'Jane Miller', '', date]],
    ['an author below the date', headline, [paper, '', headline, '', date, 'Jane Miller']],
    ['a paper that no table has', headline, ['Caucasus Daily', headline, '', date]],
    ['volume and number', headline, [paper, 'Volume 3, Number 153', headline, '', date]],
    ['a quoted slogan', headline, [paper, `'${slogan}'`, '', headline, '', date]],
    ['a quoted slogan, then the date', headline, [paper, `'${slogan}'`, date, '', headline]],
    ['a short headline below the date', 'Storm Damage', [paper, slogan, date, '', 'Storm Damage']],
    ['two dates', headline, [date, headline, date]]
  ])('%s', (_name, title, lines) => {
    expect(articleOf(lines, prose)).toMatchObject({title, date: '2009-06-29'})
  })
})
