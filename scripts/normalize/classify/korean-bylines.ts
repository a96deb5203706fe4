/** Korean author lines: `김하늘 기자`, the name in front of the word for a reporter. */

/** The commonest family names. */
const surnames =
  '남궁|황보|제갈|사공|선우|독고|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]'
const name = String.raw`(?:${surnames})[가-힣]{1,2}`
/** `정치부 기자` is a reporter of a desk, and no name. */
const isDesk = String.raw`(?![가-힣]{1,4}부\s?기자)`
const signed = new RegExp(
  String.raw`^(?:[가-힣]{2,4}[,·=]?\s){0,3}?(?:[(\[][^)\]]{1,20}[)\]]\s?)?(?:[가-힣A-Za-z]{1,12}\s?=\s?)?${isDesk}(?<names>${name}(?:[·,]\s?${name}){0,3})\s?(?:선임|수석|전문)?기자(?:\s외\s\d+명)?(?:\s\S+@\S+)?$`,
  'u'
)

/** Names of such a line, with their joints; `undefined` when it is none. */
export function signedInHangul(text: string): string | undefined {
  return signed.exec(text.trim())?.groups?.['names']?.replace(/[·,]\s?/gu, ', ')
}
