/** Words of any report of a state visit, rare as they are in other news; no detail of one journey. */
export const wordsOfJourneys: ReadonlySet<string> = new Set(
  `accompanied airport ambassador ambassadors arrival arrivals arrive arrived arrives banquet banquets
   bilateral ceremonial ceremonies ceremony communique concluded concludes condolence condolences condole cordial counterpart
   counterparts courtesy deals delegation delegations departed departs departure dignitaries
   dinner diplomat diplomats discussions embassies embassy entourage escort escorted farewell funeral
   first-ever friendly greeted guest guests handshake handshakes honored hospitality host hosted hosts
   inaugurate inaugurated itinerary journey journeys lunch luncheon memorandum motorcade mourners mourning multilateral
   mutual neighboring neighbouring official officials palace premier protocol reception receptions
   republic republics signatories signing state stopover strengthen strengthened strengthening
   strategic summit summits talks tour toured touring tours travel traveled traveling travelled
   travelling travels treaty trip trips two-day three-day four-day five-day unofficial upcoming visit
   visited visiting visitor visitors visits warmly welcome welcomed welcoming wreath`.split(/\s+/)
)
