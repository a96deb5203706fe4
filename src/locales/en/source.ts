/** Source files: their page, their fixity, what could not be read. */
export const source = {
  fileAndVersion: 'Source file and version',
  file: 'Source file',
  seeSaved: 'See it as it was saved',
  item: 'Item in it',
  shaOfFile: 'SHA-256 of the file',
  shaOfBytes: 'SHA-256 of its bytes',
  shaOfRecord: 'SHA-256 of this record, its version',
  encoding: 'Encoding',
  sameTextIn: 'The same text is in',
  pageTitle: (title: string) => `Source of “${title}”`,
  asSaved: 'The source as it was saved',
  entryAsRead: 'The entry as it was read',
  oneOfSeveral:
    'It is one of several in its file, which is kept with the archive and not published whole.',
  fileLabel: 'File',
  length: 'Length',
  ofText: (characters: string) => `${characters} of text`,
  itself: 'The file itself',
  download: 'Download it',
  downloadZip: 'Download it, in a ZIP archive',
  notShown:
    'Its text cannot be shown: the file is not at hand, or is not the one that the article was made from.',
  linesWithBar:
    'Lines with a bar are not in the article’s text. What they are stands behind the first of a kind, and is listed below the article.',
  setAside: 'Sources set aside',
  setAsideAbout: 'Files of this archive that could not become articles, and why.',
  allBecame: 'Every source of this archive became an article.',
  couldNot: (count: number, files: string) =>
    `${files} could not become ${count === 1 ? 'an article, or not with all that it holds' : 'articles, or not with all that they hold'}. Nothing was deleted or changed. The advice is for whoever keeps the archive.`,
  aboutArchive: 'About this archive',
  encodings: {
    twice: 'UTF-8, encoded twice by mistake; read as it was before',
    marked: (name: string) => `${name}, with a byte order mark`,
    damaged: (name: string) =>
      `${name}; its few damaged bytes are read as what they likely are, or shown as \uFFFD`,
    told: (name: string, percent: number) =>
      `${name}, told by the writing itself (${percent}% sure)`,
    perhaps: (name: string, percent: number) =>
      `Perhaps ${name}: nothing says which it is, and the writing makes it only ${percent}% sure, so letters may be wrong`
  }
}
