/** Keys of the record and classes of passages, as readers call them. */
export const record = {
  keys: {
    title: 'Title',
    deck: 'Standfirst',
    date: 'Date',
    leader: 'Leader',
    leaders: 'Leaders',
    people: 'Names',
    countries: 'Countries',
    countriesMentioned: 'Countries mentioned besides',
    subjects: 'Subjects',
    source: 'Source',
    republishedFrom: 'Credited to',
    byline: 'Byline',
    dateline: 'Dateline',
    section: 'Section',
    page: 'Page',
    url: 'Original address',
    captured: 'Captured',
    rights: 'Rights',
    language: 'Language',
    completeness: 'Completeness'
  },
  none: 'none',
  segments: {
    body: 'Text',
    subhead: 'Subhead',
    headline: 'Headline',
    deck: 'Standfirst',
    byline: 'Byline',
    dateline: 'Dateline',
    issue: 'Issue line',
    masthead: 'Masthead',
    section: 'Section name',
    attribution: 'Attribution',
    alt: 'Picture description',
    caption: 'Caption',
    credit: 'Picture credit',
    menu: 'Menu',
    nav: 'Navigation',
    share: 'Sharing links',
    related: 'Other articles',
    donor: 'Donors',
    copyright: 'Copyright notice',
    signoff: 'Sign-off',
    markup: 'Markup',
    blank: 'White space'
  },
  /** Fields of the evidence; one that is not named is called by its key. */
  fields: {
    titleSupplied: 'title',
    dateLikely: 'likely date',
    countriesMentioned: 'countries mentioned',
    republishedFrom: 'original publisher',
    leaders: 'leader',
    url: 'original address'
  } as Readonly<Record<string, string>>
}
