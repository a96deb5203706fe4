/**
 * Why evidence did not count: rule → the English sentence. A record keeps the sentence without its
 * rule, so that it is found again by its words. A test compares it with the normalizer's.
 */
export const dropped: Readonly<Record<string, string>> = {
  'dropped/passing': 'Not counted: it is named in passing, in a text about others.',
  'dropped/currency': 'Not counted: the words name a currency.',
  'dropped/company': 'Not counted: the words are part of a company’s name.',
  'dropped/comparison': 'Not counted: it is only a measure of size.',
  'dropped/weekday': 'Not taken: no such weekday.',
  'dropped/ancient': 'Not taken: it is older than any newspaper.',
  'dropped/future': 'Not taken: it lies in the future.',
  'dropped/alone': 'Not taken: nothing says that it is the day of publication.',
  'dropped/below': 'Not taken: it stands below the text.',
  'dropped/changed': 'Not taken: it is the day of a change.',
  'dropped/chronology': 'Not taken: it may head one part of a chronology.',
  'dropped/disagrees': 'Not taken: another date is printed as the day of publication too.',
  'dropped/corrected': 'Not taken: the curator set it.',
  'dropped/contradicted': 'Not used: other evidence contradicts it, and neither is clearly better.',
  'dropped/excluded': 'Not used: better evidence excludes it.',
  'dropped/to-come':
    'Not used: that time is still to come, so it was invented or is misprinted, and nothing else that the text says is held for certain.',
  'dropped/placeholder': 'Not taken: programs write this where they know no date.',
  'dropped/unsure': 'Not taken: it is not stated as a certain day, month or year.',
  'dropped/outranked': 'Not taken: a surer part of the page states another day.',
  'dropped/printed-otherwise': 'Not counted: the text itself prints another.',
  'dropped/stated-otherwise': 'Not counted: the source states another.'
}
