/** Sentences of news in languages that the dating rules know titles of. */

/** A sentence around the words, in each language, so that the language is known. */
export const around: Readonly<Record<string, (words: string) => string>> = {
  fr: (words) =>
    `${words} est attendu mardi dans la ville, où le gouvernement et les habitants se préparent à le recevoir. Les écoles seront fermées et la place sera décorée pour cette visite.`,
  de: (words) =>
    `${words} wird am Dienstag in der Stadt erwartet, wo die Regierung und der Rat sich auf den Besuch vorbereiten. Die Schulen bleiben geschlossen, und der Platz wird geschmückt.`,
  es: (words) =>
    `${words} llegará el martes a la ciudad, donde el gobierno y el alcalde se preparan para la visita. Las escuelas estarán cerradas y la plaza será adornada con banderas.`,
  it: (words) =>
    `${words} arriva martedì in città, dove gli abitanti e il sindaco si preparano alla visita. Le scuole saranno chiuse e la piazza sarà ornata di bandiere.`,
  pt: (words) =>
    `${words} chega na terça-feira à cidade, onde os moradores e o autarca se preparam para a visita. As escolas estarão fechadas e a praça será enfeitada com bandeiras.`,
  ru: (words) =>
    `${words} во вторник приедет в город, где правительство и мэр готовятся к визиту. Школы будут закрыты, а площадь украсят флагами.`,
  pl: (words) =>
    `${words} przyjedzie we wtorek do miasta, gdzie rząd i burmistrz przygotowują się do wizyty. Szkoły będą zamknięte, a rynek zostanie ozdobiony flagami.`,
  he: (words) =>
    `${words} יגיע ביום שלישי אל העיר, ושם התושבים וראש העיר מתכוננים אל הביקור. בתי הספר יהיו סגורים והכיכר תקושט בדגלים.`,
  tr: (words) =>
    `${words} salı günü kente geliyor ve belediye ile halk bu ziyaret için hazırlanıyor. Okullar kapalı olacak ve meydan bayraklarla süslenecek.`,
  uk: (words) =>
    `${words} у вівторок приїде до міста, де уряд і мер готуються до візиту. Школи будуть закриті, а площу прикрасять прапорами.`,
  ar: (words) =>
    `${words} وصل يوم الثلاثاء إلى المدينة حيث تستعد الحكومة والسكان لهذه الزيارة. وستكون المدارس مغلقة وستزين الساحة بالأعلام في هذا اليوم.`,
  nl: (words) =>
    `${words} komt dinsdag naar de stad, waar de regering en de burgemeester zich op het bezoek voorbereiden. De scholen blijven gesloten en het plein wordt versierd.`,
  sv: (words) =>
    `${words} väntas på tisdag till staden, där regeringen och borgmästaren förbereder sig för besöket. Skolorna kommer att vara stängda och torget pryds med flaggor.`,
  fi: (words) =>
    `${words} saapuu tiistaina kaupunkiin, jossa hallitus ja kaupunginjohtaja valmistautuvat vierailuun. Koulut ovat suljettuina ja tori koristellaan lipuin.`
}
