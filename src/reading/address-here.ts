/**
 * The path of a link of the page at `page`. Pages that are read from a folder have relative links;
 * what is kept on one page must lead to the same place from all others.
 */
export const addressHere = (link: string, page: string): string => new URL(link, page).pathname
