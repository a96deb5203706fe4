/** Words that papers bear in their names, in other languages. */
const foreign =
  /(?<!\p{L})(?:Courrier|Journal|Quotidien|Gazette|Dépêche|Zeitung|\p{L}+zeitung|Tag(?:e)?blatt|\p{L}+blatt|Nachrichten|Anzeiger|Rundschau|Kurier|Diario|Periódico|Correo|Heraldo|Gaceta|Noticias|Correio|Jornal|Folha|Notícias|Corriere|Giornale|Gazzetta|Messaggero|Quotidiano|Krant|Dagblad|Dagbladet|Tidning(?:en)?|Gazeta|Dziennik|Gazetesi|Газета|Известия|Вестник|Новости|Ведомости)(?!\p{L})/u
/** Words that papers, agencies and broadcasters bear in their names, in English. */
const words =
  /\b(?:News|Times|Post|Journal|Press|Herald|Tribune|Gazette|Daily|Weekly|Chronicle|Star|Mail|Telegraph|Guardian|Observer|Review|Magazine|Media|Agency|Broadcasting|Radio|TV|Television|Network|Courier|Telegram|Examiner|Inquirer|Independent|Register|Record|Dispatch|Monitor|Bulletin|Standard|Mirror|Express|Sentinel|Echo|Argus|Globe|Reporter|World|Today|Online)\b|\.(?:com|org|net|co\.[a-z]{2})\b/u

/** Whether a printed name that no table knows is likely a publication's: short, and with such a word. */
export function readsLikePublication(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).length <= 6 &&
    !/\d/.test(name) &&
    (words.test(name) || foreign.test(name))
  )
}
