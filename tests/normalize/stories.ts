/** Short articles in thirteen languages, with letters that can be taken apart. */
export const stories: Readonly<Record<string, string>> = {
  French: `Accueil · Économie · Société\n\nLe maréchal-ferrant réélu à Évreux\n\nPublié le 3 août 2011 à 10h15\nPar Hélène Désiré\n\nLe président Shimon Peres s'est rendu mardi à Astana, où il a été reçu par les éleveurs, d’après une dépêche du 2 février 2009. « Ça n’a rien d’étonnant », a-t-il déclaré à la presse étrangère.\n`,
  German: `Zum Inhalt springen\nMenü\n\nFlüsse führen weniger Wasser als üblich\n\nVeröffentlicht am 5. März 2014\nVon Jörg Müller\n\nIn den Tälern südlich der Stadt fällt der Pegel seit Wochen, sagte die Behörde am Dienstag. Für die Bauern wäre ein trockener Frühling ein großer Schaden.\n`,
  Spanish: `El año más seco\n\nPublicado: 12 de septiembre de 2013\nPor José Núñez\n\nLa sequía afectó también a la región de Los Ríos, según informó el miércoles el ministerio. Los agricultores piden más ayuda.\n`,
  Vietnamese: `Mùa màng thất bát ở miền Trung\n\nThứ Ba, ngày 7 tháng 5 năm 2013\n\nNông dân các tỉnh miền Trung cho biết sản lượng lúa năm nay giảm mạnh vì hạn hán kéo dài.\n`,
  Russian: `Йод и мёд: что купили в районе\n\n14 мая 2012 года\nАлексей Королёв\n\nЖители района сообщили во вторник, что цены на мёд выросли, и местный рынок опустел ещё до полудня.\n`,
  Greek: `Νέα μέτρα για τους αγρότες\n\n3 Μαΐου 2013\n\nΟ υπουργός ανακοίνωσε την Τρίτη ότι οι αγρότες θα λάβουν ενίσχυση μέχρι το τέλος του έτους.\n`,
  Czech: `Řeky mají méně vody\n\n12. září 2010\nJiří Dvořák\n\nŽně skončily dříve než obvykle, řekl v úterý mluvčí úřadu. Zemědělci žádají o pomoc.\n`,
  Hebrew: `\uFB2Aלום לכל\n\n5 במאי 2011\n\nהנשיא שמעון פרס ביקר ביום שלישי ב“Café” בבירה ונפגש עם החקלאים של האזור.\n`,
  Arabic: `أسعار القمح ترتفع\n\n5 آذار 2011\n\nقال المزارعون يوم الثلاثاء إن الأسعار ارتفعت أكثر مما كان متوقعاً في أنحاء البلاد.\n`,
  Marathi: `द\u0931्या कोरड्या पडल्या\n\n5 मई 2011\n\nशेतक\u0931्यांनी मंगळवारी सांगितले की गव्हाचे भाव वाढले आहेत आणि बाजारात माल कमी आहे.\n`,
  Bengali: `দাম বাড়ছে\n\n৫ মে ২০১১\n\nকৃষকেরা মঙ্গলবার বলেন যে গমের দাম বেড়েছে এবং কোনো ত্রাণ আসেনি।\n`,
  Japanese: `ガス料金が値上げへ\n\n2011年5月3日\n\n政府は火曜日、ガス料金の値上げを発表した。農家からは不安の声が上がっている。\n`,
  Korean: `한국 농가 소득 감소\n\n2011년 5월 3일\n\n정부는 화요일 농가 소득이 줄었다고 밝혔다. 농민들은 지원을 요구하고 있다.\n`
}
