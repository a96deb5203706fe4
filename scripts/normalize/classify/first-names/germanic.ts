/** Given names of German, Dutch, Scandinavian, Finnish and Baltic countries, in lower case. */
export const germanicNames = `
achim adalbert adelheid adolf aila aino aivar aivars albrecht aldona aleksi alfons algirdas alois aloys
altti alwin amalie andris andrus andrä ane anette anneke anneli anneliese annemarie annikki ansgar anssi
antanas antero antonius antti anu arend ari ariane arild arja arjan armi armin arndt arnis arnulf arto
arttu arturs arvid arvo arvydas asbjørn asko asta atte audrius auli bastian bengt benno berit bernward
berthold bertil bertram birger birgitta birte bjarne bjarte björk bjørn bodo bram burkhart börje caspar
christer christl clarissa clas cor cornelis daan dag dagfinn dagmar dagny daiga dainis detlef diederik
dieke dierk dominikus dorit dorothee dzintars ebba eckart eckhart edda edelgard edgars eemeli eero eeva
egbert egil eha ehrenfried eija eila einar eirik elfriede elin elina elisabetha elli ellinor elly elof
elsebeth emelie emmi engelbert erdmute erhard erkki erlend erling erna esben eskil espen esra essi
eveliina evelin ewald eyvind falk ferdinand filippa finja florentine folke franka frauke fredrik freja
frida frieda frieder friedhelm frode fröydis gabi geert geir gerhild gerlinde gernot gero gertrud gesa
gesine giedrius gintaras gints gisbert gitta gitte goran gottfried gry gudmund gudrun gunda gunilla gunn
gunnel gunther guntis guri gustaf gustav guus göran gösta halvard halvor hanne hannele hannelore hannu
hansjörg harri harro hedda hedwig hege heidemarie heidrun heikki heino helene heli hella helmuth helén
henk henny heribert herta hildegard hilkka hilma hiltrud hjalmar hubertus hågen håkan håkon iiro iisakki
ilka ilkka ilmari ilse ilze imke inese ingegerd ingemar inger ingmar ingvar ingvild inka inkeri irja
irmeli irmgard isabell isolde ivar ivars iver iwona jaakko jaan jaana jaap jani janne jannes jannik
jannis jari jarkko jarl jarle jarmo jelle jeroen jesper joakim joep johann jolanda jolanta jonna joost
jorma jorunn josefin jouko jouni juha juhana juhani juho jukka jurgis juris jussi justus jyrki jöns
jørgen jānis kaarina kaija kaisa kaj kaja kajsa kalevi kalle karel karianne karlheinz karola karri
kaspar kasper katariina kati katri katrine kees keijo kersti kerttu ketil kilian kimmo kirsi kirsti
kjell kjersti kjetil klaas klas koen korbinian kristaps krister kristiina kristof kuno käthe kåre kārlis
kęstutis laima lambert lassi laurenz lauri leena lene lennart leonhard lida lieke lieselotte lieven liis
liisa lili linas linn linnéa lisbet liselotte liv lotta lotte lovisa ludger luitgard līga maaike maarit
maarja maarten magne magnhild magnus maj malena malin mantas mareike margareta margarethe margret
margrethe margriet margus mari mariann marijke marika marit mariëlle marja marjaana marjatta marjo
marjolein markku marlies marte marten martijn martti mathis mats matthijs matti mattias mattis mauri
mechthild meinhard meinrad menno meri merle mervi mette mieke miia mikael mikkel mikko milla mindaugas
mirja mirva mogens märit märta māris nanna nele niclas niek niels niina oddny oddvar odo ola olaf olav
olavi olli olof oluf onni ortrud ortwin osmo otmar ottar outi ove paavo patrik peder pekka pelle pentti
pernille perttu petri petter petteri piet piia pirjo pirkko priit päivi pål pēteris ragna ragnhild raija
raimo raimonds raimund raisa raivo ramūnas raphaela rasa rasmus rebekka regine reijo reinhardt reino
remco rené resi riikka riitta rik rikke rimantas risto ritva rosel rosi roswitha rune ruud rüdiger rūta
saana saara saija sakari salla samuli sander sanna santeri saulius seija seppo siegbert sieglinde
siegmund sigbjørn sigmund sigrun sigurd siim siiri silja silje simen sina sinikka sirkka sirpa sissel
siv sixten sjoerd solveig steffi stein steinar sten stian stig stijn sture styrbjörn sune sunniva svante
svea svein svend sverre synnøve sølvi søren tage taina tapani tapio tarja tarmo taru teemu teija terje
tero theresia thijs thor thorbjørn thore tiina tiit tijs tjark toivo tomi toomas toon topi torbjörn tord
torfinn torgeir torgny torhild torill torkel torleif torunn traudl traute trond trude trudi truls truus
trygve tuija tuomas tuomo turid tuula tuuli tuva uldis uli ulla ulrika urho urmas ursel uschi utz valdis
vappu vegar vegard veikko veit veli vesa vibeke vidar viggo vilde vilhelm virpi viveka volkmar vytautas
vytenis väinö walburga waldemar waltraud wenche wencke wendelin wiebke wieland wigbert wilhelmine wim
wolfram wouter wubbo xaver yannic ylva yngvar yngve åke åsa åse åsmund øystein øyvind ülle žydrūnas`
