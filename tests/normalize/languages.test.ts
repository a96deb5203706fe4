/** The language of short texts, in many languages; too near or too short is no answer. */
import {describe, expect, test} from 'vitest'
import {writtenLanguage} from '../../scripts/normalize/extract/languages/written-language.ts'

describe('two sentences are enough', () => {
  test.each([
    ['en', 'The mayor said on Monday that the bridge would reopen in June. Nobody was hurt.'],
    ['de', 'Der Bürgermeister sagte am Montag, die Brücke werde im Juni wieder geöffnet.'],
    ['fr', 'Le maire a déclaré lundi que le pont serait rouvert en juin. Il est né à Lyon.'],
    ['es', 'El alcalde dijo el lunes que el puente se reabrirá en junio. Nació en Madrid.'],
    ['pt', 'O prefeito disse na segunda-feira que a ponte será reaberta em junho pela manhã.'],
    ['it', 'Il sindaco ha detto lunedì che il ponte riaprirà a giugno, dopo i lavori.'],
    ['nl', 'De burgemeester zei maandag dat de brug in juni weer opengaat voor het verkeer.'],
    ['sv', 'Borgmästaren sade på måndagen att bron öppnar igen i juni. Han dog förra veckan.'],
    [
      'da',
      'Borgmesteren sagde mandag, at broen åbner igen i juni efter at have været lukket, og at der ikke var nogen fare for dem, der boede der.'
    ],
    ['fi', 'Pormestari sanoi maanantaina, että silta avataan kesäkuussa, mutta se on vielä auki.'],
    ['pl', 'Burmistrz powiedział w poniedziałek, że most zostanie otwarty w czerwcu.'],
    ['cs', 'Starosta v pondělí řekl, že most bude v červnu znovu otevřen.'],
    ['hu', 'A polgármester hétfőn azt mondta, hogy a hidat júniusban újra megnyitják.'],
    ['ro', 'Primarul a declarat luni că podul va fi redeschis în iunie.'],
    ['sr', 'Градоначелник је у понедељак рекао да ће мост бити отворен у јуну.'],
    ['bg', 'Кметът каза в понеделник, че мостът ще бъде отворен отново през юни.'],
    ['ru', 'Мэр заявил в понедельник, что мост вновь откроют в июне.'],
    ['uk', 'Мер заявив у понеділок, що міст знову відкриють у червні після ремонту.'],
    ['kk', 'Қала әкімі дүйсенбіде көпір маусымда қайта ашылады деді.'],
    ['az', 'Şəhər meri bazar ertəsi dedi ki, körpü iyun ayında yenidən açılacaq.'],
    ['tr', 'Belediye başkanı pazartesi günü köprünün haziranda yeniden açılacağını söyledi.'],
    ['ar', 'قال رئيس البلدية يوم الاثنين إن الجسر سيعاد فتحه في يونيو.'],
    ['fa', 'شهردار روز دوشنبه گفت که پل در ماه ژوئن دوباره باز می‌شود.'],
    ['he', 'ראש העיר אמר ביום שני כי הגשר ייפתח מחדש ביוני.'],
    ['yi', 'דער מייאר האט געזאגט מאנטיק אז די בריק וועט ווידער געעפנט ווערן אין יוני.'],
    ['el', 'Ο δήμαρχος είπε τη Δευτέρα ότι η γέφυρα θα ανοίξει ξανά.'],
    ['ka', 'მერმა ორშაბათს თქვა, რომ ხიდი ივნისში ხელახლა გაიხსნება.'],
    ['hy', 'Քաղաքապետը երկուշաբթի ասաց, որ կամուրջը կվերաբացվի հունիսին։'],
    ['zh', '市长周一表示，大桥将于六月重新开放。'],
    ['ja', '市長は月曜日、橋が六月に再び開通すると述べた。'],
    ['ko', '시장은 월요일 다리가 6월에 다시 개통될 것이라고 말했다.'],
    ['id', 'Wali kota mengatakan pada hari Senin bahwa jembatan akan dibuka kembali.'],
    ['lt', 'Meras pirmadienį sakė, kad tiltas vėl bus atidarytas birželį, jei tai bus galima.'],
    ['sq', 'Kryetari i bashkisë tha të hënën se ura do të rihapet në qershor.'],
    ['hi', 'महापौर ने सोमवार को कहा कि पुल जून में फिर से खुलेगा।']
  ])('%s', (language, text) => {
    expect(writtenLanguage(text)).toBe(language)
  })
})

test.each([
  '',
  'Yes.',
  '1,250 3,400 7,800',
  'Ada Brown Rosa Diaz Ivan Petrov Li Wei Omar Haddad',
  'Роза Иван',
  'Pri požiari sa nikto nezranil. Vláda schválila nový rozpočet.',
  'In Ankara Tansu Çiller met Mesut Yılmaz, Bülent Ecevit and Necmettin Erbakan.',
  'Recep Tayyip Erdoğan met Ekrem İmamoğlu, Kemal Kılıçdaroğlu and Devlet Bahçeli in Ankara.'
])('nothing is said of %s', (text) => {
  expect(writtenLanguage(text)).toBeUndefined()
})

test('foreign names and quotations do not change the language of a text', () => {
  const text =
    'The president of Kazakhstan, Нұрсұлтан Назарбаев, said that the talks with Şimon Peres in the old town were useful.'
  expect(writtenLanguage(text)).toBe('en')
})

describe('a word that neighbors share is of neither alone', () => {
  test.each([
    [
      'no',
      'Israels president er i Norge i morgen. Møtet er i morgen, sier regjeringen. Bøndene venter.'
    ],
    [
      'da',
      'Israels præsident er i Danmark i morgen. Mødet er i morgen, siger regeringen. De venter.'
    ],
    [
      'de',
      'Der Präsident kommt morgen. Er spricht am Morgen mit der Regierung, sagt er den Bauern.'
    ],
    ['nl', 'De president komt morgen naar de stad. De boeren wachten morgen op hem, zei hij.']
  ])('%s: %s', (language, text) => expect(writtenLanguage(text)).toBe(language))

  test('too little to tell Norwegian from Danish, and no German', () => {
    expect(
      writtenLanguage(
        'Shimon Peres er i morgen i Oslo. Han kommer til byen i morgen tidlig og drar i morgen.'
      )
    ).not.toBe('de')
  })
})
