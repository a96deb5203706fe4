/** Given names of German, Dutch, Scandinavian, Finnish and Baltic countries, in lower case. */
export const germanicNames = `
aapo achim adalbert adelheid adolf aigars aija aila aino ainārs aistė aivar aivars albrecht aldona
aleksi alfons algirdas alois aloys altti alwin amalie andris andrius andrus andrä ane anette anneke
anneli anneliese annemarie annikki ansgar anssi antanas antero antonius antti anu arend ari ariane arild
arja arjan armi armin arnar arndt arnis arnulf artis arto arttu arturs arvid arvo arvydas asbjørn asko
aslaug asta astri atte audrius auli aušra aðalsteinn baiba baldvin bastian bengt benno bente bergþór
berit bernward berthold bertil bertram birger birgir birgitta birgitte birte birutė bjarne bjarni bjarte
björgvin björk bjørg bjørn bodil bodo bram brynja burkhart börje caspar christer christl clarissa clas
cor cornelis daan dace dag dagfinn dagmar dagny daiga dainis dainius daiva danutė detlef didzis diederik
dieke dierk dominikus donatas dorit dorothee dzintars dzintra ebba eckart eckhart edda edelgard edgars
edita edvinas eemeli eero eeva egbert egidijus egil egils eglė eha ehrenfried eija eila eimantas einar
eino eirik eivind eldbjørg elfriede elin elina elisabetha elli ellinor elly elof elsebeth elín emelie
emmi engelbert ensio erdmute erhard erkki erlend erling erna esben eskil esko espen esra essi eveliina
evelin evija ewald eyvind eyþór falk femke ferdinand filippa finja florentine folke franka frauke
fredrik freja freyr frida frieda frieder friedhelm friðrik frode fröydis gabi garðar gatis gaute
gediminas geert geir gerbrand gerhild gerlinde gernot gero gertrud gesa gesine giedrius giedrė gijs
gintaras gintarė gints gisbert gitta gitte goran gottfried grete gry gudmund gudrun gunda gunilla gunn
gunnel gunnlaugur gunta guntars gunther guntis gunvor guri gustaf gustav guus guðlaug guðmundur guðrún
gísli göran gösta haakon hafdís halldór hallgrímur halvard halvor hanne hannele hannelore hannu hansjörg
harri harro haukur hedda hedwig hege heidemarie heidrun heiki heikki heino helene heli hella helmuth
helvi helén henk henny heribert herta hidde hildegard hildur hilkka hillar hilma hiltrud hjalmar hjálmar
hrafnhildur hubertus hågen håkan håkon hörður idun ieva iiro iisakki ilka ilkka ilmari ilmārs ilse ilze
imants imke indrek indrė indulis inese ingegerd ingemar inger ingibjörg ingmar ingrida inguna ingunn
ingvar ingvild ingólfur inka inkeri irja irmeli irmgard isabell isolde ivar ivars iver iwona jaakko jaan
jaana jaap jani janne jannes jannik jannis jari jarkko jarl jarle jarmo jelle jeroen jesper joakim joep
johann jolanda jolanta jonna joost jorma jorrit jorunn josefin jostein jouko jouni juha juhana juhani
juho jukka juozas jurgis jurgita juris jussi justinas justus jyrki jóhann jóhanna jón jónas jöns jørgen
jüri jānis jūratė kaarel kaarina kaija kairi kaisa kaj kaja kajsa kalev kalevi kalle karel karianne
karlheinz karola karolis karri kaspar kaspars kasper katariina kati katri katrine kees keijo kersti
kerttu ketil kilian kimmo kirsi kirsti kjartan kjell kjersti kjetil klaas klas koen kolbjørn korbinian
kristaps krister kristiina kristjan kristján kristof kristín kristīne krišjānis kuno käthe kåre külli
kārlis kęstutis laima lambert lasse lassi laurenz lauri leelo leena leiv lembit lene lennart leonhard
lida lieke liene lieselotte lieven liina liis liisa lili linas linn linnéa lisbet liselotte liv loreta
lotta lotte lovisa ludger luitgard līga maaike maarit maarja maarten magne magnhild magnus magnús maija
mait maj malena malin mantas mareike margareta margarethe margret margrethe margriet margrét margus mari
mariann marijke marika marit mariëlle marja marjaana marjatta marjo marjolein marju marjut markku
marlies marte marten martijn martti mathis mats matthijs matti mattias mattis mauri mechthild meelis
meinhard meinrad menno meri merike merle mervi mette mieke mihkel miia miika mikael mikk mikkel mikko
milda milla mindaugas minna mirja mirva modris mogens märit märta māris mārtiņš nanna nele nellija
nerijus neringa niclas niek niels nienke niina nijolė normunds oddbjørn oddny oddvar odeta odo ola olaf
olav olavi olev olli olof oluf onni ortrud ortwin oskars osmo otmar ottar outi ove oystein paavo pasi
patrik pauli paulius peder peep pekka pelle pentti pernille pertti perttu petri petter petteri piet piia
piret pirjo pirkko povilas priit páll päivi pål pétur pēteris ragna ragnheiður ragnhild raija raimo
raimonds raimund raisa raivo ramūnas raphaela rasa rasmus rebekka regine reidar reijo reinhardt reino
remco renske rené resi riikka riina riitta rik rikke rimantas rimvydas rinske risto ritva roald robertas
roelof rokas rosel rosi roswitha runar rune ruud rüdiger rūta saana saara saija sakari salla samuli
sander sandis sanita sanna sanne santeri santtu sarmīte saulius seija seppo siegbert sieglinde siegmund
sietse sigbjørn sigitas sigmund sigrun sigríður sigrún sigurd sigurður siim siiri silja silje simen sina
sindre sinikka sintija siri sirje sirkka sirpa sissel siv sixten sjoerd skaistė snorre snæbjörn solveig
sondre steffi stefán stein steinar steinunn sten stian stig stijn sture styrbjörn sune sunniva svante
svava svea svein sveinn svend sverre synne synnøve sólveig sølvi søren tadas tage taina taneli tapani
tapio tarja tarjei tarmo taru teemu teija terhi terje tero theresia thijs thor thorbjørn thore tiina
tiit tiiu tijs tjark tjeerd toivo tomi tonje toomas toon topi torbjorn torbjörn torbjørn tord tore
torfinn torgeir torgny torhild torill torkel torleif tormod torunn traudl traute triin trine trond trude
trudi truls truus trygve tuija tuomas tuomo turid tuula tuuli tuulikki tuva tõnis tõnu uldis uli ulla
ulrik ulrika unni unnur urho urmas ursel urve uschi utz vaida valdas valdis vappu vegar vegard veikko
veiko veit veli velta vesa vibeke vidar vidas vigdís viggo vilde vilhelm vilhjálmur vilius ville villu
vilnis virginija virpi viveka volkmar vytautas vytenis väinö walburga waldemar waltraud wenche wencke
wendelin wiebke wieland wietske wigbert wilhelmine wim wolfram wouter wubbo wytze xaver yannic ylva
yngvar yngve árni ásgeir ásta åge åke åsa åse åshild åsmund ævar ólafur ólöf óskar örn ösp ørjan øystein
øyvind ülle þorbjörg þorgerður þorsteinn þorvaldur þórdís þórhildur þórunn žilvinas živilė žydrūnas
žygimantas
`
