/**
 * Names of states by the codes of the tables: of those that are gone, and of those for which
 * `Intl.DisplayNames` has another political name than the English one of the tables.
 */
export const formerCountries: Readonly<Record<string, string>> = {
  PS: 'פלסטין',
  SUHH: 'ברית המועצות',
  YUCS: 'יוגוסלביה',
  DDDE: 'גרמניה המזרחית',
  CSHH: 'צ׳כוסלובקיה',
  CSXX: 'סרביה ומונטנגרו',
  ANHH: 'האנטילים ההולנדיים',
  VDVN: 'צפון וייטנאם',
  YDYE: 'דרום תימן',
  'x-austria-hungary': 'אוסטרו־הונגריה',
  'x-biafra': 'ביאפרה',
  'x-british-india': 'הודו הבריטית',
  'x-central-african-federation': 'הפדרציה של רודזיה וניאסלנד',
  'x-danzig': 'העיר החופשית דנציג',
  'x-french-indochina': 'הודו־סין הצרפתית',
  'x-malaya': 'מלאיה',
  'x-manchukuo': 'מנצ׳וקוו',
  'x-mandatory-palestine': 'פלשתינה (א״י)',
  'x-north-yemen': 'צפון תימן',
  'x-ottoman-empire': 'האימפריה העות׳מאנית',
  'x-prussia': 'פרוסיה',
  'x-russian-empire': 'האימפריה הרוסית',
  'x-sikkim': 'סיקים',
  'x-south-vietnam': 'דרום וייטנאם',
  'x-tanganyika': 'טנגניקה',
  'x-united-arab-republic': 'הרפובליקה הערבית המאוחדת',
  'x-west-indies-federation': 'פדרציית איי הודו המערבית',
  'x-zanzibar': 'זנזיבר'
}
