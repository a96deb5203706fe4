/** The page about reading offline as it is built; what its script says is in `browser.ts`. */
export const offline = {
  title: 'Reading offline',
  link: 'offline reading',
  linkOn: 'offline reading: on',
  describe: 'Pages that this browser keeps for reading without a network.',
  notKept: 'This page is not kept in this browser, and the archive cannot be reached.',
  listedBelow: 'What is kept is listed below.',
  lead: (megabytes: string) =>
    `This browser can keep every page that you read here, and the search, to be read without a network: at most ${megabytes} MB in all. The pages read last are kept longest. While there is a network, every page comes from there, so that none is older than the archive.`,
  needsScript: 'Pages are kept by a script, which this browser does not run.',
  keep: 'Keep what I read',
  kept: 'What is kept'
}
