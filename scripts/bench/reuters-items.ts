/**
 * Queries of readers who look for one story of the Reuters collection of 1987 that they know: what was
 * typed, and the story. Written from the stories before any of them was asked for.
 */

/** By what it is: what was typed, with the beginning of the id of the story. */
export const reutersItems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: {
    'Terpstra resigned MidCon': 'reut2-001-sgm--1004-',
    'George Mann Unicorp': 'reut2-001-sgm--1667-',
    'Manly Molpus': 'reut2-005-sgm--5009-',
    'Francois Perigot': 'reut2-008-sgm--8681-',
    'François Périgot barriers': 'reut2-008-sgm--8681-',
    'William Gray budget feud': 'reut2-009-sgm--9011-',
    'Sondra Fowler': 'reut2-016-sgm--16702-',
    'Albert Kahn Trans-Lux': 'reut2-016-sgm--16370-',
    'Siri Karncharoendi': 'reut2-017-sgm--17385-',
    'Dana Johnson First Chicago tightening': 'reut2-017-sgm--17036-',
    'Hossain Mohammad Ershad famine': 'reut2-013-sgm--13366-',
    'Bolger popularity election': 'reut2-015-sgm--15369-',
    'Joe Clark Shultz': 'reut2-003-sgm--3560-',
    'Desi Bouterse': 'reut2-001-sgm--1888-'
  },
  places: {
    'Diablo Canyon refueling': 'reut2-013-sgm--13035-',
    'Dayton Milwaukee Toronto appliance plants': 'reut2-001-sgm--1336-',
    'barley malt Nigeria': 'reut2-003-sgm--3324-',
    'rice Thailand Dhaka food shortage frost': 'reut2-013-sgm--13366-',
    'Syracuse Binghamton Cortland paging': 'reut2-017-sgm--17718-',
    Paramaribo: 'reut2-001-sgm--1888-',
    'sugar tender Denmark France Germany licences 59,000': 'reut2-009-sgm--9349-',
    'Abidjan June 15': 'reut2-018-sgm--18397-',
    'Macao Portugal China': 'reut2-016-sgm--16131-',
    'Bangkok growth drought': 'reut2-017-sgm--17385-',
    'ny harbor heating oil barge Sun': 'reut2-015-sgm--15038-',
    'consumer lending offices Arizona Colorado Goldome': 'reut2-005-sgm--5670-'
  },
  phrases: {
    '"barbecue grills"': 'reut2-001-sgm--1336-',
    '"piece of luck" homogeneous': 'reut2-008-sgm--8681-',
    '"discount window borrowings" Johnson firmed': 'reut2-017-sgm--17036-',
    '"cabin entertainment"': 'reut2-016-sgm--16034-',
    '"radio paging licenses"': 'reut2-017-sgm--17718-',
    '"gourmet" coffees supermarket': 'reut2-012-sgm--12701-',
    '"no interest on our part"': 'reut2-016-sgm--16702-',
    '"Fireman\'s Fund" subpoena Salomon': 'reut2-007-sgm--7999-',
    '"unusual trading activity" Badger Meter': 'reut2-004-sgm--4335-',
    '“record low 4.7 pct”': 'reut2-010-sgm--10690-',
    '"panic profit-taking"': 'reut2-014-sgm--14367-',
    '"meat inspection requirement"': 'reut2-005-sgm--5009-'
  },
  dates: {
    'Red Lion Inns Feb 26': 'reut2-000-sgm--7-',
    'stock index futures April 7 plummet': 'reut2-014-sgm--14699-',
    'Reuter commodities highlights April 7 0700': 'reut2-013-sgm--13366-',
    'grain freights April 1 Tradax Dimitrios': 'reut2-012-sgm--12366-',
    'live hog delivery intentions April 7': 'reut2-013-sgm--13705-',
    'Galoob June 15': 'reut2-018-sgm--18384-',
    'jobless claims Feb 21 332,900': 'reut2-001-sgm--2000-',
    'Cleopatra Kohlique March 31': 'reut2-019-sgm--19710-',
    'Federal Reserve weekly report Feb 26': 'reut2-000-sgm--103-',
    'Bundesbank bonds record January March 6': 'reut2-002-sgm--2662-',
    'Borg-Warner GAF March 31': 'reut2-011-sgm--11369-'
  },
  'rare words': {
    Rospatch: 'reut2-000-sgm--400-',
    Kohlique: 'reut2-019-sgm--19710-',
    'Haagen-Daas': 'reut2-012-sgm--12701-',
    Tierco: 'reut2-012-sgm--12035-',
    Calstar: 'reut2-018-sgm--18718-',
    'Admac loss': 'reut2-006-sgm--6668-',
    'Fairchild microchip Japan objections': 'reut2-004-sgm--4665-',
    'Noranda acid rain': 'reut2-007-sgm--7668-',
    'Shaws supermarkets Sainsburys': 'reut2-019-sgm--19048-',
    'Lomas Mortgage shares': 'reut2-007-sgm--7334-',
    'Diamond Shamrock proration': 'reut2-005-sgm--5340-',
    'USA Network one-third Time': 'reut2-019-sgm--19380-',
    'Monsanto Searle': 'reut2-015-sgm--15703-'
  }
}
