/** Words beside a date that say which date it is, in the languages whose dates are read. */

const published = [
  ...[
    'broadcast(?=\\s?:)',
    'published',
    'posted',
    'created',
    'written on',
    'publiée?',
    'créée? le',
    'mis en ligne'
  ],
  ...['publicad[oa]', 'publicación', 'creado', 'criado', 'pubblicat[oa]', 'pubblicazione'],
  ...['veröffentlicht', 'veröffentlichung', 'erschienen', 'erstellt', 'publiziert', 'créé'],
  ...[
    'gepubliceerd',
    'geplaatst',
    'opublikowan[oy]',
    'publicera[dt]',
    'publisert',
    'udgivet',
    'offentliggjort'
  ],
  ...['julkaistu', 'опубликован[оа]?', 'дата публикации', 'опубліковано', 'publikováno', 'vydáno'],
  ...['yayınlanma', 'yayın tarihi', 'δημοσιεύθηκε', 'publicat', 'közzétéve', 'megjelent'],
  ...['פורסם', 'تاريخ النشر', 'نشر في', 'erstmals erschienen', 'first published', 'eingestellt'],
  ...['eingetragen', 'veröffentlichungsdatum', 'datum der veröffentlichung'],
  ...['تاريخ الإصدار', 'نُشر', 'نشرت', 'منشور', 'تاریخ انتشار', 'منتشر شده', 'yayımlan(?:ma|ıb|dı)'],
  ...['yayınlandı', 'dərc olun(?:ub|ma)', 'tarix', 'tarih', 'жарияланды', 'жарияланған', 'дата'],
  ...['գամოքვეყნდა', 'გამოქვეყნდა', 'հրապարակվել է', 'δημοσίευση', 'ημερομηνία', 'objavljeno'],
  ...['објављено', 'публикувано', 'diterbitkan', 'dipublikasikan', 'đăng ngày', 'paskelbta'],
  ...[
    'birt',
    'birtist',
    'avaldatud',
    'publicēt[sa]',
    'publikuot[aoi]s?',
    'data (?:publikacji|dodania)'
  ],
  ...[
    'dodan[oey]',
    'utworzon[oey]',
    'zveřejněno',
    'vytvořeno',
    'vloženo',
    'uverejnené',
    'zverejnené'
  ],
  ...['publikované', 'postet', 'skapad', 'luotu', 'gepost', 'aangemaakt'],
  ...[
    'δημοσιεύτηκε',
    'αναρτήθηκε',
    'ανάρτηση',
    'data publicării',
    'postat',
    'publikálva',
    'létrehozva'
  ],
  ...['(?:oluşturulma|eklenme|giriş|yayımlanma)(?: tarihi)?', 'размещено', 'создано'],
  ...[
    'добавлено',
    'публикация',
    'publikacja',
    'опублікован[аий]+',
    'дата публікації',
    'створено',
    'додано'
  ],
  ...[
    'публикувана?',
    'data di pubblicazione',
    'inserito',
    'publicação',
    'date (?:de|of) publication',
    'publication date',
    'प्रकाशित'
  ],
  ...['প্রকাশ(?:িত)?', 'terbit', 'xuất bản', 'đăng lúc', 'تم النشر', 'شائع'],
  ...['(?:artikel|beitrag|bericht|meldung|nachricht|pressemitteilung) vom']
]

const changed = [
  ...['updated?', 'modified', 'last change', 'changed', 'revised', 'edited', 'corrected'],
  ...['reviewed', 'correction', 'aktualisiert', 'aktualisierung', 'geändert', 'letzte änderung'],
  ...['bearbeitet', 'stand', 'actualizad[oa]', 'actualización', 'modificado', 'mise? à jour'],
  ...['modifiée?', 'aggiornat[oa]', 'atualizad[oa]', 'bijgewerkt', 'gewijzigd', 'zaktualizowano'],
  ...['aktualizacja', 'uppdaterad', 'oppdatert', 'opdateret', 'päivitetty', 'обновлено'],
  ...['оновлено', 'aktualizováno', 'güncelleme', 'ενημέρωση', 'actualizat', 'frissítve', 'עודכן'],
  ...['تحديث', 'آخر تحديث', 'به‌روزرسانی', 'yenilən(?:ib|di)', 'жаңартылды', 'последнее изменение'],
  ...[
    'ažurirano',
    'diperbarui',
    'cập nhật',
    'uppfært',
    'uuendatud',
    'muudetud',
    'atjaun(?:ināt|ot)s'
  ],
  ...['labots', 'atnaujinta', 'redaguota', 'modyfikacja', 'zmieniono', 'upraveno', 'změněno'],
  ...['aktualizované', 'upravené', 'posodobljeno', 'izmijenjeno', 'ændret', 'endret', 'ändrad'],
  ...['muokattu', 'ενημερώθηκε', 'τροποποίηση', 'modificat', 'módosítva', 'frissült'],
  ...['güncellen(?:me|di)', 'изменено', 'обновлен[аы]', 'обновление', 'змінено', 'оновлена'],
  ...['обновен[ао]', 'актуализиран[ао]?', 'ажурирано', 'измењено', 'modifica(?:t[oa])?'],
  ...['aggiornamento', 'modificación', 'modificada', 'atualização', 'modification', 'actualitzat'],
  ...['अपडेट(?:ेड)?', 'আপডেট', 'diperbaharui', 'dikemas kini', 'diubah', 'laatste update']
]

/** Of a copy of the text: the day on which somebody printed, saved or read it. */
const captured = [
  ...[
    'scanned',
    'digiti[sz]ed',
    'declassified',
    'downloaded',
    'cataloged',
    'catalogued',
    'microfilmed',
    '(?:record|document|file|date) created',
    'load-date'
  ],
  ...['photocopied', 'transcribed', 'accessioned', 'digitalisiert', 'numérisée?', 'digitalizado'],
  ...['отсканировано', 'оцифровано', 'рассекречено', 'נסרק'],
  ...['printed', 'accessed', 'retrieved', 'saved', 'ausdruck', 'abgerufen', 'consultée?'],
  ...['дата обращения', 'дата доступа', 'дата звернення', 'распечатано', 'אוחזר']
]

/** Since when a paper is printed, in its masthead; and days to come. They stand right in front of the day. */
const ofHouse = [
  ...[
    'established',
    // Behind a time of day, EST is a zone.
    '(?<!\\d\\s?(?:[ap]\\.?m\\.?)?\\s?)est\\.?',
    'founded',
    'incorporated',
    'licen[sc]ed',
    'organi[sz]ed',
    'chartered'
  ],
  ...[
    'opened',
    'dedicated',
    'erected',
    'coming',
    '(?:first|next) (?:issue|number|edition)',
    'since'
  ],
  ...['fondée? le', 'fundad[oa] el', 'fondat[oa] il', 'gegründet', 'opgericht', 'grundad']
].map(
  (word) => String.raw`${word}(?=[:\s]*(?:(?:on|in|am|den)\s*)?(?:$|(?:\p{L}{3,12}\.?,?\s){0,2}\d))`
)

/** A journal on the web is `Online since May 3, 2012`: that is the day of publication. */
const online = String.raw`(?<!online\s)`

/** Dates of other things than the text. */
const other = [
  ...ofHouse.map((word) => online + word),
  ...['joined', 'registered', 'member since', 'born', 'died', 'deadline', 'expires', 'valid until'],
  ...['last seen', 'last visit', 'mitglied seit', 'registriert', 'dabei seit', 'geboren'],
  ...['gestorben', 'inscrite? le', 'née? le', 'membro desde', 'miembro desde', 'registrado'],
  ...['зарегистрирован', 'event date', 'starts', 'ends', 'beginn', 'termin', 'release date'],
  ...['出生日期', '出生', '生年月日', '生日', '逝世日期', '逝世', '생년월일', 'geburtsdatum'],
  ...[
    'date of birth',
    'date of death',
    'date de naissance',
    'fecha de nacimiento',
    'data di nascita'
  ],
  ...[
    'дата рождения',
    'дата смерти',
    'taken on',
    'photographed',
    'recorded',
    'filmed',
    'delivered'
  ],
  ...['received', "rec['’]?d", 'payment due'],
  ...['date of meeting', 'meeting date', 'date of hearing', 'hearing date', 'closing date'],
  ...['postmarked', 'sitzung vom', 'eingegangen', 'eingang', 'reçue?(?: le)?', 'recibid[oa]'],
  ...['recebid[oa]', 'ricevut[oa]', 'получено', 'поступило', 'התקבל', 'saapunut', 'inlämnad'],
  ...['erscheinungstermin', 'next update', 'due date', 'einsendeschluss', 'archived']
]

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', String.raw`\s+`))
    .join('|')

/** Chinese, Japanese, Korean and Thai print no space between words. */
const publishedEastAsian =
  '发布(?:时间|日期|于)?|發[布佈](?:時間|日期|於)?|发表(?:时间|于)|發表(?:時間|於)|刊登(?:日期|时间)|公開日?|掲載日?|配信|投稿日?|作成日|登録日|発表日|입력|등록|송고|게재|발행일시?|작성일?|기사\s?승인|เผยแพร่(?:เมื่อ)?|โพสต์เมื่อ'
const changedEastAsian =
  '更新(?:时间|時間|日期|日)?|修改(?:时间|時間)?|最終更新|수정|최종수정|업데이트|แก้ไข(?:ล่าสุด)?|อัปเดต(?:ล่าสุด)?|อัพเดท(?:ล่าสุด)?|ปรับปรุง(?:ล่าสุด)?'

/**
 * Matches one label; its group says which kind. `дата рождения` is tried before `дата`. A label may be glued to the
 * next word: `PublishedMay`.
 */
export const dateLabels = new RegExp(
  String.raw`(?:(?<!\p{L})|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))(?:(?<captured>${alternatives(captured)})|(?<other>${alternatives(other)})|(?<changed>${alternatives(changed)})|(?<published>${alternatives(published)}))(?:(?!\p{L})|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))|(?<publishedEastAsian>${publishedEastAsian})|(?<changedEastAsian>${changedEastAsian})`,
  'giu'
)
