/** Titles of offices, in the nominative. */
export const offices: Readonly<Record<string, string>> = {
  President: 'президент',
  'Prime Minister': 'премьер-министр',
  'Foreign Minister': 'министр иностранных дел',
  'Minister of Foreign Affairs': 'министр иностранных дел',
  Minister: 'министр',
  'Defense Minister': 'министр обороны',
  'Minister of Defense': 'министр обороны',
  'Finance Minister': 'министр финансов',
  'Deputy Prime Minister': 'заместитель премьер-министра',
  'Vice President': 'вице-президент',
  'Secretary of State': 'государственный секретарь',
  Chancellor: 'канцлер',
  King: 'король',
  Queen: 'королева',
  Emir: 'эмир',
  'Secretary-General': 'генеральный секретарь',
  'Supreme Leader': 'верховный руководитель',
  'General Secretary': 'генеральный секретарь',
  'Opposition Leader': 'лидер оппозиции',
  'Leader of the Opposition': 'лидер оппозиции',
  'chairman of the Foreign Affairs and Defense Committee':
    'председатель комиссии по иностранным делам и обороне'
}
