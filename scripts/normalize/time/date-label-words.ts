/** Words beside a date that say which date it is, in the languages whose dates are read. */

const published = [
  ...['published', 'posted', 'created', 'written on', 'publiée?', 'créée? le', 'mis en ligne'],
  ...['publicad[oa]', 'publicación', 'creado', 'criado', 'pubblicat[oa]', 'pubblicazione'],
  ...['veröffentlicht', 'veröffentlichung', 'erschienen', 'erstellt', 'publiziert', 'créé'],
  ...['gepubliceerd', 'geplaatst', 'opublikowan[oy]', 'publicera[dt]', 'publisert', 'udgivet'],
  ...['julkaistu', 'опубликован[оа]?', 'дата публикации', 'опубліковано', 'publikováno', 'vydáno'],
  ...['yayınlanma', 'yayın tarihi', 'δημοσιεύθηκε', 'publicat', 'közzétéve', 'megjelent'],
  ...['פורסם', 'تاريخ النشر', 'نشر في', 'erstmals erschienen', 'first published', 'eingestellt'],
  ...['eingetragen', 'veröffentlichungsdatum', 'datum der veröffentlichung'],
  ...['(?:artikel|beitrag|bericht|meldung|nachricht|pressemitteilung) vom']
]

const changed = [
  ...['updated?', 'modified', 'last change', 'changed', 'revised', 'edited', 'corrected'],
  ...['reviewed', 'correction', 'aktualisiert', 'aktualisierung', 'geändert', 'letzte änderung'],
  ...['bearbeitet', 'stand', 'actualizad[oa]', 'actualización', 'modificado', 'mise? à jour'],
  ...['modifiée?', 'aggiornat[oa]', 'atualizad[oa]', 'bijgewerkt', 'gewijzigd', 'zaktualizowano'],
  ...['aktualizacja', 'uppdaterad', 'oppdatert', 'opdateret', 'päivitetty', 'обновлено'],
  ...['оновлено', 'aktualizováno', 'güncelleme', 'ενημέρωση', 'actualizat', 'frissítve', 'עודכן'],
  ...['تحديث', 'printed', 'accessed', 'retrieved', 'saved', 'ausdruck', 'abgerufen', 'consultée?']
]

/** Dates of other things than the text. */
const other = [
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
  ...['erscheinungstermin', 'next update', 'due date', 'einsendeschluss', 'archived']
]

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', String.raw`\s+`))
    .join('|')

/** Matches one label; its group says which kind. A label may be glued to the next word: `PublishedMay`. */
export const dateLabels = new RegExp(
  String.raw`(?:(?<!\p{L})|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))(?:(?<published>${alternatives(published)})|(?<changed>${alternatives(changed)})|(?<other>${alternatives(other)}))(?:(?!\p{L})|(?<=(?-i:\p{Ll}))(?=(?-i:\p{Lu})))`,
  'giu'
)
