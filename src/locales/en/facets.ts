/** Lists of articles that share a value: sources, authors, subjects, people. */
export const facets = {
  sources: {
    title: 'Sources',
    all: 'All sources',
    kind: 'Source',
    lead: 'Papers, agencies and sites that published the articles, or are credited in them.',
    none: 'No text says who published it.'
  },
  authors: {
    title: 'Authors',
    all: 'All authors',
    kind: 'Author',
    lead: 'Names in bylines, as printed, by family name as far as it can be told.',
    none: 'No text prints an author.'
  },
  subjects: {
    title: 'Subjects',
    all: 'All subjects',
    kind: 'Subject',
    lead: 'Subjects that the curator gave.',
    none: 'No article has a subject: the curator gives them, and none is guessed.'
  },
  people: {
    title: 'People',
    all: 'All people',
    kind: 'Person',
    lead: 'People whom articles name and the tables know, leaders among them, by family name.',
    none: 'No article names anyone whom the tables know.'
  },
  publicationKinds: {
    newspaper: 'newspaper',
    agency: 'agency',
    site: 'site',
    broadcaster: 'broadcaster',
    magazine: 'magazine'
  } as Readonly<Record<string, string>>,
  withoutAny: (sum: string) => `${sum} without any.`
}
