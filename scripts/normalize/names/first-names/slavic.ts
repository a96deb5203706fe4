/** Given names of Slavic countries, Hungary, Greece, Albania and the Caucasus, in Latin letters, in lower case. */
export const slavicNames = `
agata agim agron albin aleksandar aleksander aleksandra aleksey alenka alexandros alexei alexey aleš
alicja alojzy altin alyona alžběta anahit anastasios anatol anatoli anatolii anatoliy anatoly andraž
andreja andrii andrija andriy andrás aneta angeliki aniela anikó antal antoni antonis antun anđela
apostolos ara aram aranka ararat arben arbër ardian areti argyris aris aristidis arkadiusz arkady arpi
arsen artak artan artem artyom asen ashot atanas athanasios athina attila avtandil balázs bardhyl
barnabás bartłomiej bekim bence bernadett besa besnik beáta biljana blaž blerim blerta boban bogumiła
bogusław bohdan bohumil bohuslav bojan bojana bolesław borislav borys boryslav bosiljka boyan boyko
boštjan bożena božena božidar branimir branislav branka branko bronisław bronisława bálint béla błażej
břetislav cecylia cezary charalambos christos chrysanthos chrysoula costas csaba csilla ctibor czesław
dalibor damir danijel danijela danuta dariusz darja darko davit dawid dejan denisa desislav desislava
despina dezső dijana dimitar dimitra dimitrina dimitrios dimitris dionysis dmitrii dmitriy dmytro
domagoj domokos dorota dragan dragana dragica drago dragoljub dragoslav dražen dritan dunja dušan duško
dániel dávid dénes edi edin edina eduard edyta efi eftychia egor ekaterina eleftheria elemér eleni
eliška elvana elvir elżbieta emese endre enes enikő enver erion ernő erzsébet eszter evangelia evangelos
evgenia evgenii evgeniy ewelina fatmir fatos fedor feliks ferenc fikret flamur fotini fotis franciszek
franjo františek fyodor gagik galina garegin gazmend gašper gela gellért genc gennady genowefa georgi
georgios georgy gergana gergely gergő gevorg giannis giga giorgi giorgos gizella gleb gohar goranka
gorazd gordana grażyna gregoris grigor grigory gurgen gustaw gyula gyöngyi györgy györgyi gábor gábriel
haik hajnalka hakob halina halyna haris hasmik hayk hennadiy henryk hovhannes hristo hrvoje hryhoriy
ibolya ignacy ihor ildikó ilian ilija ilir iliyana ilya imre inna ioanna ioannis irakli irena irini
iryna iskra istván ivanka ivaylo ivelin iveta ivica ivona iván izabela iztok jacek jadranka jadwiga jaka
janez janja janko janusz jaromír jaroslav jaroslava jarosław jasmina jasna jelena jenő jernej jerzy jeta
jindřich jitka jiří josip jovan jovana jozef jože jožica juraj jure ján jános józef józsef kacper kalina
kalliopi kamil karol kastriot katalin katarína kateryna kateřina kazimierz ketevan keti khatuna
khrystyna kinga kiril kirill kitti klemen klára kolya konstantina konstantinos kornél kostas kostis
kostyantyn krasimir krassimir krešimir kristína kristýna krisztina krisztián krystian krystyna ksenia
ksenija kujtim kushtrim květa kyriakos kyrylo kálmán károly ladislav lajos lambros larisa larysa lasha
lech lefteris lenka leonid leonidas leoš leszek lev levan levente levon libor libuše lidija lilit lilla
lilyana liridon liubov liudmyla ljiljana ljubica ljubiša ljubomir lojze lubomír lucjan lucyna ludvík
luka lukáš lyubomir lyubomyr lyubov lyudmila lászló lóránt magdolna majda maka makis maksim maksym
maksymilian mamuka manana manolis marat marek marijan marijana marin marios mariusz mariya marián marjan
marjeta markéta marzena matej mateja mateusz matevž matija matjaž matúš matěj maurycy małgorzata
menelaos mensur metka mher michalis michał mieczysław miha mihály mikheil miklós mikołaj mileva milica
milivoj miljan miljenko milka milorad miloslav milovan miloš mimoza miodrag mirjana mirka miro miroslav
miroslava mirosław mirosława mitja miłosz mladen mojca momčilo muhamed mykhailo mykola mária márk márta
márton mátyás máté mónika nadezhda nadiya nairi narek nastya nataliya natalya nataša natia natália naďa
nebojša nedeljko nejc nemanja nenad nermin nevena nevenka nika nikola nikolaos nikolay nikolett nikolina
nikos nino nodar novak noémi nune nándor nóra odysseas ognjen ognyan oksana oldřich oleksandr oleksandra
oleksii oleksiy olha olivera ondrej ondřej orsolya ostap otakar otar ottó oľga panagiota panagiotis
panayiotis panos pantelis paraskevi patrycja patryk pavla pavle pavlo pavlos pavlína paweł pericles
petar petr petro petya piroska plamen polina polona predrag primož przemysław pál péter přemysl rade
radek radim radka radmila radomir radomír radoslav radosław radovan rafał raffi rajko ranko rastislav
ratko rezső rosen rostislav rostyslav rumen rumyana ruslan rusudan ryszard réka róbert rózsa růžena
salome sanel sanja sargis saša sašo sead senad serhii serhiy serzh seweryn shalva shpresa silva siniša
siranush skënder slaven slavica slavko slobodan slobodanka snežana snježana sofiya sona soňa spyros
stane stanimir stanislav stanisław stanko stathis stavros stelios stepan stevan stipe stjepan stojan
stoyan suzana svatopluk svetislav svetla svetoslav svetozar svitlana svyatoslav sylwester sylwia
szabolcs szczepan szilvia szilárd szymon sándor sára sławomir tadej tadeusz takis tamaz tamás taras
tatevik tatyana temur teona tetiana tetyana thanasis thanos theodoros thodoris tibor tigran tihomir
timofey timur tinatin tjaša todor tomaž tomislav tomáš tsvetan tsvetana tsvetelina tímea tünde ulyana
uroš urszula urša vadim vadym vahagn vahan vakhtang valentyn valentyna valeriy valery valon valéria
vangelis vanja vanya vardan varduhi vartan vasil vasileios vasiliki vasilis vasily vassilis vasyl vazgen
vedran velimir velizar veljko veselin veselina vesna vigen viktoriya viktória vilmos vira virág visar
vitali vitalii vitaliy višnja vjekoslav vjosa vlada vladan vladimír vladislav vlado vlasta vojislav
vojtěch volodymyr vsevolod vuk vyacheslav václav vít vítězslav věra wacław weronika wiesław wiesława
wiktor wiktoria wioletta witold władysław włodzimierz yana yaroslav yegor yekaterina yelena yevgenia
yevgeny yevhen yiannis yiorgos yordan yordanka yulia yuliya yurii yuriy yury zaruhi zaven zaza zbigniew
zdenka zdenko zdeněk zdeňka zdravko zdzisław zhanna zhelyu zhivko zinaida zlata zlatica zlatko zofia zoi
zoltán zoran zorica zoya zrinka zsolt zsuzsanna zsófia zurab zuzana zuzanna zvonimir zygmunt ábel ágnes
ákos árpád čedomir đorđe đuro ľubica ľubomír ľuboš ľudovít łucja łukasz štefan štěpán štěpánka šárka
žaneta žarko željka željko žiga žofia`
