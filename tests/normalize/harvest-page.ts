/** Headline, paragraphs and footer of a small news page, for tests of what stands around them. */
export const headline = 'Poor harvest angers the growers'
export const lead =
  'The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help before winter.'
export const second =
  'The treasury answered on the same day that it would read the letter of the growers with care, and that no more could be said about it before the summer.'
export const third =
  'Rain had been rare since April, and two of the three canals that bring water from the mountains were closed for repairs until the end of the season.'
export const footer = ['Imprint', 'Privacy policy', 'Terms of use', 'Contact us']
