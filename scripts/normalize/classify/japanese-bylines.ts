/** Japanese author lines: what somebody did, a mark, and the name: `文・佐藤美咲　写真・田中健`, `取材・文＝山田 花子`. */

const did =
  '(?:取材・?(?:構成・?)?文|構成・文|文・構成|文と写真|文・写真|写真・文|文・撮影|撮影・文|文|執筆|筆者|著者|聞き手|インタビュー・文)'
// Two to four letters of Han, a space or none inside, or a name in kana.
const japaneseName = String.raw`(?:\p{Script=Han}{1,3}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}|\p{Script=Katakana}[\p{Script=Katakana}ー・]{3,14})`
const signed = new RegExp(
  String.raw`^[（(【]?${did}(?:[：:／/＝=●]\s?|・|[ 　](?=\S+[ 　]\S+$))(?<name>${japaneseName})(?:氏|さん|記者)?(?:[（(][^）)]{1,20}[）)])?(?:[）)】]|$|[ 　/／、,|｜]+(?:写真|撮影|編集|構成|イラスト|画像|図|聞き手|監修).{0,30}$)`,
  'u'
)
/** Desks that sign so. */
const isDesk = /(?:編集部|取材班|事務局|編集局|報道部|新聞社?|通信社?)$/u

/** The name of such a line; `undefined` when it is none. */
export function signedInJapanese(text: string): string | undefined {
  const name = signed.exec(text.trim())?.groups?.['name']?.trim()
  return name === undefined || isDesk.test(name) ? undefined : name
}
