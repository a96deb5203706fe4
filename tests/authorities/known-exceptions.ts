/** What the sources of the shipped tables say and the checks would call a mistake. */

/**
 * Pairs of heads of government in office at once: caretakers and rivals (AF, CI, KH, SO, YE), the days
 * between appointment and hand-over (CZ, GR, JO, SE, TR), and dates on which Wikidata disagrees with
 * itself (BA, CD, KG, MN). Later code treats such days as uncertain.
 */
export const knownOverlaps: readonly string[] = [
  'AF: abdul-kabir, mohammed-omar',
  'AF: mohammad-rabbani, mohammed-omar',
  'BA: mustafa-mujezinovic, nikola-spiric',
  'CD: bruno-tshibala, sylvestre-ilunga',
  'CI: gilbert-ake, guillaume-kigbafori-soro',
  'CZ: andrej-babis, bohuslav-sobotka',
  'CZ: bohuslav-sobotka, jiri-rusnok',
  'CZ: jan-fischer, mirek-topolanek',
  'CZ: jan-fischer, petr-necas',
  'CZ: jiri-paroubek, mirek-topolanek',
  'CZ: jiri-rusnok, petr-necas',
  'FR: charles-de-gaulle, pierre-laval',
  'GR: andreas-papandreou, costas-simitis',
  'JO: bisher-al-khasawneh, omar-razzaz',
  'KG: artjom-nowikow, ulukbek-maripov',
  'KH: hun-sen, norodom-ranariddh',
  'LB: michel-aoun, salim-hoss',
  'MN: chimediin-saikhanbileg, jargaltulga-erdenebat',
  'MN: dendev-terbishdagva, dendeviin-terbishdagva',
  'MN: dendeviin-terbishdagva, norovyn-altankhuyag',
  'SE: olof-palme, thorbjorn-falldin',
  'SO: abdiwahid-elmi-gonjeh, mohamed-abdullahi-farmajo',
  'TR: nihat-erim, suleyman-demirel',
  'YE: ali-muhammad-mujawar, hasan-al-lawzi'
]

/** Names that two people really bear. */
export const sharedNames: readonly string[] = [
  'andris bērziņš',
  'bjarni benediktsson',
  'george bush',
  'george papandreou',
  'samir rifai'
]
