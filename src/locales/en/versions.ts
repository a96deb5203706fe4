/** Versions of a text beside each other. */
export const versions = {
  title: (title: string) => `Versions of “${title}”`,
  ofText: 'Versions of a text',
  further: 'Further versions',
  wordByWord: 'What they do not share, word by word',
  onlyThis: 'only in this one',
  onlyFirst: 'Only in the first:',
  onlySecond: 'Only in the second:',
  same: (count: string) => `${count} the same`,
  tooFew: 'Too little of them is the same to be read word by word; open both.',
  identical: 'Word for word the same: they differ in spacing or paragraphs only.'
}
