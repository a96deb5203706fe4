/** Words that make a name that the text gives to a town that of a state after all: `Troops left Lebanon`. */
const forces =
  'troops|[Mm]arines|soldiers|(?:armed |\\p{L}+ )?forces|army|armies|peacekeepers|militias?|guerrillas|warplanes|tanks|hostages?|diplomats'
const war =
  'war|civil war|fighting|invasion|occupation|embassy|bombing|shelling|peace|cease-?fire|government|president|prime minister|king|parliament|border'
const behind = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${forces})\s(?:(?:had|have|who|were|was)\s)?(?:(?:left|leave|leaving|entered|enter|in|into|to|out of|served in|died in|killed in|held in|sent to|withdrew from)\s)(?:southern\s|northern\s|eastern\s|western\s)?|(?:${war})\s(?:in|of|with|against)\s|(?:invaded|occupied|bombed|shelled)\s(?:southern\s|northern\s|eastern\s|western\s)?)$`,
  'iu'
)

/** Whether the words in front of a name, `before`, are said of states and their armies, and of no town. */
export const leadsToState = (before: string): boolean => behind.test(before.slice(-80))
