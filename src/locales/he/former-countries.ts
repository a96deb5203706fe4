/** Names of states that are gone. */
export const formerCountries: Readonly<Record<string, string>> = {
  SUHH: 'ברית המועצות',
  YUCS: 'יוגוסלביה',
  DDDE: 'גרמניה המזרחית',
  CSHH: 'צ׳כוסלובקיה',
  CSXX: 'סרביה ומונטנגרו'
}
