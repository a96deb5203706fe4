/** Why a source was set aside, and what can be done, in general; the particulars follow in English. */
export const quarantine: Readonly<Record<string, string>> = {
  'quarantine/broken-off':
    'הקובץ נקטע באמצעו. מה ששלם בו נלקח; יש לשמור אותו מחדש כדי לקבל גם את השאר.',
  'quarantine/damaged-pdf':
    'קובץ ה־PDF פגום: חלק ממנו אינו כפי שהיה, ואי אפשר לקרוא בו טקסט. יש להעתיק אותו שוב או לשים לצדו את הטקסט.',
  'quarantine/empty': 'אין בקובץ טקסט. יש לשמור את הכתבה מחדש, או להסיר את הקובץ.',
  'quarantine/encrypted': 'ה־PDF מוגן בסיסמה. יש להסיר אותה, או להניח לצדו את הטקסט שלו.',
  'quarantine/failed': 'הקובץ גרם לתקלה בעיבוד. יש לשלוח אותו למפתחים עם ההודעה שבאנגלית.',
  'quarantine/hidden':
    'שם הקובץ מתחיל בנקודה, כמו שמות קבצים שמערכות משאירות. אם זו כתבה, יש לשנות את שמו.',
  'quarantine/id-taken': 'כתובתה של הכתבה תפוסה. יש לשנות את שמו של אחד הקבצים.',
  'quarantine/no-file': 'זהו קישור או קובץ מיוחד. יש להניח במקומו את הקובץ עצמו.',
  'quarantine/no-items': 'אין בקובץ שום כתבה.',
  'quarantine/no-text-column': 'אין בטבלה עמודה של טקסט. יש לקרוא לעמודת הטקסט ”text“.',
  'quarantine/no-text-layer':
    'ב־PDF יש תמונות של טקסט ולא טקסט. יש לפענח אותו, או להניח את הטקסט לצדו.',
  'quarantine/not-text': 'תוכן הקובץ אינו טקסט. יש לשמור את הכתבה באחת התבניות המוכרות.',
  'quarantine/other-records': 'חלק מן הרשומות שבקובץ אינן דפים או כתבות; הן לא נלקחו.',
  'quarantine/picture-without-text':
    'זו תמונה, ואין לצדה טקסט באותו שם. יש להניח לצדה את הטקסט שלה.',
  'quarantine/no-scan': 'לפי שמו זהו קובץ של תמונה או PDF, אך תוכנו אחר. יש לשמור את התמונה מחדש.',
  'quarantine/scan-broken-off': 'הסריקה נקטעת באמצעה. יש להעתיק אותה לכאן שוב.',
  'quarantine/scan-misnamed': 'תוכן הסריקה אינו מן הסוג שבשמה. יש לשנות את שם הקובץ.',
  'quarantine/scan-of-no-article': 'זו סריקה של טקסט שלא נעשה לכתבה.',
  'quarantine/too-large': 'הקובץ או הטקסט שבו גדולים מדי לכתבה אחת. יש לחלק אותו.',
  'quarantine/too-many-cells':
    'בשורה בטבלה יש יותר תאים מבשורת הכותרות. יש להקיף במירכאות את התא שיש בו מפריד.',
  'quarantine/unknown-format': 'התבנית אינה מוכרת. יש לשמור את הכתבה באחת התבניות המוכרות.',
  'quarantine/wrong-length':
    'אורכה של רשומה בארכיון הרשת מצוין לא נכון. היא נקראה עד תחילת הבאה; יש לבדוק את הכתבה.',
  'quarantine/unreadable': 'אי אפשר לקרוא את הקובץ. יש לבדוק אותו ולשמור אותו מחדש.'
}
