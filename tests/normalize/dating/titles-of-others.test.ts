/**
 * Titles beside names that do not bear them, in other languages than English: of deputies, of rivals, of
 * those who follow, of relatives and staff. None of them may say anything of the day.
 */
import {describe, expect, test} from 'vitest'
import {borneOut as dated} from './date-text.ts'
import {around} from './sentences-of-languages.ts'

const cases: Readonly<Record<string, readonly (readonly [language: string, words: string])[]>> = {
  'deputies and those who act': [
    ['he', "סגן נשיא ארצות הברית ג'ו ביידן"],
    ['he', "סגן הנשיא האמריקני ג'ו ביידן"],
    ['he', 'סגן ראש הממשלה אהוד אולמרט'],
    ['he', 'ממלא מקום ראש הממשלה אהוד אולמרט'],
    ['ar', 'نائب الرئيس الأمريكي جو بايدن'],
    ['ar', 'نائب رئيس الوزراء إيهود أولمرت'],
    ['ar', 'نائب رئيس الوزراء الإسرائيلي إيهود أولمرت'],
    ['ru', 'Заместитель премьер-министра Дмитрий Медведев'],
    ['ru', 'Первый заместитель министра иностранных дел России Игорь Иванов'],
    ['ru', 'Исполняющий обязанности президента России Владимир Путин'],
    ['ru', 'И. о. президента России Владимир Путин'],
    ['ru', 'И. о. премьер-министра Владимир Путин'],
    ['ru', 'Врио премьер-министра Владимир Путин'],
    ['ru', 'Вице-президент России Борис Ельцин'],
    ['uk', 'Заступник міністра закордонних справ України Борис Тарасюк'],
    ['uk', "Перший віце-прем'єр Юлія Тимошенко"],
    ['pl', 'Wiceminister spraw zagranicznych Radosław Sikorski'],
    ['pl', 'Zastępca premiera Donald Tusk'],
    ['pl', 'P. o. prezydenta Bronisław Komorowski'],
    ['pl', 'Pełniący obowiązki premiera Donald Tusk'],
    ['de', 'Stellv. Bundeskanzler Gerhard Schröder'],
    ['de', 'Der stellvertretende Bundeskanzler Gerhard Schröder'],
    ['de', 'Der geschäftsführende Bundeskanzler Gerhard Schröder'],
    ['nl', 'De adjunct-premier Mark Rutte'],
    ['nl', 'De waarnemend premier Mark Rutte'],
    ['es', 'El presidente del Gobierno en funciones, José María Aznar,'],
    ['es', 'El presidente interino del Gobierno, José María Aznar,'],
    ['es', 'El subsecretario del canciller argentino Jorge Taiana'],
    ['fr', 'Le Premier ministre par intérim, François Fillon,'],
    ['fr', 'Le vice-Premier ministre François Fillon'],
    ['it', 'Il vice presidente del Consiglio Silvio Berlusconi'],
    ['it', 'Il vicepremier Silvio Berlusconi'],
    ['pt', 'O vice-primeiro-ministro José Sócrates'],
    ['sv', 'Vice statsminister Fredrik Reinfeldt'],
    ['sv', 'Tillförordnade statsminister Fredrik Reinfeldt'],
    ['fi', 'Virkaatekevä pääministeri Matti Vanhanen'],
    ['tr', 'Başbakan Yardımcısı Recep Tayyip Erdoğan'],
    ['tr', 'Başbakan vekili Recep Tayyip Erdoğan']
  ],
  'candidates and those who follow': [
    ['pl', 'Kandydat na premiera Donald Tusk'],
    ['pl', 'Kandydat Platformy na premiera Donald Tusk'],
    ['pl', 'Przyszły premier Donald Tusk'],
    ['pl', 'Niedoszły premier Donald Tusk'],
    ['pl', 'Kandydat, premier in spe Donald Tusk'],
    ['es', 'El próximo presidente del Gobierno, José Luis Rodríguez Zapatero,'],
    ['es', 'El próximo primer ministro británico Tony Blair'],
    ['es', 'El candidato socialista a presidente del Gobierno, José Luis Rodríguez Zapatero,'],
    ['es', 'El líder de la oposición y aspirante a presidente del Gobierno, Mariano Rajoy,'],
    ['es', 'El aspirante a primer ministro Tony Blair'],
    ['de', 'Der nächste Bundeskanzler Gerhard Schröder'],
    ['de', 'Der kommende Bundeskanzler Gerhard Schröder'],
    ['de', 'Der mögliche Bundeskanzler Gerhard Schröder'],
    ['de', 'Der wahrscheinlich nächste Bundeskanzler Friedrich Merz'],
    ['de', 'Die künftige Kanzlerin Angela Merkel'],
    ['de', 'Desig. Bundeskanzler Gerhard Schröder'],
    ['de', 'Der Kandidat für das Amt, Bundeskanzler in spe Gerhard Schröder,'],
    ['de', 'Der Bundeskanzler in spe, Gerhard Schröder,'],
    ['de', 'Bundeskanzler Gerhard Schröder in spe'],
    ['fr', 'Le prochain Premier ministre, François Fillon,'],
    ['fr', 'Le prochain locataire de Matignon, le futur Premier ministre François Fillon,'],
    ['fr', 'Le candidat au poste de Premier ministre, François Fillon,'],
    ['fr', 'Le président élu Nicolas Sarkozy'],
    ['it', 'Il prossimo presidente del Consiglio Silvio Berlusconi'],
    ['it', 'Il prossimo premier britannico Tony Blair'],
    ['it', 'Il candidato premier Silvio Berlusconi'],
    ['it', 'Il candidato del Polo a premier Silvio Berlusconi'],
    ['it', 'Il premier incaricato Romano Prodi'],
    ['it', 'Il premier in pectore Romano Prodi'],
    ['it', 'Il probabile primo ministro Tony Blair'],
    ['it', 'Il futuro ministro degli Esteri Franco Frattini'],
    ['nl', 'De kandidaat voor premier Mark Rutte'],
    ['nl', 'Kandidaat-premier Mark Rutte'],
    ['nl', 'De beoogd premier Jan Peter Balkenende'],
    ['tr', 'Müstakbel başbakan Recep Tayyip Erdoğan'],
    ['tr', 'Başbakan adayı Recep Tayyip Erdoğan'],
    ['pt', 'O candidato do PSD a primeiro-ministro, José Manuel Durão Barroso,'],
    ['pt', 'O líder da oposição e futuro primeiro-ministro José Sócrates'],
    ['pt', 'O próximo primeiro-ministro José Sócrates'],
    ['sv', 'Statsministerkandidaten Fredrik Reinfeldt'],
    ['sv', 'Blivande statsminister Fredrik Reinfeldt'],
    ['sv', 'Tillträdande statsminister Fredrik Reinfeldt'],
    ['fi', 'Pääministeriehdokas Matti Vanhanen'],
    ['fi', 'Tuleva pääministeri Matti Vanhanen'],
    ['ru', 'Кандидат на пост премьер-министра Евгений Примаков'],
    ['ru', 'Претендент на пост премьер-министра Евгений Примаков'],
    ['ru', 'Вероятный премьер-министр Великобритании Джон Мейджор'],
    ['uk', "Кандидат на посаду прем'єр-міністра Юлія Тимошенко"],
    ['he', 'המועמד לראשות הממשלה, ראש הממשלה הבא אהוד אולמרט'],
    ['ar', 'المرشح لمنصب رئيس الوزراء إيهود أولمرت']
  ],
  relatives: [
    ['ru', 'Сын президента Азербайджана Ильхам Алиев'],
    ['ru', 'Сын, президента Азербайджана, Ильхам Алиев'],
    ['ru', 'Брат президента Грузии Эдуард Шеварднадзе'],
    ['uk', 'Син президента Азербайджану Ільхам Алієв'],
    ['pl', 'Brat prezydenta Lech Kaczyński'],
    ['pl', 'Mąż premier Donald Tusk'],
    ['de', 'Der Sohn des syrischen Präsidenten, Baschar al-Assad,'],
    ['de', 'Der Sohn des aserbaidschanischen Präsidenten, Ilham Alijew,'],
    ['es', 'La esposa del presidente de Argentina, Cristina Fernández de Kirchner,'],
    ['es', 'El hermano del presidente de Cuba, Raúl Castro,'],
    ['fr', 'Le frère du président cubain, Raul Castro,'],
    ['fr', 'Le fils du président syrien, Bachar al-Assad,'],
    ['it', 'Il fratello del presidente cubano, Raul Castro,'],
    ['pt', 'O irmão do presidente de Cuba, Raúl Castro,'],
    ['nl', 'De zoon van de Syrische president Bashar al-Assad'],
    ['sv', 'Brodern till Kubas president Raul Castro'],
    ['tr', 'Suriye Cumhurbaşkanının oğlu Beşar Esad'],
    ['he', 'בן נשיא סוריה בשאר אסד'],
    ['ar', 'نجل الرئيس السوري بشار الأسد'],
    ['fi', 'Kuuban presidentin veli Raúl Castro']
  ],
  'staff, and those beside them': [
    ['ru', 'Руководитель администрации президента России Дмитрий Медведев'],
    ['ru', 'Секретарь Совета безопасности при президенте России Владимир Путин'],
    ['ru', 'Помощник президента России Дмитрий Медведев'],
    ['ru', 'Пресс-секретарь президента России Дмитрий Медведев'],
    ['ru', 'Советник премьер-министра Владимир Путин'],
    ['ru', 'С президентом Борисом Ельциным губернатор'],
    ['uk', 'Керівник адміністрації президента України Віктор Янукович'],
    ['uk', 'Радник президента України Віктор Ющенко'],
    ['he', 'יועץ ראש הממשלה נפתלי בנט'],
    ['he', 'מזכיר ראש הממשלה נפתלי בנט'],
    ['he', 'דובר ראש הממשלה בנימין נתניהו'],
    ['fr', 'Le conseiller du président français, Emmanuel Macron,'],
    ['fr', 'Le secrétaire général adjoint auprès du président français, Emmanuel Macron,'],
    ['fr', 'Le directeur de cabinet du Premier ministre, Jean Castex,'],
    ['de', 'Ein Berater von Bundeskanzler Gerhard Schröder'],
    ['de', 'Kanzleramtschef unter Bundeskanzler Gerhard Schröder'],
    ['es', 'El asesor del presidente del Gobierno, José María Aznar,'],
    ['it', 'Il portavoce del presidente del Consiglio Silvio Berlusconi'],
    ['pt', 'O assessor do primeiro-ministro José Sócrates'],
    ['pl', 'Rzecznik prezydenta Lech Wałęsa'],
    ['pl', 'Szef kancelarii premiera Donald Tusk'],
    ['nl', 'De woordvoerder van premier Mark Rutte'],
    ['sv', 'En rådgivare åt statsminister Fredrik Reinfeldt'],
    ['tr', 'Başbakanlık müsteşarı Recep Tayyip Erdoğan'],
    ['fi', 'Pääministerin avustaja Matti Vanhanen'],
    ['ar', 'مستشار الرئيس السوري بشار الأسد']
  ],
  'what would be': [
    ['de', 'Mit einem Bundeskanzler Gerhard Schröder'],
    ['de', 'Würde heute gewählt, hieße der Bundeskanzler Gerhard Schröder, und er'],
    ['de', 'Wenn er gewinnt, Bundeskanzler Gerhard Schröder,'],
    ['de', 'Ein Bundeskanzler Gerhard Schröder'],
    ['de', 'Bundeskanzler Gerhard Schröder? Noch nicht. Der Rat'],
    ['de', '„Bundeskanzler Gerhard Schröder“ steht auf einem Plakat. Er'],
    ['fr', 'Un Premier ministre François Fillon'],
    ['fr', "S'il gagne, le Premier ministre François Fillon"],
    ['fr', 'Si la droite gagne, le président Nicolas Sarkozy'],
    ['fr', 'Premier ministre François Fillon? Non. Le maire'],
    ['es', 'Si gana, el presidente José María Aznar'],
    ['es', 'Un presidente José María Aznar'],
    ['it', 'Se vince, il presidente del Consiglio Silvio Berlusconi'],
    ['it', 'Un premier Silvio Berlusconi'],
    ['nl', 'Als hij wint, premier Mark Rutte'],
    ['pl', 'Jeśli wygra, premier Donald Tusk'],
    ['pl', 'Gdyby wygrał, premier Donald Tusk'],
    ['ru', 'Если победит, президент России Борис Ельцин'],
    ['sv', 'En statsminister Fredrik Reinfeldt'],
    ['he', 'אם ינצח, ראש הממשלה שמעון פרס']
  ]
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (language, words) => {
    const {certain, likely} = dated(around[language]!(words))
    expect([certain, likely]).toEqual([undefined, undefined])
  })
})

/** A header with a printed date, and what opens the text under it. */
const printed = (language: string, date: string, words: string) =>
  `Arton\n\n${date}\n\n${around[language]!(words)}`

describe('a printed date stays, whatever title stands beside a name', () => {
  test.each([
    ['ru', '12 января 2005', 'Руководитель администрации президента России Дмитрий Медведев'],
    ['ru', '12 января 2005', 'Президент России Дмитрий Медведев'],
    ['de', '12. Januar 2005', 'Bundeskanzlerin Angela Merkel'],
    ['fr', '12 janvier 2005', 'Le président de la République, Nicolas Sarkozy,'],
    ['pl', '12 stycznia 2005', 'Premier Donald Tusk']
  ])('%s: %s, %s', (language, date, words) => {
    expect(dated(printed(language, date, words)).certain).toBe('2005-01-12')
  })
})
