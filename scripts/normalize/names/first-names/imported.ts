/**
 * Given names of many countries, in lower case: of faker's locales (MIT, Copyright (c) 2022-2025 Faker), of
 * popular-names-by-country-dataset (CC0 1.0) and of the Moby Project (public domain), without those that
 * are words, places or surnames of people of office. Written by
 * `scripts/normalize/classify/import-first-names/import.ts`; never edit by hand.
 */
export const importedNames = `
aada aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aaren aarika aariz aarya aaryan aarón aasa
aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abadon abagael abagail abakay abay abayomi
abbigail abbondanzio abbondio abbos abbye abdellah abderrahmane abdiel abdon abdone abdonie abdoul
abdourahmane abdramane abdulahad abdulazim abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullatif abdullo abdulmalik abdulqahhor abdulqodir
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebi abeiku
abelard abele abelin abeline abendam abeni abenzio abeu abey abhaidev abhaya abhirath abhisyanta
abibatou abibo abidin abigael abigaelle abigale abigayle abigaël abigaëlle abigaïl abigél abiodun abiona
abisola abisoye abluç abner abosede abou aboubacar aboubakar abrahan abrahám abram abramio abramo abran
absalon absolon absolón abubakr abulfazl abyasa abélard abı abılay abşar acace acacio acario
acaryatanaya accursio achaire achalesvara acharyanandana acharyasuta achil achiles achintya achraf
acilio aciscolo acrisio aculina adah adair adalard adalardo adalbald adalbaude adalberta adalbéron
adaldı adalfredo adalgisa adalgiso adaline adalmış adalric adalrico adalsinde adame adamo adara adaugo
adberilgen adda addi addia addie addison addo addy adea adebankole adebiyi adebowale adeboye adebukola
adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adelajda
adelardo adelasia adelaïde adelbert adelberto adelchi adeleke adelgardo adelia adelice adelie adelin
adelind adeliya adell adella adelle adelmo adeltrude adelya adena adenet adenike adeniyi adeodato adeolu
adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adey adeyi adham adheesh
adhiarja adhiraj adhrit adhémar adiana adiarja adib adiba adigun adika adikara adikavi adin adinata
adinath aditeya adityanandan adityanandana adja adlai adler adlıbeğ adnân adolfa adolfína adolph adolphe
adolphie adolpho adolphus adomas adonise adora adoree adorne adrain adraman adrastée adrea adrehilde
adriaan adriaens adriane adrianna adrianne adriano adrians adriel adriena adrienne adrijana adrione
adripathi adrián adriána adunni advaya adwitiya adwoa adél adéla adélaïde adélie adéodat adıgüzel adık
adıkutlu adıkutlutaş aeriel aeriela aeriell afanasi afanasie afaq affan afia afitap afolarin afruza
afzuna afşar afşin afşın afəl afərim afət agabio agafia agamennone agapet agapito agasti agastya agatha
agathange agathon agaton agazio agenore agesilao aggi aggie aggy agilbert agilberte aglae aglaja aglaé
agnan agnane agneflète agnella agnesa agnese agnesse agneta agneya agnimitra agniprava agnivesh agnola
agnos agostina agrata agretha agripina agrippa agrippin agrippine agrypina aguie aguistin aguste agustin
agáta agâh ahalya ahilya ahlem ahror ahsen aiace aicha aida aidano aiden aidə aigneis aikaterini ailbert
ailee ailene ailey aili ailina ailis ailsun ailyn aimar aime aimil aimone aindrea ainslee ainsley
ainslie aishani aissatou aisultan aisyah aitana aiur aiyana ajala ajani ajda ajeet ajeng ajiman ajimat
ajimin ajiono ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akata akaş akbatur akbay
akboğa akbudak akbulak akbuğra akbörü akdemir akeem akifa akinkunmi akinlabi akinwale akkun akkunlu
akkurt akmal akofa akorfa akos akpıra akroor akshainie akshaj akshat akshata akshayakeerti akshita aksil
aktan aktekin aktimur akula akumaa akunna akvelīna akwesi akçakoca akçora akıbudak akıner akınçı alaba
alaban alabörü aladağ alade aladino aladoğan alaina alaine alair alakurt alamanno alambana alamu alanah
aland alane alanis alanna alanoud alanson alara alard alaric alarico alastair alasteir alaster alayna
alayne alayunt alayuntlu alaïs albane albena alberico alberik alberte albertha albertina albertine
albertýna albertīne alboino albrico albérade albéric albína alceo alcibiade alcidie alcime alcina alcine
alcyone alda aldegonde aldemir alden aldiyar aldobrando aldon aldonce aldous aldoğan aldric aldrich
aldridge aldwin aldıgerey aleandro aleardo aleaume alecia aleece aleen alejandrin alejandrina alejoa
alek aleks aleksa aleksandre aleksej aleksy alemka alene alenia aleodor aleramo alesea alessa aleth
aletha alethea alevtina alexa alexandrea alexandrina alexandro alexane alexanne alexe alexej alexio
alexys alexzander aleyna aleška alfi alfio alfonsa alfonse alfonz alfonzo alford alfreda alfréd alfréda
alfrēds algernon algiso algu alica alican alicea alick alidia alie alienor aliette alighiero alikee
alikhan alima alinur aliona aliou alis alisa alisander alissia alister alisun alivia alixe aliya aliza
alizee aliénor alişan alişir aljaž aljoša alkabölük alkaevli alkaşı allard allayne allene alleyn alli
allianora alliaume allie allin allina allis allissa allister allistir allix allsun allx allyce allyn
allys allyson almeda almeria almerigo almeta almila almine almira almire almiro aloin aloise aloisia
aloisie aloisio alojz alojza alojzije alonzo aloyse aloysia aloysius aloïse aloīzs alpagut alpamış
alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge alpdirek alpdoğan alpertunga
alpgerey alphan alphard alphonsine alphonso alphée alpike alpilig alpinien alpkara alpkutlu alpkülük
alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu alpurungututuk alpyörük alpış alpşalçı
alric alsu altankan altankağan altemur alteo althée altmışkara alton altuga altınkan altınkağan altınoba
altıntamgan altıntamgantarkan altıntarkan altıntay aluino alva alvah alvan alvera alverta alverède alvie
alviero alvina alvinia alvira alvis alvise alvy alvīne alwyn aly alyah alycia alyda alyosha alys alysa
alyse alysha alysia alyss alyssia alysson alícia alíz alımga alžbeta amabela amabelle amadea amadeus
amady amahle amaia amalea amalee amaleta amaliane amalija amalita amalle amalric amalthée amand amandie
amandin amandy amanzio amaranaath amarande amaranthe amaresh amari amaris amata amath amauri amaya
amayra amaël amberly ambrine ambrogio ambros ambrose ambrosi ambrosio ambrosius ambroży ambrož ambróz
amby amdy ame amea amedeo amedeu amelija ameline amelio amelita amelja amelya americo amery ameth
ameyatma amie amiel amii amilcare aminat amintore amita amitie amiya amleto ammamaria ammar ammâr
amodini amogh amoke amone amope ampelio amra amrak amrit amritambu amul amya amye amza amália amálie
amát amáta amédée amélia améliane amélien amîr amālija amēlija anaadi anabal anabella anabelle anae
anael anaelle anagh anahi anahita anaida anais analiese analise anallese anallise anamaria anamarija
anamika anandamayi anang ananta anasooya anass anastacio anastase anastasija anastasije anastasiya
anastassia anastazija anastazja anastáz anastázia anastázie anasuya anatola anatolia anatolie anatollo
anatázie anatólie anaël anaëlle ancelin anceline ancell anci ancica ancilla ancuța andarıman andee
andeee andelin andelko andelo anderea andie andjelina andoche andonis andrada andras andreana andreane
andreanne andree andri andria andrian andrias andriette andrijana andrin andromache andros androula
andréa andréas andrée andéol anděla andělín andělína andżelika andžejs andžs anej anes anestassia anet
anett anetta anežka angadrême angele angeli angelia angeline angelle anggabaya anggun anghel anghelina
angil angilbe angilberte angilran angoustan angy angèle angélina anibal anica anicet aniceto anicette
anicée aniello anik anila anilaabh anilabh anina anish anissa aniya aniyah anișoara anjanette anjaneya
anjela anjelica anjolaoluwa anjushree anjushri ankal anko annabal annabela annabell annabella annadiana
annadiane annagrazia annalee annalena annaliese annamae annamaria annamarie annapurna annaëlle
annecorinne annelie annelise annemijn annetta annibal annibale annice annis annissa annmaria annmarie
annnora annonciade annora anny anohito anom anora anouar anouck anrijs ansaldo ansbert ansberte ansell
anselma anselme ansgary anshula ansley anson ansovino anstice anstrudie antea antelmo anthe anthea
anthelme anthelmette anthia anthiathia antide antigone antim antimo antin antino antioco antoaneta
antone antonela antonello antonetta antonette antonie antonietta antonija antonin antonina antonine
antoniu antons antonín antwan antwon antónia antônia anuja anunay anuraag anusuya anuška anuța anwesha
anzu ançuk anči ančica anđelika anđelina anšlavs anže aoi apatarkan apolena apollinaire apollinare
apollinary apollonia appoline appolonia aprançur aprilette apuleio aputsiaq aqil arabel arabela arabele
arabella arabelle araboğa aracely arademir aras aratone arbay arcadi arcadie arcadii archaimbaud
archambaud archambault archan archibald archibaldo archibold archimede archippo archy arcibaldo ardath
ardeen ardelia ardelis ardella ardelle ardene ardenia ardis ardisj ardith arduino ardyce ardys ardyth
areg arely areni aresio aretha argimiro argono argu argun argıl ariadna arialdo arianna aric aricie
aridatha ariele ariella arij arijit arike arina arindam arinola ariosto arisa ariste aristeo aristid
aristione aristița aristofane aristotele aristotle arjen arkád arkādijs arkın arkış arlana arlee arleen
arlen arlena arleta arlette arley arleyne arlie arliene arlin arlina arlinda arline arlo arluene arly
arlyn arlyne armance armande armandine armani armel armida armide armine arminio armīns arnaude arnaç
arnesh arney arnie arnolda arnoldo arnould arnošt arnoštka arnuad arnulfo arny arolde arona aronne arpat
arpád arri arrigo arsenie arsenije arseniusz arsinoé arsipatra arslanargun arslanbörü arslansungur
arslantegin arslanyabgu arslon arsènie arsıl artair artawan artemas artemis artemus arthaud arther
arthurine arthème artie artiom artuk artukaç artus artut artuš artémis artıınal artūrs aruk aruna
arunthavanathan aruuke aruuzat arved arvel arvie arvin arvy arvīds arwa arwen aryan aryanna aryn
arystarch arçuk arîn arıboğa arıkağan arıkdoruk arınç arşun asad asadulloh asake asartegin ascanio
ascelin asceline asdrubale asella asemahle ashbey ashby ashely asher ashia ashien ashil ashla ashlan
ashlen ashlesh ashli ashlie ashlin ashly ashlynn ashmi ashraqat ashtyn asia asija asila asilbek asilim
asimodeo asirwada asirwanda asiya asja aslesha aslijan asliya aslım asmaa asmadi asmianto asmita asmuni
asolat assa assetou assia assil assya astarté asterio astianatte astou astrida astrix astrée astrīda
asuela asuğ aswani asığ atakan atakağan atalay ataldı ataleo atalmış atanasio atanazy atanázie atanáš
atasagun atasu ataç atberilgen atena athalie athanase athanasie athena athenaïs athene athos athéna
athénaïs atila atinuke atlıbeğ atlıkağan atmaja atmanand atmananda atreyee atreyi attilano attilio
atunçu atâullah atıgay atıkutlu atıkutlutaş atıla atımer auberta aubertine auberto aubine aubree
aubrette aubrie aubry audebert audeline audie audouin audran audre audreanne audrie audry audrye audy
augie augustina augustine augustín augustýn augustýna augy aulia aundrea aurelea aurelie aurelien
aureliu aurelián aurelle auria aurian auriane aurică aurie aurilia aurlie auron auroora aurthur aurèle
aurélienne aurēlija ausilia austen austina austine austyn auxane auxence avadhesh avani avantika
averardo averell averil averill averyl aviana avictor avie aviel avigaëlle avivah avluç avni avoye avrit
avrom avşar awar awaz awero awesi axeline axenia axinte ayalah ayas ayaçı ayaş aybalta ayban aybars
aybeğ aydan aydarkağan ayden aydoğan aydoğdu aydoğmuş aydınalp ayebatari ayem aygun aygül aygün aygırak
ayim ayinde ayinke ayize aykal aykan aykağan aykurt aykut ayleen ayline aylmar aylmer ayluç ayluçtarkan
aymane aymard aymardine aymen aymer aymon aymonde ayodeji ayoka ayomide ayomikun ayotude ayra ayren
ayruk ayse aysılığ aytak aytaç aytekin aytuğ aytən ayushmati ayyıldız ayzere ayıtmış ayız ayızdağ ayşa
ayşıl azad azak azariah azban azeglio azelia azeline azelio azgan azganaz azizhan azubuike azélie azîme
açela açuk açılay açığ aïcha aïda aïdan aïna aïsha aïssa aïssata aïssatou aþena aćim ağabay ağakağan
ağalak ağça aīda aļģirds aļģis aşanboğa aşantudun aşantuğrul aştaloğul aşuk aşıkbulmuş baaba baala
baalaaditya baalagopaal babara babasola babatunji babawale babbette babbie babeta babette babila babita
babur babır badabul badis badruk badur bafana bafode bagas bagiya bagus bagya bahodir bahriddin bahrom
bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailie baily bajragin bakağul bakda
bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono baksı bakti baktiadi baktianto baktiono
bakula bakırsokum bakşı balaaditya balachandra baladitya balagopal balagovind balaka balakatay balamani
balamantri balamır balangga balapati baldassarre balderico baldomero baldovino baldu balduin balgopal
balidin balijan balkık baltazar baltur baltır balçar balın bambi bambie bamby bamsı banara banawa banawi
bancroft bandhu bandhul banele bangizwe banji bankim bankimchandra banky baraktöre barbabas barbabra
barbaraanne barbarigo barbee barbette barbey barbeğ barbol barbora barboğa barbra barbulsun barby
barchinoy bardomiano bardıbay bargan barica baris barkan barkdoğdu barkdoğmuş barkdurdu barkdurmuş
barkın barlas barlıbay barmaklak barmaklı barnaba barnabas barnabe barnaby barnabáš barnard barnebas
barnett barnie barno barny barret barrett barri barris barron barsaba barsbeğ barsboğa barsgan barsimeo
barskan barsurungu bartel barth barthel barthelemy bartholemy bartholome bartholomeo bartholomeus
bartholomew barthélemy bartie bartimée bartlet bartlett bartolemo bartolomea bartolomej bartolomeo
bartoloměj bartram bartu barty baryram barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun
barımtay basademir basanti basanyalavaç basarab basat basia basileo basilia basilisse basilius basmıl
bassiano bassilla bastiaan bastuğrul bastı basu basut bathilde batholomew bathsheba batilda batkhaаn
batrak batsheva batu batuhan batuk baturalp baudoin baudouin bawer baxie baxy bayankağan bayançar bayard
bayarmaa bayazıt baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir baydur baykal baykara
baykoca baykuzu baylee baymünke bayna baynal baypüre bayraç bayruk bayrın baytara baytaş bayunçur bayur
bayurku bayutmuş bayuttu bayık bayınçur bazil bazyli bazır baçara baçman baççayman bağaalp bağan
bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi bağaışbara
bağaşatulu bağdagül bağtaş baņuta başgan başkurt başkırt baştar baаtar beale bealle bearnard beatrisa
beatrix beatrycze beatus beaulah beauregard becka becki beckie bedirhan bediz bedran bedreddin bedřich
bedřiška begil begine begitutuk beglen begni begoyim behiç behlül behram behrem behruz behzat behçet
beilul beitris bekazıl bekbekeç bekeç bekeçarslan bekeçarslantegin bekeçtegin bekki bekmurod bektaş
bektür belek belgüc belia belicia belimir belina belinda belita bellanca bellina belma beltir beltran
beltun belvia belçim belçir benas bendegúz bendick bendicty bendite benedek benedick benedict benedicte
benedicto benedikta benedita benedykt benett benetta bengü beniamina benice benicio benigna benita benja
benjamen benji benjie benjy benjámin benlidemir benn bennet benni bennie benoite benson benthe bentlee
benton benvenuta benyamin benício berardo berdan berdibeğ berend berendey berenice berenika berfîn
berget berginsenge bergü berinay berislav berkan berkay berke berkie berkiş berkley berkly berky
berkyaruk bermek berna bernadene bernadetta bernadina bernadine bernarda bernardine bernarr berneice
bernelle bernete bernetta bernette berni berniece bernita berny beronico berran berrdo berre bertalan
berti bertille bertina bertine bertold bertolda bertolfo bertrando berty berva beryle berçem berçin
berîtan berîvan besentegin beshoi besim besra bessie bessy betania betemir bethanne bethel bethena
bethina betina betsey betta betteann betteanne betti bettie bettine bettye beulah beuve bevan beverie
beverlee beverlie bevon beya beyizçi beyrek beyrem beçeapa beçkem beāte beğ beğarslan beğbars
beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur beňadik beşar
beşir bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan
bhagwanti bhagwati bhamini bhanumati bharadwaj bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik
bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat
bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushit bhuvanesh bhuvaneshwar bianka
bibbie bibby bibbye bibek bibiana bibianna bibiána bice biddie bidget bigna bijay bikash bilel
bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk bilgekülüçur bilgetamgacı bilgetardu bilgetaçam
bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeışbara bilgeışbaratamgan bilig biligköngülsengün bilik
billi billie billurə billye bilol bilwa bilâl binafsha binbeği bindo bineta binita binky binni binnie
binny bino binta bintou birane birgita birino birjesh birol biron bisenija bisera biserka bishal bishnu
bismah bivoj biçek bjorn blagica blagoje blahomil blahomila blahomír blahomíra blahoslav blahoslava
blaire blaise blakelee blakeley blancha blanduzia blane blayne blažej blažena blinni blinnie blinny
blisse blondell blondelle blondie blondy blythe boas bobana bobbe bobbee bobbette bobbi bobbye bobette
bobur bodhan bogart bogdana boglárka bogoljub bohdana bohuchval bohumila bohumír bohumíra bohun bohuna
bohuslava bohuš bohuše bohémond boigie bojislava bolatito boldaz boldizsár bolemír boleslav boleslava
bolmuş bolormaa bolsun bolun boluwatife bonagiunta bonaldo bonaventura bonavita bondie bondy bonginkosi
bongul bongulboğa boniface bonifacio bonifác bonnee bonni bonnibelle boone boonie boony boote boothe
borbála bordie bordy borislava borivoje borjan borko borlukçu borna bornak bortolo borut borçul boróka
botir botond bouchard bouchra bourke bowie boyankulu boyce boycey boycie boylabağa boylabağatarkan
boylakutlutarkan bozbörü bozkuş bozok boğaç boğaçuk boļeslavs bořek bořislav bořislava bořivoj boško
boža božetěch božetěcha božica božidara božislav bradan brade bradly bradney braeden brahim brahmaanand
brahmabrata brahmanandam brahmdev brajan brajendra brajesh brana brancaleone brandais brandea brandice
brandie brandise brandtr brandyn branimira branimír branimíra branislava brankica brannon branson
brantley bratislav brayan breana breanna breanne breena brena brenden brendin brendis brendon brennen
brennon breno brewster bria briac briana brianne briano bridie brielle brien brietta brieuc briggs
brigham brigid brigit brigita brigitta brijesh brina briney brinn brion brionna brita britni brittan
brittaney brittani britte britteny brittne brittney brittni brnaba brnaby brockie brocky broddie broddy
broderic brodie brody bronislav bronislava bronnie bronson brose broņislavs brucie brunehaut brunehilde
brunhilda brunhilde brunilde bryana bryanty brycen brygida brynn brynna brynne bryon brájen brândușa
buckie bucky budağ buddhana buddie budhil budimir budimír budislav budivoj budunlu buffy buford buhle
buiron bukak bukaktutuk bulah bulak bulaçapan bulgak buluç buluğ bumın bunmi bunni bunnie burch burdette
burgess burguçan burhon burkay burke burley burlie burnard burnice burtie burton burty burulday burulgu
busayo butak butuk buyandemir buyankara buyançuk buyat buyraç buyruç buzaç buzaçtutuk buçan buçur
buğrakarakağan buşulgan byram byran byrann byrle byrom bystrík bárbara bâki bénigne béranger bérard
bêrîtan bíborka bögde böge bögü bökde bönek bönge börteçine börü börübars börüsengün büdüs büdüstudun
bügdüz bügdüzemen büge bügü bükdüz büke bükebuyraç bükebuyruç bükey büktegin büküşboğa bümen bünyamin
bünül büre bürgüt bürkek bürküt bürlük büğübilge bārbala bănel bıdın bıtaybıkı bıtrı břetislava bəhram
bəhruz bəxtiyar bəyaz cacilia cacilie caddric caden caetana cagak cager cahid cahra cahya cahyadi
cahyanto cahyono caino cairistiona caitrin caius caket cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa calanico caldwell calebe caleigh calhoun calida calista calixte callean calley calli callida
callie callisto cally calogera calogero calpurnia camala camden camey camil camilia camillien cammi
cammie cammy camren camron camylle camélien canalp candido candie candis candra candrakanta canel cangül
cankan cannur cansel cansu cansın cantemir cantidio canziano caraka caralie carce caren caressa caribert
carilyn carin carine cariotta carita caritta carlee carleen carlen carles carley carli carlie carlijn
carling carloman carlton carlye carlyle carlynn carlynne carma carmelia carmella carmelle carmencita
carminho carmita carmo carmon carolan carolann carolanne carole carolee caroljean carolynn caronte
carponio carree carrissa carrol caryl caryn casandra casian casiana casie casilda casimer casimira cass
cassandry cassaundra cassey cassi cassiano cassidy cassien cassiopea cassiopee cassius cassondra cassy
castille cataleya catalin catha catharina cathe cathee catherin catherina cathi cathlene cathrin
cathrine cathryn cathyleen catie catinca catlaina catlee catlin catrin catrina catrinel catullo catur
caturangga caty cavid cawisadi cawisono cawuk cayadi caye cayla cazimir cazzie cchaddie ceasar cecco
cecelia cecep ceciley cecilie cecilio cecilius cecilla cecyliusz ced cedrick cedrik cedrin ceil celasun
celene celestia celestine celestyna celestýn celestýna celian celinia celinka celisse celâleddin cemali
cemani cemeti cemplunk cengkal cengkir cerasela cesya cevat ceyda ceyhun ceyla ceylin ceylinaz cezara
cezmi chaanakya chaaruchandra chadd chaddie chaddy chadrick chahine chahinez chaitan chakor chakradhar
chakravartee chakravarti chakrika chalmers chanakya chancey chanda chandak chandal chandani chandi
chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chane chanelle channa chantalle chapal chapala charak charbel charil charin
charis charissa charisse charl charlaine charlean charleen charlemagne charlena charli charline charlize
charlotta charlton charly charmain charmaine charmane charmian charmine charmion charuchandra charumati
charuvrat charvi charyl chasity chaten chatur chaturaanan chaturbhuj chaunce chauncey chayenne chayma
chaz chaï chaïma chedeline cheick cheikhou chekhouna chelsae chelsey chelsie chelsy cherechi cherey
cheri cherianne cherice cherida cherie cherif cherilyn cherilynn cherin cherise cherlyn cherri cherrita
chery cherye ches chesley cheslie cheston chetanaanand chev chevy cheyanne chiaffredo chiarra chickie
chicky chidaakaash chidaatma chidambar chidambaram chidananda childebert chilpéric chilton chinmayanand
chinmayananda chinyere chiquia chiquita chiranjeev chiranjeeve chiril chirill chirine chitraksh chitrali
chitramala chitrangada chizoba chlo chloette chloris chrabroš chraniboj chranibor chranislav chranislava
chrisse chrissie christabel christabella christal christalle christan christean christel christiana
christiano christodule christoffer christoforo christop christoper christophorus christye christyna
chrisy chrotoem chrudoš chrysa chrysole chrystal chryste chrystel chukwu chuluun chyna ciaobella ciara
cicely cicily cierra cihad cihanşah cilka cilvenaz cinda cindee cindelyn cindie cindra cino cinthia
cipriana cipriano cirano ciriaco ciril cirilla cirillo cirilo cirino cissiee cissy citlalli claas claes
claiborn clarabelle clarance clarenzio claresta clareta claretta clarette clarey clari claribel clarie
clarinda clarita clary claud claudell claudelle claudetta claudian claudianus claudie claudien claudina
claudius clavdia clayborn clayborne claybourne clayson clea cleandro cleavland clelia clelie clem
clemence clementia clementius clemenzia clemmie clemmy cleofe cleon cleonico cleopatra cleophee cleora
clerissa cleta cletis cletus cleve clevey clevie climaco clinio clodomiro clodoveo cloe clorinda cloris
clotaire clothilde clotilda cloyd cloé cly clyve clywd cléa cléandre clélie cléo cléophée cléry cobb
cobbie cobby codee codi codie codin codrin codrina codruța coen cointa cointon colene coletta colette
colins collen collete collette collien colly colman colmanno colmazio colomba colombano colten colver
conant concettina conchita concordio conner conney conni connie conny conrade conrado consalve consolata
constanta constantia constantina constança constatin consuela conway corabel corabella corabelle coralia
coralie coraline coralyn corbet corbett corbie corbiniano corby cordelie cordell cordey cordi cordia
cordie cordy coreen corella corenda corene coreno corentine coretta corette corie corilla coriss corissa
corliss corly cornall cornelio corneliu cornell cornelle corney cornie correna correy corri corrianne
corrine corrinne corry cortie corty corvin cosette cosima cosma cosme cosmina costache costante
costantino costanzo costel coty coumba courtenay courtnay cozmo coşkuner craggie crawford creigh creight
creighton cremenzio crenguța creola crescenzia crescenzio crespignano crichton crina crispino crissie
crissy cristabel cristaldo cristea cristi cristie cristin cristine cristionna cristofor cristoforo
cristopher cristy crocefissa cronida crosby crysta crystel crystie csanád csenge csongor cthrine ctibora
ctirad ctirada ctislav ctislava cullan culley cullie cullin cully culver cunegonda cuniberto curcio curr
curran currey currie curtice cuzia cvetka cvijan cvijetin cyb cybil cybill cydney cymbre cynde cyndia
cyndie cyndy cynthea cynthie cynthy cyntie cyprián cyra cyrian cyriaque cyrielle cyrila cyrill cyrillus
cyrine cyryl cândar célestine célia célian célien céline césaire cézar cîhan côme cübeyr cüneyt cılasun
daantje dabiživ dacey daciana daciano dacin dacy dadap dadi dael daevi daevika daffi daffie dafina dagel
dagmara dagmāra dagoberto daiana daija daile dainuvīte daisey daisha daisi daisie daiwik dajana daksha
dakshayani dalal dalenna daley dalibora daliborka dalida dalima daliman dalimil dalimila dalimin dalimír
dalimíra daliono dalis dallin dallis dallon dalmazio daloris dalston damaris damaso damayanti dameon
damiana damife damil damilare damilola damin damion damita damián damiána damjan damjanka damocle
damodara damola damu danae dandak dandapaani dandre danel danell danella danette dangelo danial danice
daniella daniels daniil danil danila danique daniswara danita daniël danjuma danka dannel dannie dannye
danu danuja danuše danya danyelle danyette danyka danyl danylo daouda daphene daphnee daphney darasimi
darb darbee darbie darcee darcey dareen darek darell darelle darian dariana dariati darice darien darija
darijan darill darimin darina darine darinka darion daris darleen darline darlleen darmaji darman
darmana darmanto darnall darrelle darrick darrion darron darsey darshan darshwana darsie darsirah
dartono daruna darya daryani daryle daryn dasa dashawn dasi dasia dasya datha datta daune daveen daven
daveta davi davida davidde davin davine davino davion davita davonte davorin davriya davron davud davy
dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayane dayle dayna dayne dağhan ddene deana
deane deangelo debee debera debor debora decebal dedie dedric dedrick deeann deeanne deedee deeksha deen
deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay
deeptimayee deeptimoy deeptimoyee deerdre deevakar deeyn degna dehlia deina deion dejah dejana dejon
dejuan delainey delal delano delbert delcina delcine delie delila delilah delinda delizia delly delmar
delmer delmor delmore delora deloria deloris delpha delphia delphin delphinia demarco demarcus demario
demeter demetra demetre demetri demetria demetris demetriusz demilade demiralp demirhan democrito demond
demostene demott deneval denisz denizalp dennet denney denni dennie dennison denys denyse deodata
deodato deon deondre deonne deontae deonte dereck deron derrek derril derron derry derward derwin
desanka desdemona deshaun deshawn desi desimir desirae desiri desmund destany destinee destiney destini
devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar
devi devina devinne devland devlin devondra devonna devonne devonte devvrat devy devyn dewain dewey
dewie dewitt dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhanapati dhanesh dhanpati dhanu
dhanvin dhara dharani dharitri dharmaketu dhatri dhia dhyanesh dhyaneshwar diah diahann diandra
dianemarie diann dianne diannne dianora diar diarmid dickie dicky dicle diclehan dida didem didimo
didina diena dierdre dieudonné dieudonnée dieynaba digambara digdaya diksha dilafruz dilan dilarə dilay
dilbar dilberay dildar dildora dildâr diletta dilhan dillan dillie dillon dilmurod dilnoza dilorom
dilovan dilrabo dilruba dimaz dimitri dimitrii dimitrij dimitrije dimitry dinah dinakar dinda dinis
dinkar dinnie dinny dinu dinçer diocleziano diodata diomede dionigi dionis dionizy dionysus dionýz
dionýzos dior dipali dipendra dipesh diptendu dirja ditya divaakar divakar diviš diviška divjot divna
diyora dizik diána diāna djamel djayden djeneba djenna dluhoš dniren dobrava dobrila dobromil dobromila
dobromír dobromíra dobroslav dobroslava dochia doda dodato dodi dodie dody doinita dolley dolli dollie
dolores dolorita doloritas dolph domenic domenick domeniga domenik domezio domini dominykas domnica
donalda donall donalt donata donatello donaugh donavon donella donelle donetta donia donielle donka donn
donnamarie donnell donni donny donát donáta doralia doralin doralyn doralynn doralynne dorana dorcas
doreen dorel dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria doriana doriano
dorica dorice dorie dorine dorinel dorisa dorise dorita dorián dorka dorli doro dorolice dorolisa
dorotea doroteja doroteo doroteya dorottya dorree dorri dorrie dorris dorry dortha dorthe dorthea dorthy
dosi doti dotti dottie doubravka douce dougie douglass dougy dounia douwe dovie dovud doyinsola doğanay
doğaner draginja dragiša dragoje dragojlo dragomir dragos dragutin drahomil drahomila drahomír drahomíra
drahoslav drahoslava drahotín drahotína drahoň drahoš drahutin drahuše drajat draupadi draža dre dreddy
dredi drina driss drona druci drucie drucill drucy drud druina drusi drusie drusilla drusy držimir
držislav duanne dubravka dubravko duccio ducu duffie duffy dugald duilio duje dukey dukie duky dulari
dulcia dulcie dulcine dulcy dulina dulsea dumisani dumitra dumitrana dumitrita dunc dunn dunstan durand
durdona durga durgeshwari durodola dururbunsuz durward duuk dušana dušanka dušica duška dwain dwaipayan
dwaipayana dwi dyah dyan dyana dyane dyann dyanna dyanne dylano dyllan dynah dzirkstīte dzīle dáša dâver
désiré dêrsim dîcle dîlan dîroj dîrok dóra döndü dündar dürdane dürriye dāgs dārta dāvids dāvis děpold
dětmar dětřich džan dəniz eachelle eada eadie eadith eadmund eal ealasaid eamon earlene earlie earline
earnestine eartha earvin eba ebeneser eberardo eberto ebiere ebin ebiowei ebkızı ebonee ebren ebunoluwa
ebuzer ecaterina ecclesio ecehan ecem ecmel ecvet edan eddi edee edelberga edeline edgard edgardo edhem
edilberto editha edithe editta ediva ediz edlin edmon edmondo edmée edoardo edouard edsel eduards edvard
edvarda edvige edvin edvín edvīns edwardo edy edyth edythe edīte edžus eef eefje eekalabya eeli eevi
efim efimia efisio efken eflah efrain efrem efren efrosinia eftalya eftimia eftimie ega egan egidio
eginardo egisto egmont egona egīls eilis eimile einārs eirena eisha eithan eižens eja ekaaksh ekadant
ekaksh ekalavya ekaling ekaparnika ekdant ekeç ekmel ekundayo elaide elakshi elane elanur elayne elbek
elberta elbertina elbertine elden eldin eldor eldora eldred eldredge eldridge elea eleazar electa
electra eleen elene elenor elenora elenore eleonore eleonóra eleuterio elfie elfrida elfrieda elfrída
elfrīda elga eliabeth eliah eliahou elian eliano elianora elianore eliasz elicia elie eliel elifio
eligio elija elimena eline elinor elinore eliodoro elion eliona elior elisabet elisabeta elisabetta
elisaveta elisea elizabet elizabeta elizaveta elize elizej elizeus eliáš ellada elladine ellary ellene
ellerey ellery ellette ellissa ellswerth ellsworth ellwood ellynn elmar elmira elmore elmurod elmārs
elmīra elna elnar elnarə elnora elnore eloan eloane elodia elody eloisa elon elone elonore elora elouan
elouise eloy eloá eloïse elpidio elroy elsbeth elset elsey elshan elsinore elston elsworth elsy elta
eluh elvera elvezio elvia elvie elvina elvino elvyn elvíra elvīra elwin elwira elwood elwyn ely elya
elyanora elyas elyes elyn elyne elynn elyor elyse elysee elysha elysia elyssa elyès elza elçin elène
eléa eléanore eléonore elīna elīza emalee emanoil emanuelly emanuil emas embla embuh emced emelda emelen
emelina emelita emely emelyne emera emerich emidio emie emiel emilee emili emilian emilien emilija
emilijan emiline emiliya emilián emilía emirhan emlen emlyn emlynn emlynne emmalee emmaline emmalyn
emmalynn emmalynne emmelie emmeline emmely emmerico emmery emmet emmey emmie emmit emmitt emmott emmy
emmye emna emogene emong emory empirio empluk emrullah emy emyle emylee emília emílie emīlija emīls
enakshi endrigo enecone englebert engracia enguerrand enie enimia enio enise enna ennio ennis enno enola
enos enrica enrichetta enrika enriqueta enteng enya enyo eolanda eolande ephraim ephrayim ephraïm ephrem
eracla eraclide eraldo eralp erardo erasmo erasmus erast eray erazim erazmus erberk erberto ercan
ercolano ercüment erda erdeni erdenikatun erdeniözük erdinç erel eremia erena erenia erentüz ergenekatun
ergün ergüner erhart eriberto ericha ericka erico erine erinn erinna erkâm erkân erman ermanno ermen
ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermilo ermina erminia erminio
ermīns ernaline ernesta ernestina ernestine ernestus ernestīne ernie erny eron errick errol erroll
ersilia erskine ertenözük ertha ertuğrul erv ervin ervín ervína ervīns erwann eryn erçin erşan esat esaù
esdras esenbike esha eshana eshita esmaria esmee esmeray esmira esmée essa essie estefania estel estele
estell estella esterina estevan estiawan estiono estrellita esuperio esupofo etela etha ethann ethe
ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethem etti ettie etty eubert euclide eudes
eudochia eudokia eudoksja eudora eudoxe eudoxie euell eufebio eufemio eufrasia eufronio eufrosina
eufrozina eufrozína eugeniu eugenius eugeniusz eugine eugène eugénia eula eulah eulalie eulálie euna
eunika euphemia euphrasie euridice eurydice eusebia eusebie eusebiu eusebius euseo eustacia eustațiu
eustorgio eustosio eustracjusz eusèbe eusébie eutalia eutalio evald evaldo evaleen evalyn evandro
evangelin evangelina evangeline evanghelina evania evann evanne evans evarist evasio evdochia evdokija
eveleen evelien eveline evelína evelīna evens everard evered everette evert evey evgheni evghenia
evghenii evi evidio evodio evonne evran evremondo evvie evvy evy evyn evîn evşen evžen evženie eward
ewart ewatomi ewell ewen ewenn eya eyal eyde eydie eyiz eymen eyram eytan eythan eyüp eyşan ezechiel
ezechiele ezequiel eziechiele ezio ezmeralda ezrak ezri fabe fabie fabijan fabiána fabiënne fabrício
fadekemi faderera fadime fady fadıl fae fahrettin fahriddin fahrünissa faiq fairfax fairleigh fairlie
faizah fajr falba falito falkner fallon famiano famke fanchette fancie fanechka fania fanika fanni
fannie fantin fanyana farand farangiz fardau farhunnisa farica faris farlay farlee farleigh farlie farly
farr farrand farrel farruh farzana farès fathonah fatim fatimata fatimə fatin fatouma fatoş faulkner
faunie faustin faustýn faustýna favian fawne fawnia faya faydra fayen fayenne fayette fayina fayre fayth
faythe fayzbek fazilat fazio fazliddin fazullah febe febi febriana fedro fehime fehintola felecia felic
felicdad felicie felicien felicio felicita felicián felicle felike felina felipa felisha felita feliza
felizio felton felície femm fenelia fenja fenna feodor feodora feodosia feramuz feramuş feray ferdie
ferdinande ferdy ferdynanda ferhan feridun feriel feriha fermiano fermin fermo fernandina ferndo ferrel
ferrell ferris ferruccio ferruh feruza feryel festo fevronia feyzullah fiadh fiann fianna fibikemi
fidelie fidelio fidelius fidenzio fidole fieke fien fiene fiete fifine fiifi fikayomi fikriye filberte
filberto filemon filibert filide filipp filofteia filomen filomena filoména filotije fily findlay
findley finia finnja finnley fiodor fionn fionna fionnula fiorenze fiorenziano fiorenzo firdavs firdevs
firuzə fitrat fitria fitriani fitz flaminia flaviana flaviano flavie flaviu flavián fleano flem fleming
flemming fleta fletch fletcher flinn floarea flodoard floortje florance florea florella florencio
florencja florentia florentýn florentýna florenza florența florestan florette floria floriana florica
floridia florinda florine floris florián florri florrie florry flory flossi flossie floy flss flurin
flurina fode folafoluwa folco folu fons fonsie fonz fonzie forrester forster fortunata fortunát fortunée
fotih fotima foucauld foulques fowler fozia francette franchot franci francisc franciska franciskus
franciszka francklin francklyn francois francoise francyne franklyn franky franni frannie franny
fransisco františka frants franzen frasier frasquito frayda fraze frazer frazier freddi fredek fredelia
frederich fredericka frederico frederigo frederike frederique fredi fredia fredra fredric fredrick
fredrika fredy freeda freek freemon freida frenkie freya frido fridolín fridrich friedrick frontiniano
frusina fruzsina fryderyk fráňa frída frīda fulbert fulberto fulcran fuldem fulden fulgence fulgenzio
fulton funani funmilade furio furkân furseo fuscolo fynn fábio fâlih féba félicie féline félix füreyya
füruzan fūma fərqanə fərəh fəxriyyə gabbey gabbi gabbie gabey gabija gabor gabriell gabriellia gabriello
gabrijela gabrila gabriël gada gadang gadis gaduh gae gaelan gaetan gaiman gajaadhar gajabahu gajadhar
gajana gajbaahu galak galang galeazzo galfryd galih galiono gallagher gallard galuh galur galvan galven
galvin gamalat gamaliel gamani gamanto gambira gamblang gamila ganak ganaka gandewa gandharv gandharva
gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gannie gannon ganny gantar garald
garang gardie gardiner gardner gardy garek garett garey garfield garik garika garimberto garnett
garnette garold garrard garrek garreth garrik garrott garud garvey garvin garvy garwin garwood gaspare
gasparo gasper gasti gastone gati gatien gatik gatra gaud gaudenzia gaudenzio gaudino gaultiero gauraang
gaurang gauranga gautama gautami gautiero gavan gavino gavra gavrielle gavril gavrilo gavxar gawain
gawati gawen gayane gayel gayelord gayla gayleen gaylene gayler gaylor gaylord gaynor gazanfer gaétan
gaëtan gaïa gašpar gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gearalt gearard gedeon gedeone
geetanjali gejza gelila gelsomina geltrude gelu gelya gemine genadij gencer generosa genesia genesio
genevra genna genni gennie gennifer genny genoveffa genovera genoveva genvieve genziano gențiana
geoffroy geoffry georas geordie georgeanna georgeanne georgel georgena georgeta georgetta georgianna
georgije geovanni geovanny geovany geralda geraldina gerarda gerardina gerardo gerasim gerasimo gerazim
gerazym gerberge gerbert geremia gerharda gerhardine gerhardt gerianna gerianne gerick gerik gerino
gerladina germana germayne gerolamo gerome geronimo geronzio gerrard gerri gerrie gerrilee gerson gerta
gerti gertie gertruda gertrudis gertrúda gerty gervasio gery gesualdo gevheri ghaliyati ghanaanand
ghanashyam ghanshyam ghenadi ghenadie ghennadi gheorghi gheorghii gheorghina gheorghiță gherardo
gherghina ghita ghiță giacinta giacobo giacopo giadero giambattista giana gianbattista giandomenico
gianina gianmaria gianpiero gianpietro gianuario giasone giavani gibb gibbie gibby gibran gicu gică giel
giff giffard giffer giffie gifford giffy gifty gigliola gilang gilberta gilbertina gilbertine gilberto
gilburt gildo gilemette giliola gillan gilli gilligan gillo gilly ginelle ginewra ginni ginnie ginnifer
gioacchina gioberto gioconda gioele gion giona gionata giorgian giorgiana giosuele giosuè giotto giovani
giovanny giove gioventino giovenzio girardo girart giri girija girik girika girindra giriraaj giriraj
girja girolamo giselbert gisele gisella gislebert gisselle gitanjali giulietta giulitta giuseppa giusta
giustina giustiniano giustino gizela gladi gladyce gladys gleda glenden glendon glenine glennie glennis
gligorije glori gloriana gloriane glyn glynda glynis glynn glynnis gnni gobinda godard godart goddard
goddart godeberta godfree godfrey godfry godiva godwin goffredo gojko golda goldarina goldia goldie
goldina goldy golia golub gomberto gondebaud gondulfo gonerio gonsalwy gonthier gontran gonzaga gonzales
gonçalo googoosh gopaal gopee gorakhanatha gorakhnath goraud gordan gordie gordy goswamee goswami
gothard gothart gottardo gotum goundo gouranga goutam gracie graciliano gracián graciána gradeigh gradey
gradimir graehme graig grannie grantham granthem grantley granville gratiana grayce grayson graziana
graziano gražina grațian grațiana grațiela greggory gregoire gregoor gregoria gregorius grenville gretal
gretel grethel gretna gretta greyson grga grgo grgur griffy grigori grigorije grimaldo griselda griswold
griz grizelda grozdana gréta gualberto gualterio gudakesa gudakesha gudrīte guenda guendalina guendolen
guenevere guenièvre guenna guerrino guglielma guglielmo guiberto guilbert guilhemine guillema
guillemette guillermina guinna guiscardo guiseppe gulbahar gulbaxor gulchexra guljamol guljaxon gulnoza
guloy gulseren gulsora gulzira gulzoda gumesindo gunar gunay gundelinda gunel guntar gunārs gurdev
gusella gussi gussie gustava gustavine gustavs gustavus gustie gustáv guthrey guthrie guthry guusje
guérin gvendolina gvendolína gvozden gwendolen gwendolin gwendoline gweneth gwenette gwenneth gwenni
gwennie gwenny gwenora gwenore gwido gwyn gwynne gál gédéon gérald géraud géza gökalp gökben gökbörü
göknur göktug gökçegöl gökçen gökçiçek göngör gövhər gúbio güher gülben güldem gülden gülegen gülemen
güler gülgün gülhan gülnaz gülpembe gülriz gülsen gülsüm gültekin gülçin gülümser gülər günay gündoğdu
gündoğmuş güner güngör güniz günnur günseli günyaruk günçiçek gürcan gürdal gürhan gürkan gürol güvenalp
gıyas gűnter habbab habib haby hacib hadicha hadja hadlee hadleigh hadria hadrian hadriel hafid hafshah
hagan hailee hailie haily hairyanto hakeem hakkı haldun haleigh halette halie halley hallsy hally halsey
halsy hamdullah hamidou hamima hamlen hamlin hammad hammâd hamnet hamsini hamzah hanae hanaé hanefi
hanifa hannabel hanni hannie hannis hanny hansiain hanspeter hansruedi hansueli hanuš haralamb
haralambie harbert harcourt hardana hardouin harimurti harinakshi harinarayan harit harja harjasa
harjaya harjo harland harlen harlene harli harlie harlin harmon haron haroun harouna haroune harraz
harrie harriett harrietta harriette harriot harriott harsana harsanto harsaya hartaka hartana hartwell
haru haruma harun haruna haruto harwell harwilll hasheem hashem hashim hasibi hasim hasin haskel haskell
haslett hasna hasnaa hassane hassie hastie hatouma hatti hatty hattâb hawar haydon haylee haylie haywood
hayyim hazlett haïm haşim haštal heall heber hebert heda heddi heddie hedi hedvig hedviga hedvige
hedvika hedwiga hedy heema heida heidie heikapu heindrick heinrick heinrik helaina helaine helie helin
helios helli helmer helmi heloise heloïse helsa helyn helèna helène helēna hendri hendrick hendrika
hennes henrich henrick henrie henrieta henryetta henryka hephzibah heracleea herberta herbie herby
herculie herkus herluin hermenegildo hermia hermie herminia herminio hermon hermy hermína hermīne
herrick hersch herschel hersh hershel hertha herve hervey heryanto hessa hesther hesti hestia hetti
hettie hetty heval hewe hewet hewett hewie hewitt heywood heřman hiba hicabi hidaya hieronim hieronymus
hikmat hilarion hilarius hilbert hildagard hildagarde hildebert hildegaard hildegarde hildy hillard
hillery hilliard hilliary hillie hillier hillyer hilmi hilola hilton himadri himani himari himawan
hinano hinato hincmar hinda hinze hipolit hipolito hira hiram hiranmay hiranmaya hiranya hiro hirsch
hişam hjørdis hobard hobey hobie hodge hoebart hojimurod holli hollie hollis hollyanne holmes homere
homero homerus homér honore honoria honorine honorius horacy horatia horatio horatius horea hortenzia
horton horymír horymíra horác hosea hosiyat hosna hosniya hostimil hostimila hostimír hostimíra
hostislav hostislava hostivít hovard howey hoyt hrvoj hrvojka huberto hubey hubie huey hughie hugibert
huguette hulda hulki hulusi humaira humay humbert humfrey humfrid humfried humphrey hunfredo hunor
huntington huntlee huntley hurlee hurleigh hurley hurram hurshida hurşit husain husein huseyn husida
husnida husniya husnora hussa huub huzeyfe hvalimir hvězdoslav hvězdoslava hyacintha hyacinthia
hyacinthie hydar hyman hymie hynek hypolit hàorán hàoyǔ háta hâdi hâlis hâtem hédelin hédi hélie hélier
hêvî hüdayi hüdâvendigâr hüma hümeyra hüriyə hürkan hüsameddin hüsamettin hüsrev iacob iacopone iacov
iana ianina ianira ianis ianna ianos ianthe iaroslav iaroslava iasmina ibai ibbie ibby iben ibidapo
ibironke ibodulloh iboja ibou ibrahima ibrani ibrohim ibukunoluwa ibun icaro icha icie icilio idalia
idaline idell idella idelle idette idir idowu idriss ieremia ifeanyichukwu ifeoluwa iffar ifora ifunanya
ige iggie iggy iginia iginio igino ignace ignacius ignaz ignjat ignác ignácie ignát ignáta igori ihtiyor
ikeoluwa ikey ikhidie ikhsan ikin ikrom ilai ilaire ilarie ilario ilarion ilay ilayda ilaçın ildebrando
ildefonso ildegarda ildegonda ildika ileane ilene ilenia ilgmārs ilgın iliana iliane ilias ilies ilinka
ilise ilja iljana ilko illidio ilsa ilva ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilysa ilyse
ilyssa ilyès ilza imen iminathi imogene imojean imoleoluwa imrane imrich imron imène inara inaya
incoronata indra indriķis indro indy inesa inesita inessa inez ingaberg ingaborg ingamar ingar ingeberg
ingeborga ingelbert inglebert inglis ingmārs ingra ingrim ingrīda ingunna ingūna inigo inioluwa inja
inness innis innocenty innocenzo inocenc inocențiu insa inuk inunnguag inutsiaq inyoni inza inéz inës
ināra inārs ioane ioanina iolanda iolande iolanthe iona ionelia ionică ionne iorgo iorgos iorio iormina
iosefina iosep iosif ippocrate ippolito iraida irati irawati irem iremide irenej ireneus ireneusz ireti
iretioluwa iriana iridenta irinel irita irmina irnanto iroda irsad irv irwan irwinn irēna isaak isabeau
isabelita isabelly isac isacco isador isadora isadore isahella isai isaia isaias isak isaure ischirione
iseabal isee iseoluwa iseult ishaq ishola isiahi iside isidor isidora isidore isioma isis isisa ismaele
ismaël ismaïl ismaïla ismoil ismérie isobel isom isotta isra israa israël issa issac issiah issiaka
issie issy isık isığ itri itsuki itunuoluwa itzel itır iuliu iurie iurii iustin iustina iustinian ivaana
ivah ivalu ivanna ivano ivanoe ivančica ivek ives ivett ivetta ivie ivik ivna ivone ivor iyabode
iyadunni iyanuoluwa iyed iyinoluwa iyık iyıktağ izaak izabella izaiah izaiáš izajasz izak izaro ize izia
izidor izidora izmael izolda izydor izz izák iľja işık işıl işılay işın işıner işığ i̇brahim i̇clal
i̇dil i̇dris i̇ffet i̇hsan i̇hvan i̇kbal i̇keme i̇kiçitoyun i̇krime i̇layda i̇lbey i̇lbilge i̇ldike
i̇lgegü i̇lham i̇lhami i̇lhan i̇lkay i̇lkben i̇lke i̇lker i̇lknur i̇lksen i̇lkyaz i̇lqar i̇lyas i̇mge
i̇mran i̇mrem i̇nci i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş i̇smail i̇smet i̇til i̇xtiyar i̇zel
i̇zzet i̇zzettin jabal jabez jabulile jacenta jacey jacinda jacintha jackeline jackelyn jacki jacklin
jacklyn jackquelin jackqueline jacky jaclin jacoba jacquelynn jacquenetta jacquenette jacquetta
jacquette jacqui jacquie jacynth jacynthe jadesola jadon jadran jadrana jadranko jadyn jaeden jael
jaelynn jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagica jagmeet jahnu jaida jaiden
jailey jailyn jaiman jaimie jaimini jaimy jaine jairo jaivey jakayla jakov jakuba jakubina jalen jalol
jalou jalyn jalə jamaal jamalia jamarcus jamel jamesy jamey jamil jamill jamima jamir jamiro jamison
jammal jamol janae janaya janaye jandy janean janeczka janeen janel janela janella janenna janessa
janeta janetta janeva janey jania janica janick janifer janin janis janith janiya janka jannah jannek
jannel jannelle janni jannie janos janosch janot jany janīna japhet jaquan jaquelin jaqueline jaquelyn
jaquenetta jaquenette jaquith jarad jareb jaren jarib jarid jarmil jarmila jarne jarno jarod jarolím
jarolíma jaromil jaromíra jaron jarrad jarrell jarrid jarwa jarwadi jarwi jase jasen jasenko jasin
jasmani jasmijn jasmína jasmīna jasněna jassem jassim jasun jasur jaswadi jatmiko jautrīte javas javi
javlon javohir javon javonte jawed jax jaxon jaxx jayadi jayce jaycee jayda jayde jaydon jaye jayeng
jaylan jaylano jaylen jaylin jaylinn jaylon jayme jaymee jaymie jaynell jayvano jazlyn jazmin jazmyn
jazmyne jazzlyn jazzlynn jdavie jeana jeane jeanelle jeanna jeannel jeannine jeannot jecho jedd jeddy
jedediah jef jefferey jefferson jeffie jeffry jeffy jefri jefta jehanna jehanne jela jelene jelica
jelisaveta jelita jelka jella jelmer jelte jemie jemimah jemmie jenda jenel jenelle jenica jeniece
jenifer jeniffer jenilee jenine jennah jennee jennette jennica jennilee jennine jennings jennyfer
jenovéfa jephthah jerad jeralee jeramey jeramie jeramy jere jerel jereme jeremi jeremiasz jeremie
jeremiáš jerguš jeri jermain jermayne jermey jerod jeromy jeroným jerrell jerri jerrie jerrilee jerrilyn
jerrine jerrod jerrold jerrome jerrylee jervis jerôme jesika jessa jessalin jessalyn jessamine jessamyn
jessee jesselyn jessey jessi jessika jesslyn jesslynn jessy jessyca jeth jett jettie jevgeņijs jevon
jevrosima jewell jewelle jezdimir ješa jibril jidde jihane jil jiljí jillana jillane jillayne jilleen
jillene jilli jillie jilly jimram jinane jinawi jindra jindřiška jinny jinte jinthe jitender jiya jiyan
joah joanie joannes joannie joanny joany joas jobey jobi jobie jobina joby jobye jobyna jocelin joceline
jocko jodee joeann joela joelie joelina joeline joell joella joelly joellyn joelynn joes joesph joete
johana johannah johanne johathan johna johnath johnette johnna johnpaul johny jokūbas jolana jolayemi
jolee joleen joletta jolien jolijn jolin jolina joline jolyn jolynn jona jonell jonie jonis jonte jonáš
joojo jop jordain jordane jordanna jordon jordy jordyn jorey jorga jorgan jori jorie jorin jorrie jorry
jory joscelin joscha joschua josee josefien josefína joseito josepha josephin josephina josette josey
joshia joshuah josi josianne josias josipa joso josse josselin josselyn josua josue josy joud jourdan
jouri jovani jovanka jovanny jovany jovin joyan joyann joycelin joye jozefa jozefína jozue joël joško
jošt joža jožef jsandye juda judah judd judeline judi judicaël judie judita juditha judon judye judyta
judīte juieta jula julan julee julen juliann julide julietta julija julijana julika julina juline
julissa julita juliusz juliána juliëtte jumadi jumagul jumari junayd junette junia junina junius juno
junon jurre jurģis jusra justen justinn justino juston justyn justína justýn justýna justīne jusuf juul
juwan juwon jyotis jyotsana jáchym jákup jázmin jéssica jógvan józefina jökull jörgen július jürg jāzeps
jēkabs jūlija jūlijs jūsma kaat kabita kacie kacung kacy kaden kadiatou kadidia kadidiatou kadin
kadrican kadriye kady kaela kaelyn kahaleel kahlil kaia kaila kaile kailee kailey kailyn kaine kairav
kaitlynn kajen kajus kakalina kalea kaleena kaleigh kalervo kaley kalidou kalie kalil kalila kalim
kalinda kalindi kalinik kalistrat kallie kally kaloyan kalvin kalyani kamalesh kamaria kambali kameko
kameron kamidin kamila kamilah kamile kamilla kamillah kamilė kamol kamola kamoliddin kamren kamron
kamryn kamuran kanaka kanchan kanda kandace kanishka kannan kanti kançı kapgar karahan karak karalee
karalynn karamba karamoko karaça kardi karee karelle kargılaç karia kariane karie karil karilynn karimah
kariman kariotta karisa karita karja karlee karleen karlen karlene karlens karley karlie karlijn karlis
karlo karlotta karlotte karly karlyn karlıgaç karmela karmen karney karolann karole karoliina karoly
karolína karon karrah karrie karry karsa karsana karson karunanidhi karya karyl karylin karīna kashyap
kashyapi kasiran kasiyah kasián kassey kassi kassia kassim kasusra katee katelin katell katelynn
katerine katey kath katha katharyn kathe kathem katherina katheryn kathi kathie kathlin kathlyn kathrine
kathryne kathye katia katica katija katina katine katinka katleen katlyn katlynn kato katrinka katryn
katrīna katti kattie katunkız katuscha katusha katya kavon kawaca kawaya kawtar kayaalp kayaçık kaycee
kayden kaylah kayle kayleigh kayley kayli kayliah kaylie kaylil kaylin kaylyn kayne kays kayun kayça
kazi kazimíra kazkatun kaïna kaïs keagan kean keane keano keanu keara kearney keary keefe keefer keelby
keeley keelia keely keenan keerti kehinde keir kelbee kelby kelcey kelcie kelcy kelila kellby kellia
kellina kellsie kellyann kelsie kelsy kelton kelya kelyan kemalettin kemba kemâl kenari kendal kende
kendell kendre kendricks kenes kenna kennan kennedi kennett kennie kennith kenon kensi kenton kenyon
kenza kenzi kenzie kenzo kenzy keon kerami kerby keremşah keriann kerianne kermie kermy kerr kerrill
kerrin kerwin kerwinn keshaun keshawn kesley keslie kessia kessiah ketsia ketti kettie ketty kev kevan
kevina kevon kevser kevyn keyan keyken keyla keyon keyshawn kezia kgabu khadidiatou khadidja khadije
khadim khady khanyisile khawla khem khethiwe khongordzol khoudia kiaan kiah kial kian kiana kiandra
kianna kiano kiarra kiele kienan kiersten kikelia kikelomo kiley kilián killian killie killy kilyan
kimball kimbell kimberlee kimberli kimberlyn kimble kimbra kimmi kimmie kimmy kimo kincaid kincső
kingsley kingsly kinna kinnie kinny kinsley kippar kippie kippy kirana kirbee kirbie kiri kirilo
kirollos kirsteni kirstin kirstyn kirti kissee kissiah kissie kittie kiwa kiyan kizzee kizzie kjeld
klarencjusz klarika klarrisa klaudie klaudius klaudiusz klaudián klemens klement klementina klementyna
klementýna kleon kleopatra kliment klotylda kléber klāra klāvs knox koa koby kody koenraad kolawole
kolby koloman kolombín kolumbán kolumbín kolumbína komil komila komron konrád konrāds konstancie
konstancja konstantine konstanty konstantyn konstantýn konstantīns konstanze konsuela konzuela
konštantín koo kopano koralia koralle korbin kordula korede korella koressa korey kori korie korina
korinna korneli kornelia kornelius korneliusz korney kornélia kornélie korrie korry kory kosma kosmas
koçer kraig krasava krasomil krasomila krasoslav krijn krisha krishnadas krishnadasa krishnah krispin
krissie krissy kristan kriste kristel kristien kristijan kristián kristiāna kristiāns kristo kristofer
kristofor kristoforo kristos kristyn kristóf krisztofer krišs krištof krsto kruno krunoslav krystalle
krystel krystina krystle kryšpín kryštof ksawera ksawery ksenofont kubad kubilay kubura kuddusi kujoe
kumari kumuda kumush kuncara kunhuta kunthara kusuma kutbettin kuzman kvetoslava kvido květoslav
květoslava květoš květuše kwamena kweku kwintyn kyano kyara kylee kyleigh kylen kylian kyliann kylila
kyllian kyllikki kylynn kym kynthia kyra kyriaki kyrstin kári kâmil kâzım kéba kévin köksal kübra kürşad
kımızalma kımızalmıla kımızın kırgavul kırçiçek kızdurmuş kızılalma křesomysl křišťan laal labuh lacee
lacie ladarius ladina ladislao ladislau ladislava ladji ladonna lahna laina lainey laisha laksana
lakshmidhar lakshminath laksita lalie lalə lamar lamberto lamih lamija lamiyə lammond lamond lanae
lanang lancelot lancilotto landolfo landry lanette laney lanfranco langgeng langsdon langston lani
lanita lanjar lanna lanni lannie lanny lantar laraine laras larina larine laron larue laryssa lascăr
lasmanto lasmono laswi latashia latia latika latisha latofat latrena laughton launce lauraine laural
lauralee laurane laureen laureline laurella laurena laurenc laurencie laurencjusz laurens laurentia
laurentiu laurenty laurentyna laurenția lauretta laurian lauriane laurianne lauriano laurice laurin
laurine lauritz laury laurène lautone lavanya lavena lavern laverna laverne lavi lavinie lavinio lavon
lavonne lavínia lavīze lawrencia lawry lawton laxman laxmi layana layanah laylo layney layton lazare
lazaro laziz lazzaro lazăr laëtitia leana leandr leandre leane leanna leano leanor leanora leart leatha
lebbie ledion leeann leeanne leelah leeland leelou leendert leesa leese leevi legawa legra lehna leigha
leighton leilah leilani leisha lejla lela lelah lemar lembah lemide lemmie lemmy lempi lemuel lenard
lenee lenette lenia lenja lenn lenna lennard lenne lennert lenni lennie lennon lennox lenore leny lenya
leodegar leodora leoine leokádie leola leoline leonanie leonel leonelle leonerd leonia leonida leonilda
leonio leonis leonore leontin leontine leontyne leontýn leontýna leontīne leonzio leonīda leonīds
leopolda leopoldine leopoldýna leora leordo leposava lere leroi lesana lesedi leshia lesli lesly lessie
lesya letha lethabo lethia lethokuhle leticie letisha letiția letterio letti lettie letty leufroy
leupold levana levey levin levio levke levoslav lewes lewie lewin lewiss lexine lexy leya leyan leyna
lezley lezlie leïna lešek lia liah lianna lianne liara libbey libbi libbie liberata liberio libora
liboria liboslav liboslava libuša libère liběna lică lidania lidio lidmila lidya liepa liesa lieuwe
lieze ligia lilah lile liliane lilianna lilias lilien lilith liliya liliána liliāna lilliana lillie
lillis lilllie lilou lilwenn lilya lilyan linc lindi lindie lindon lindsy lindy linell linett linnell
linnie linoel linoy linoï lintang linwood linzy lioara lionello lirone lisabeth lisakhanya lisann
lisanne lisetta lisha lishe lison lissi lissie lissy lital litzy liuba liubovi liudmila liuka liusea
livie livino livius livvie livvy livvyy livy liya liyah liyam liyana lizabeth lizbeth lize lizeth
lizette lizz liétald liāna ljuba ljudevit llewellyn llywellyn loane locke lockwood lodovica lodovico
loek loella loes lohan loise lolade loleta lonee longin lonie lonna lonnard lonni lonny lonzo lorain
loraine loralee loralie loralyn lorant loree loreen lorelei lorella lorelle lorene loria lorian loriana
lorianna lorianne lorie lorik lorilee lorilyn lorin lorinda lorine lorita lorrayne lorri lorrin lothaire
lothario lotti lotty loua louan louann louay louca louisette louison loula louna lounis lourdes loutitia
louvenia lovelie lovell lovorka lovro lowie lowrance loy loyce loydie loïse luan lubanzi lubin lubomíra
lubor luboslav luboslava luboš lucais lucca lucențiu lucho luci luciano lucias lucica lucija lucijan
lucilia lucilla lucine lucious lucita lucius lucián luciána lucja lucretia lucreția lucrețiu ludano
ludie ludivoj ludiše ludolphe ludomír ludomíra ludoslav ludoslava ludovica ludovico ludovika ludvig
ludvika ludvíka ludwika luděk luella luelle luhung lujza lukhona lukita luknė lukrecius lukrécie lulita
luluh lulut lulwa luminita lumír lumíra lungelo lurhur lurleen lurlene lurline lusine lutero lutfan
lutfi lutfiya lutfulloh luthfi lutibor lutobor luuk luus luwar luwes luzie luďka luīze lwandle lyam lyan
lyana lydon lyell lyes lyla lylia lylou lyman lyna lyndel lyndell lyndsie lyndy lynea lynelle lynett
lynnea lynnell lynnelle lynnet lynnett lynnette lysanne lyssa léana léandre léda léonne léopold
léopoldine lévi lív lîlan lîrîk lütfi lütfullah lýdia lýdie lāsma lăcrămioara lėja lība līksma līna līva
līvija līze lūcija ləman maad maartje maayane mab mabelle mable mabruk macaire macaria macario maceo
macey maci mactar madaline madalyn maddison maddox madel madelaine madelena madelene madelief madelin
madelina madella madelle madelon madelynn madid madie madilyn madisen madisyn madita madlaina madleen
madlen madlin mads mady madyson maegan mael maelle maelys maes maeva maffeo magdaia magdalen magdalene
magdaléna maggee maggiorino maggy maguelone maguette mahalia mahammad mahan mahault mahe mahendra mahesa
maheswar mahfud mahrus mahulena mahzan mahé maible maica maida maiga maighdiln maila mailin mailo
maimunah maiorico maira maisey maitilde maitê maiya makan makar makary makayla makenna makenzie makhtar
makinwa maksud makuta malanie malchy malco malea malene malick maligiaq malinda malinde malissa malissia
mališa mallaury mallie mallissa mallorie malone malorie malory malou maloxat malthe malti malvin malvina
malvína malvīne malwina malynda mamady mame mamert mamoudou mamour manah manaia manassé mancio mandaakin
mandakini maneh manelle manetto manfredo manfréd mangalya manik manikya manilio manjusha manlio mannie
manoah manole mansvet manuele manya maphikelela maqsud marabel marah maram marama maras marceau marceli
marcelia marcelin marcell marcelle marcellina marcelline marcellus marcelína marchall marchelle marcheta
marcile marcille marcu mardon mareah maressa mareva margalit margalo margana margaretha margarett
margaretta margarette margaréta margeaux marget margette margi margita margrith margy mariadi mariami
maribelle marice maridel marieann mariejeanne mariel mariele mariella mariellen mariem marieta mariette
marijn marijo marilee marilie marilin marillin marilou marilu marilyne marilú marinela marinetta marinko
marinna marinus marioara mariola mariquilla mariska maritsa maritza marième marjane marje marji marjie
marjory marjy markas markel marketa markika markos marlane marleah marlee marlie marline marlis marlo
marlow marlowe marly marlyn marmaduke marna marney marni marnia marouane maroš marquita marrilee marris
marrissa marrit marsiella marsito martainn martaka martana martani martelle martguerita marthe marthena
marti martica martita martyn martyna martynne marut marv marve marven marwane marwata marwen marwin
maryadi maryanna maryanto marybelle maryja maryjane maryl marylee marylin marylinda marylynne maryna
maryrose marys marysa maryse marzio marģers mashxura massima massinissa matas matei matelda mathe matheo
matheus mathian mathijs mathilda mathurin mathuys mathys mathéo matis matisse matko matouš matroniano
mattea mattes matthaeus mattheo mattheus matthiew matthildur matthis matthus matthías matty mattéo
matvey matylda matys matyáš matz matīss maudie maugis maui maureene maurene mauricette maurie maurilio
maurine maurise maurita maurits maurizia maury mavdud mavlon mavluda mawuena mawusi maxbuba maxellende
maxens maxfuza maxie maximilianus maximilián maximillia maximillian maximo maxmilián maxsuma maxy mayane
maybell maybelle mayeul mayla mayline maylis maymie maynard mayne maynord mayoor mayson maysoun mayssa
mayte mazie maé maélis maëlie maëline maëlis maëly maëlyne maëva maï maïly maïlys maïmouna maïna maïssa
maïssane maïwenn maša mbalienhle mckayla mckenna meade meara mechelle medard medardo medea medine medoro
megane meggi meggie meggy meghann meghnad meghnath mehar mehetabel meik meire mekhi melamie melani
melanio melantha melany melchiade melchiorre melda melenija melesa melessa melezio melicent melichar
melikşah melinde melisande melisandra melisenda melisent melita melitta melli mellicent mellie mellina
mellisa mellisent melloney melly melnic melodee melokuhle melonie melony melosa mels melusine melvil
melvina melvyn melyna melyssa melánia melánie memduh menahem menaka menard menardo mendie mendy menelao
meneo menka mennone mercie meredeth meredithe merell merete meriam meridel meridith meriel meriem merih
merijn merilee merill merilyn meris merissa meriç merjem merlina merline merna merola merralee merrel
merrick merridie merrielle merrile merrilee merrili merritt mersana mersey mertie merv mervin merwan
merwin merwyn meryam mestan metoděj metrofane mevlüt meyer meyra meïssa mečislav mečislava mhambi micael
micaela michaelina michaeline michaella michala michale michalina micheil michelina michell mickael
mickaël micki mickie micky midas mignonne miguela miguelita mihael mihailo mihajlo mihriban mijat
mikaere mikail mikayel mikayla mikaïl mikel mikki mikol mikoláš mikuláš miladin milagrosa milana milanka
milanko mildrid mileta milford milhan milicent milisav milissent miljana millard millisent milly
milojica milomir miloslava milota milou milouš milovín miloň milred miltie milty milutin milutín miluše
milzie milík milíč mimma minakshi minda minervina minervino minette minnaminnie minni minnnie minny
minodora minta mioara miof miomir miquela mirac miray miraziz mirco mireielle mirek mirelle mireya
miriama mirilla mirkelam mirkó mirlande mirna mirocleto miromil miromila miron mirona mirthe mirtil
mirziyo misael misaele misbah mischa mislav misti mitar mitchael mitchel mithat mitică mitruț mittie
mizgîn miķelis miša miško mlad mlađana mnata mnislav mnislava moana mobolaji moctar modestine modou
modrīte modupe mody moea moeata mofifoluwa mohamadou mohana mohandas mohandis mohinder mohini mohir
moises moishe mojisola mojisoluwa mojmír mojżesz mojžíš mollee molli momir momira monaldo monalisa monro
monroe montague monvīds moradeke morayo mordy moreen morenike morey morganica morganne morgun moric
morie moris morissa morlee morley morly morolake morrie morry mortie morton morty mory moselle
mosinmileoluwa mossie mosunmola mosè motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou
moustapha moxidil moxigul moxina moxinur moxira moyna moyosore moyra mozell mozelle mozes moïra moïsette
mořic mpilo mpumelelo msizi mstislav mthunzi muaviye mubina mudīte mufi mufinella mufiz muhtor muhyiddin
muire mujur muktedi muktefi mulya mulyanto mulyono mumpuni munif munmro munroe murdoch murdock mureil
murial muriela murilo murl murod murry mursinin mursita murti murvyn musawenkosi muslih mustafo mustika
mustofa musulmon mutahhar mutasım mutemed muttalib muyassar muyiwa muzaffar muziano myah mycah mychal
mykhaylo myla mylan mylene mylo mylène myrah myranda myrilla myrl myrlande myrle myrlene myrthe myrtia
myrtice myrtie myrtil myrtis myrvyn myrwyn mája mädïna médea médoune médéric mégane méline mélisande
mélissandre mércia mérovée mína míngzé móric mùchén mùyáng müesser müfid müjdat mükerrem münir müren
müzdad māra mārcis mārīte mădălin mălina mărioara măriuca mētra mələk nabin naci nadalina nadean nadeen
nadejda nadežda nady nadya naděžda nael naemi nagabhushanam nahel nahia nahil nahla najam najmiddin
nakia nala nalani nalar nalini namazio namık nananne nance nancee nancey nanci nancie nand naneta nanete
nanice nannette nanni nannie nanon naoma naomie naoufal naoufel nappie naradi naranbaatar narcisa nardi
narimon narinder narji narseo narsete nasab nasiba nasriddin nasrullah nassim nastja natacha natala
natale natalee natalija natalina nataline natanael nataniel natasa natassia natașa nathalia nathanaël
nathanial nathanil nathen natiq natálie naudet naura nawel nawfel nawroz naya nayel nayeli nayla nazario
nazariusz nazary nazim nazmi nazrulloh nazzareno nazzaro naël naëlle naïa naïl naïla naïm naïma naïs
nađa ndleleni ndondoloza neala neale neall nealon nealson nealy nechifor necib necla necmettin nedda
neddie neddy nedjeljka nedjeljko nedra neel neela neele neeltje neely nefeli nefen nehemiah neila neile
neill neilla neille neils nejat nejla neklan nela nelda nelea neli nelia nelie nelio nellea nelli nels
nelu nelya neoma neonila neopolo neoterio nepomuk nereo neri nerissa nermine neron nert nerta nerte
nerti nertie nerty neslişah nesreen nessa nessi nessie nessy nesta nester netta netti netty nevil nevile
nevins nevio nevra nevsa nevzat newell newroz neyla neysa nezamysl neïla neža nhlakanipho niame nicarete
nicea niceforo niceto nicezio nichifor nichol nicholaus nicholle nichols nickey nickie nicklas nicklaus
nicko nickola nickolai nickolaus nicoară nicodim nicolaie nicolais nicolea nicoleen nicolette nicoli
nicolina nicoline nicolis nicolò nicon nicu niculina niculiță nicușor nicuță nicéphore nidia niel niene
nihad niharika nikaniki nikau nikkie nikko niklaus niklāvs nikodem nikodém nikodéma nikolasz nikoleta
nikoletta nikolia nikolos nikoloz niké nikša nilam nilde nilgün nilson nilufar nimakoah nimit nimród
nineli ninetta ninette niniano ninioluwa ninnetta ninnette ninon ninthe niouma niraj nirbhay niro
nischal nissie nissy niven nives nivi niviaq nixie niyaga niyazi niyilolawa nizamettin nizom nizomiddin
niştîman njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo noach noak noami noan noar nobe
nobie noby nodira noe noelani noelie noell noella noellyn noelyn noemie noemy nofoto noham nohan noila
nolana noland nolann nolen nolhan nolie nollie nolly nolwazi nomaan nomi nonah nonie nonjabulo
nonkululeko nonnah noor noortje norberta norbie norby nore norean norene norhane norica norine normie
normy norri norrie norry norsaq northrop northrup norton norval norwood nosir nosirjon nostriano noud
nouf nouha nourane nouri nout novan novelia noviana nowell nowi nox nozima nozipho noâm noè noë noëlla
noëlle noûr nqobile nrima ntokozo ntombizodwa nuccia nugraha nuka numan nunziata nural nurbek nurettin
nurgül nurgün nuriddin nurislam nursel nurseli nurullah nusrat nusratulloh nusret nutsa nuša nya nyah
nyana nyasia nydia nynke nátán néhémie nóa núbia nûda nûdem nûredîn nükhet něhoslav nərgiz oates obadiah
obadias obanijesu obediah oberon obid obidiah obioma obrad obren oceane ocie octav octaviana octaviu
octavius oddone odele odelia odelinda odell odella odelle oderico odetta odey odidone odie odil odilia
odille odin odolen odorico odunayo ody ofella ofelya ofentse ofélie ogdan ogden ogdon ognjana ogooluwa
oihan oisha oisin ojaswini ojārs oke okiki okta oktavie oktavius oktavián okto oktávie oladara oladare
oladimeji olaide olajumoke olakunle olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka olbram
olcay oldrich oldřiška olen olenka olenolin olesea oleta olgica oliga olimpiu olin olindo olivie
oliviera oliviu olivér oliwia oliwier oliy olly ololade olufeyisayo olufunke olufunmi olufunmilayo
olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi
oluwasegun oluwasemilore oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi
oluwatumise oluwole oluwunmi olva olvan olwen olympie olívia olīvija omad omari omawunmi ombeline
ombline omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola
omotolani omotoun omowumi omphile ondine ondrea ondřejka oneida onfre onfroi onida onie onofredo onome
onorata onorina onorino onorio onoriode onufry oormila opan opemipo opeoluwa opeyemi ophelie ophélie
opung oqil oralee oralia oralie oralla oralle orazio orbadiah orelee orelia orelie orell orella orelle
orenzio oreofe orest orfeo oriande orietta orif orio orion orlan orland orlane orlo oronzo orpha orran
orren orrin orsola ortansa orton orval orvokki orzu osanna osbaldo osbert osborn osbourn osbourne osgood
oskari osmond osmondo osmund ossie osunleke osvald oswaldo oswell ota otabek otakara otes otha othelia
othella othello othilia othilie othmane otho otilie otomar ottaviano ottilia ottis otília otýlie otīlija
oumayra oumou oury ovidio ovidius oxana oyenike oyga oyindamola oyindasola oynur oysha oyunbileg ozana
ozanne ozod ozoda ozodbek ozren ozy ozzie ozzy oğuzhan oļegs oļģerts paciano pacifico packston pacomio
pacorro pacôme padam paddie padget padgett padmi padraic padraig padriac paiman pakize palladia palmazio
palmiro pamelina pamella pammachio pammi pammie pammy panagachie panait pancario panchito paneeraq
pangeran pangestu paninnguaq panji pankracy pankrác pansie pantelei paolina papagena papageno paramartha
paramita paraschiva parascovia paride parman parmenio parnell parrnell parsival paskala pathé paton
patric patrica patricie patricija patrizius patroclo patrycy patrīcija patten pattin patton paule
pauletta paulica paulie pauliina paulita pauly paulína paulīne pauside pavia pavica pavlina pavlov
pavlín paxon paxton peadar pearce pearla pearle pearlie pearline pebrook pegeen peggi peggie peirce
pelaghia pelagia pelagie peleo pelhřim pelinsu pelumi pembroke penrod pepi pepijn pepillo perceval
percival peria perica pericle perihan perikles perkasa perkin pernell pernilla perran perren perri
perseo persida persis pertev peruna pervin perzida perî peterson peterus petey petko petrana petrică
petrija petrișor petronela petronella petronia petronila petronilla petronille petronius petruše petruț
petruța petula peyami peyter phaedra phaidra pharell phebe phedra phelia phila philani philbert phileas
phileine philemon philibert philine philipa philippine philis phillida phillie phillipe phillipp phillis
philly philomena philomène philothée philou philémon phineas phip phiwokwakhe phylis phyllida phyllys
phylys pierette piergiorgio piermarco piersilvio pierson pietrek pincas pincus pipaluk pippo pippy
piraye pius placida platon platone platón pleun plinio polikarp pollione pollyanna polyxena pompilia
pompiliu pomponio pontus ponziano poornima porfirio porfiriusz porfiry portia porty porzia porziano
postumio poul praba prabawa prabin prabowo prabu prakosa pramila pran pranata pranawa prasanna prascovia
prasetya prasetyo prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav
pravoslava prayag prayitna prayoga prayogo preity prema prentice prentiss prinz priscella priscille
priska prissie priyala procopio profira prokles prokop prokopa prokul proserpina prospera prospero
protasio providenci prudenzia prudenzio prudi prudy prue prvoslav pryce publio puji pulchérie pupolo
puput purcell purna purushottam purwa purwadi purwanto pushti pusicio puspa puspita puteri putnam putnem
pyotr pécine pélagie pénélope pétronille pārsla pāvils pătru přibyslav přibyslava pəri qillaq qizilgul
qobil qori qosim quartilla qudrat quent quentine querano querida quillan quincey quinlan quinten quintia
quintilio quintilla quintin quintina quintus quinty quinziano quinzio quirin quiteria quitterie quiéta
rabina rachela radan radana radcliffe raddie raddy radegast radeke radenko radhost radimír radimíra
radina radion radislav radislava raditya radivoj radivoje radiša radko radmil radmilo rado radojka
radolfo radomil radomila radomíra radosav radoslava radovana radoš radslava radul radvan radúz raeann
raegan rafaelia rafaelita rafaellle rafaello rafaël rafet raffaello raffarty rafila rageshwari rageswari
rahal raharja raheem rahel rahime rahma rahmawati rahsaan rahşan raif raihan raik rainald rainaldo
rainelda rainhard rainold rajab rajana rajina rajinder rajmund rajna rajnold rajsa rakita rakıp ralfs
ramaa ramata ramatoulaye rameshwar ramiz ramonda ramsay ramziddin ramziya rancell randee randell randene
randie randolf rangga ranice raniero ranim ranique ranjeet ranolfo ransell raphaelle rapulane raquela
rareș rashawn rasheed rasheedah rasia rasifa rasla rastislava ratibor ratih ratimir ratmír ravid raviv
rawane rawley raxmatulloh rayan rayana rayane raychel raye rayen raymund raymundo rayna raynard raynell
rayner rayona rayshell rayxona rayyan raşit raško reade reagen reamonn reanna rebbecca rebecka rebeka
rebekkah recai redford redmond reeba reema reeta reeva refael reggi reggis reggy reghina reginaldo
reginauld regitze regnārs regolo regína regīna reider reinald reinaldos reinold reinwald rejan reksa
relja relu remig remigio remilekun remondo remus remy renado renae renat rendy renell renelle renette
renja rennie renát renáta renārs renāte respati respicio ressie restu resûl resül retha rethabile retno
reube revi revkah reybaud reyes reymundo reynard reynold rezzan reşat reşîd rheba rheta rhetta rhiamon
rhianna rhianon rhodia rhodie rhody riaan rian riane riannon rianon ric ricard ricario ricca riccarda
richarda richardo richart richelmo richmound richy richárd rici rickard rickert ricki rickie ricoriki
ridwan rieke rigard rigoberto rija riki riko rinaldo riobard riordan ripley ristana rivalee rivi rivkah
rivy rizvon ričards roana roanna roanne roarke robaldo robbi robbin robbyn robena robenia robers
robertina robi robinett robinetta robiya roby roch rochell rochella rocio rockey rockie roddie roderic
roderich roderigo roderik roderyk rodge rodi rodiano rodica rodion rodoljub rodolph rodolphe rodrick
rodrique rogerio roghayyeh rohana rois rokhaya rokia roko roksana rolande roldan roley rolfe rolfo
rolland rollie rollin rollins rolph roma romanița romee romilda romoaldo romolo romona romonda romuald
romul romulus roméo romāns rona ronak ronalda ronica ronke ronna ronni ronnica ronny ronî roobbie rooney
rora rori rorie rorke rosabel rosabella rosabelle rosalee rosaleen rosalia rosalinda rosalinde rosaline
rosalynd rosamunda rosco roseanna roselia roseline rosella roselle roselyn rosemaria rosemonde rosendo
rosene roshelle rosita rosmery rosmunda rossie rossy rostislava rotaru roth rourke rouvin rovena rowen
rowland rowney roxanna roxelana roxi roxie roxine roxy royall royce rozalia rozalija rozalin rozalinda
rozamond rozamunda rozana rozanna rozanne rozele rozella rozelle rozina roziya rozvita rozália rozálie
roşan rriocard rubetta rubiano rubie rubye ruddie rudie rudiger rudolfa rudolfina rudolfo rudolfína
rudra rudyard rudīte ruedi rufe ruhsar rukhmani rukmin rumena ruperta rupinder ruprecht rurik ruslana
rusman rustie rustin rutger ruthann ruthanne ruthe ruthi ruthy rutledge rutter ruttger ruxanda ruxandra
ruy ruòxī ruža ružena ružica ryad rycca rylan rylee ryleigh ryley ryon ryun ráchel réjean réjeanne rênas
rían róza röya rúben rút rûken rükneddin rüştü răducu rıfat rıfkı rūdis rūdolfs rūsiņš rəşad rəşid
saadat saadi saar sabar sabazio sabele saboxat saboxon sabrine sabryna sabína sabīne sacha sacid sadar
sadberk sadella sadettin sadina sadoqat sadri sadriddin sadullah sadye safae safia safiatou safija
safira safiya safiétou safo safouan safouane safura saida saidee saiful saige sakeena sakina sakineh
sakti salaidh saliha salimah salimata salimatou saliou sallee salli sallie sallyann sallyanne saloh
saloma salomea salomena salomey salomi salomo salomon salomone salomè salomë salsabila salustio salvidor
salwator saly samandar samaria samed samiah samim samina samiya sammie samona sampson samsul samuela
samukelisiwe samuël samvel samyar sande sanders sanderson sandi sandie sandor sandye sanele sanjin sanka
sanobar sanson sante santina saodat saphira sapphira saqib saraann sarada sarajane saraswati sarbello
sardor sarena sarene sarette sargent sarine sarisha sarla saroja sarra sartika sarvar sarvin sarvinoz
sashenka saskie satine satya satyen saudra saulcerīte sauncho saunder saunders saunderson savanah saveta
savi savin savinien savino savion savva sawyere saxida saxona sayer sayers sayre sayres sayyora saèr
saïd scarface scarlett scholastique schuyler scolastica scotti scotty seana seb sebas sebastiaan
sebastien sebastjan sebestian seckou seconda secondiano secondina seden sedrick sedrik sef seff sefora
seghei segilola seka sekinat selami selby selcan selda selestina selia selie selig selinda seline sella
selmer selyan selène semenica semion semiramide semplicio senay senesio senka senofonte senta sephira
sephora sepp septi serafima serafína seraina serapione serbülent serenus sergej serghei sergiu sergiusz
serhad sermet sertaç servidio serviliano servác sesili settar settimio setya seumas seval sevara severin
severina severín sevtap seward seye seyfettin seyfi seyfullah seynabou seyyit sfiso shae shahboz shahd
shahem shahobiddin shahriyor shahzod shaikha shaimaa shaina shaine shakila shakira shakuntala shalewa
shalna shalne shamsiddin shamus shanan shanda shandee shandeigh shandie shandra shanel shanelle shanice
shanie shaniya shanna shannah shannan shannen shanny shanon shantee shanti shany shara sharai sharda
sharity sharl sharla sharleen sharlene sharline sharona sharron sharyl shashikala shaughn shaw shawnee
shayan shayla shaylah shaylee shaylyn shaylynn shayma shayne shaï shaïly shaïma shaïna sheba sheela
sheelagh sheelah sheeree sheff sheffie sheffy sheilah shekoni shel shela shelagh shelba shelbi shelden
shelia shelli shellie shelton shem shemar shena shep shepard sheppard shepperd sher sheree sheridan
sherie sherifa sherill sherilyn sherline sherlocke sherly sherm sherman shermie shermy sherwood sherwynd
sherye shina shir shirel shirisha shirl shirlee shirleen shirlene shirline shivakari shivansh shobhana
shodiyor sholom shoshanna shresth shresthi shreyashi shridevi shrishti shristi shubha shubhaprada
shukrulloh shurlock shurlocke shurwood shwet shyann shyanne shyrel siana sianna sibbie sibby sibeal
sibella sibelle sibley sibongile sibyla siddarth siddhartha siddhi siddhran sidiq sidnee sidoine sidoney
sidonia sidonio sidonnie sidy sidónia siebe siem siep siffre sigebert sigfrid sigfrido sigfried sigfríd
sigismond sigismondo sigismund sigismundo sigvard sihem sijuade sileas siloe silvain silvanus silverio
silvester silvestro silvian silviana silvija silvius silván silvána silvère simea simeona simi
similoluwa simion simisola simonetta simonette simonida simonne sinclair sinclare sindee sindisiwe
sinenhlanhla sinesio sinfronio sinică sinja sinkler sintia siouxie siphephelo siphosethu sira sireno
siricio sirine sirineu sirojiddin siré sisely sisile siska sissie sisto sita sitara sithembiso siusan
siward sixt sixtine sixtus siyanda sizakele sizani siënna sjors skaidrīte skarlet skarleta skell skelly
skipp skippie skipton skylar slade slavek slaviboj slavibor slavka slavoboj slavoj slavoljub slavomil
slavomila slavomír slavomíra slavěna slađana sloan sloane slávek smaranda smeralda smiljana smilla
smitty sname snejana snezana soan sobia sobit soběslav soběslava socrate sodiq sofiane sofija sofronia
sofronie sohan sohane sohib sokhna sokrat solal soleh soline sollie solly solocone solomiya solon
solveiga somayyeh somu sondra songül sonni sonnie sonnnie soof sophey sophi sophronia soraia sorana
soren sosanna sostene sosteneo soter sotira souleyman soumaya sowande spano spence spenser speranzio
speranța spiridon spirydion spytihněv spīdola srboljub sredoje srećko srečko stace stacee stacia stafani
staffard stafford staford stana stancu standford stanfield stanimír stanislao stanislas stanislaus
stanislava stanislaw stanleigh stanly stanwood starla starlene starlin stavro staša stearn stearne
steeve stef stefa stefana steffane steffie stelian steliana steluta steluța stepanida stepha stephaans
stephana stephani stephania stephannie stephanus stephany stephenie stephi stephie stephine stephon
sterre stesha stevana stevena stevenson stevy stiliano stillman stillmann stina stine stipan stiriaco
stirling stoddard stojmír stormi stormie strahinja stribor stáza stêr suat subash subhasini subhi subodh
subomi sucheta suci sude sudeva sudi suellen suhrob sukey sukhbaаtar suki sulaymon sulton sumayah
sumayyah sumeet sunay sunčica surano sururi surya suryakant suryakanta suryakantam susanetta susette
susheel susy sutherlan sutherland suus suyuna suzann suzanna suze suzi suzon suélen svatava svatoboj
svatobor svatomír svatoslav svatoslava sveatoslav svebor svetolik svetomir svetozár sveva sviturno
svätopluk světla světlana světluše swann swara swarnalata swassane swen sweta syahrini sybila syble
sybyl sydel sydelle sydnee sydni sydnie sylas sylva syman symon syrine szofi szofia szonja szófia sába
sámo sámuel sáva sâkıp sânziana ségolène sékou séréna séverin sîma sîpan sóley sólja sönke sören süheyl
sıdkı sırrı sōma səbinə tabbatha tabbi tabbie tabbitha taber tabita tabris taceddin tacjana tadd taddeo
taddeusz tade tadeas tadeo tades tadeáš tadija tadio tahlia taib taisia taite talay talbert talha talita
tallia tallie tallou tallulah talya talyah tamarah tamarra tamas tamatoa tamera tamino tamma tammara
tammaro tammi tammo tamqrah tamra tamāra tancrède tandi tandie tandy taner tanguy tanhya tanirika
tanitansy tankred tanney tannie tanny tansu tantri tanushree tanushri tanyeli tapuarii tarah tarana
tarcisio tarita tarkan tarrah tarrance tarsilla tarık tasia tasnime taswir tatiania tatsuki tatum taufan
taurean tawnya tawsha tayler taziana taziano tazio taïna taïs taťána teador teagan tedd tedda teddi
teddie tedi tedie tedman tedmund tedra teea teena teguh tehei teije teiki teiva tejumola tekinalp tekla
telchide telica tellervo temidayo temistocle templeton teo teobald teobaldo teodata teodolinda teodoor
teodorik teodosia teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman terenc terencius
terencjusz terese teressa terezija teriann terrel terrie terrijo terrill terrye terza terézia terēze
tesifonte tesnim tesnime tessi tessie tessy teudosia teun teunis teura teva tevhid tevin tezcan tezel
tezer thabisa thacher thaddus thadeus thadie thain thaine thalea thamsanqa thanina thaxter thayne thaïs
theadora thebault theda thedric thedrick thekla theobald theodoric theodorik theodosia theodosie theofan
theofil theofila theophane theophile theotime theresina theresita theressa therine theron therèse
theunis theuns thia thiago thibert thibo thierno thies thije thijmen thijn thirza thobeka thoma thomasa
thomasin thomasina thomasine thorge thorin thorndike thornie thorpe thorstein thorvald thulisile thurman
thurstan thurston théa théodora théodose théophane théophraste tianna tibaldo tiberia tiberius tibo
tibold tiburcius tiburzio tichomil tichomír tichon ticone tidiane tiebold tiebout tieme tierney tiertza
tiffani tiffanie tiffi tiffie tiffy tiguida tijana tijmen tijn tildi tildie tildy tilio timbul timea
timi timm timmi timmie timmothy timofei timoléon timoteus timothe timothea timothee timotheus timothée
timéo tincuța tiphaine tiphani tiphanie tiphany tirrell tirtayasa tirza tish titaina titaua titien
titilayo titilope titin titos titouan tizian tobe tobey tobi tobia tobiah tobiloba tobit tobiáš tobye
toddie tohir toiboid toinette tokunbo tolomeo tolulope tolunay toluwalope toluwani toluwanimi tomasa
tomasina tomasine tomaso tomiloba tomislava tomke tomkin tomlin tommi tomori tomyris tomáška toney
tonija tonko tonnie tonnin tonye tonči tončica torey torie torin torkvát torrey torrie torrin torry
tosca toscane toska toussaint towney townsend towny toyip tracee trajan trasea travon travus tremain
tremaine tremayne trenna trescha tressa tressie trever trevion trilochan trilochana trilok trilokanath
trilokesh triloki tristam tristano tristian tristin triston trixi trixie trixy troels trofim trpimir
trpko trstram truda trudey trudie trueman trula trumaine trumann trycia trystan tróndur trīne tsabita
tsipora tuana tuckie tucky tudora tudorița tudosia tugiman tuhfe tuleen tulley tully tunahan tunay
tunçer turibio turki turold tussio tuğtekin tvrtko twan twyla tybalt tybi tybie tycho tygo tymeo tymon
tymoteusz tymothy tynan tyree tyreek tyrel tyrese tyrique tyron tyrus tyshawn táňa tümer türkan türkay
türker türkeş tālis tālivaldis tālrīts tīna tınas tərlan ubaydulloh ubertino uberto uchita uchqun udai
udale udall udell ueli ugolina uguccione uhra uiloq ujjawal ukbe ulberto ulderico ulduz ulfa ulfo uliana
ulices ulick ulises ulloriaq ulpiano ulric ulrica ulrick ulrico ulrikaumeko ulstano uluthando ulviye
ulwazi ulya ulysses umang umay umaya umid umidulloh umuralp undīne unggul unjani upik uqbaloy urbanus
urdino urfon uriah uriele ursa ursala ursicio ursmaro ursola ursule urška uršula uršuľa usame usman
usmon usyi uygu uzayr uzbegim uzodimma uģis vachel vaclav vaea vafo vahide vahâ vaidehi vaijayanthi
vaijayanti vaishno vaishvi vala valaree valaria valburga valdemar valdemara valdemārs valeda valenka
valentijn valentim valentína valentýn valentýna valentīna valentīns valera valeri valeriano valerico
valerii valerija valerián valerye valfredo valfrido valli vallie vally valry valtena valter valtr
valtteri valér valéry valērija valērijs vamika vanesa vania vanni vannie vanny varalakshmi varvara
vasanti vasilica vasilică vasilie vasilije vasilina vasilisa vasja vasko vasliddin vassili vassily
vasudev vasudeva vatroslav vavrinec vavřinec veaceslav veceaslav veceslav vedang vedanshi vedasto vedat
vedrana veerle vefik vehbi velana velaphi veleslav veleslava velibor velimira velimír velina velio
velislav velislava velva venance venanzio vencel venceslas vendelín vendelína vendula vendulka venerio
veniamin venita venla venusta venustiano venuše veradis verda verdiana verdie verene verenzio vergie
vergil vergiliu verginia veriana verica veridiana veriee verine verla verlie vernen verney vernie vernor
veronike verulo veselinka vevay veysel veysi vezio vianney vica vicenția vicențiu victoir victorin vidak
vidhur vidhya vidone vidor vidovic vidovik vidur vieroslava vieve vijeko vijolīte viki vikki vikky
viktorija viktorin viktoría viktorín vilemína vilfredo vilhelmina vilhelmīne viliam viliana vilibald
viliberto viljem villy vilmar vilmārs vilém viléma viman vincenc vincencie vincents vincenty vincenz
vincenza vincențiu vinciane vindonio vinebaldo vinfrido vinicio vinni vinnie vinny vinsen vinson vinz
violante violetta violette violina viorela viorelia virge virgilio virgiliu virginio virgínie visarion
viscardo vishnu vishwamitra vissia vitalia vitalico vitalie vitia vitold vittore vitus vitālijs vivaldo
vivi vivia vivianna vivianne vivie viviene viviyan vivyan vivyanne vizbulīte vjenceslav vladamir vladana
vladek vladilena vladimer vladimira vladimiro vladimíra vladislava vladivoj vladlen vladlena vladyslav
vladěna vlaicu vlastimil vlastimila vlastimir vlastimír vlastimíra vlastislav vlastislava vlatka vlatko
vodingo voichița voicu vojen vojin vojislava vojmil vojmír vojmíra vojslav vojslava vojtech vok
voldemārs volfango volfgang vonni vonnie vonny voršila vosil vratislav vratislava vratko vreni vrinda
vrund vujadin vujica vukan vukašin vukica vukota vulmaro vusala vusumuzi vyas vyky václava vár vânia
víta vítoslav vítězslava víťazoslav vēsma věduna věnceslav věnceslava věnek věnka věroslav věroslava
věslava všeboj všebor všerad všeslav wadsworth waino waite wakefield wakiman wald walden waldon walenty
walentyn walentyna waleran waleria walerian walery walgierz wallache wallas wallie wallis walliw walther
walton waluyo waly wandie wandis wandrille wanesa waneta wani wanids wannes waqila wardaya warde wardi
warji warley warner warre warsa warsita wasis wassim wateen wava waverley waverly wawan wawrzyniec
waylan wayland waylen waylin waylon waël webster weidar weider welat welbie welby weldon wenda wendall
wende wendel wendeline wendie wendye wenona wenonah wernher wessel westbrook westbrooke westleigh
westley weylin wheeler whitaker whitby whitman whittaker wiatt wibke widelene widya wiem wilber wilburn
wilburt wildon wileen wilek wilford wilfrid wilfryd wilie willabella willamina willdon willetta willette
willey willyt wilmar wilmer wilmette wilona wilone wilow wilton wincenty windham winfield winfred wini
winifield winn winnah winnifred winonah winslow winthrop wira wirda wisnu wissem witalis witt wittie
wolfie wolfy woodie woodrow worthington wrennie wulandari wuraola wyatan wye wylie wylma wyn wyndham
wynn wynne wynnie wynny xalima xanana xatûn xaverie xaverius xaviera xavière xebat xem xena xerxes xever
xezal ximenes ximenez xochitl xylia xylina xymenes xzavier xénophon xīnyí yaa yacine yacouba yadira
yahyo yalonda yamato yamileth yamina yanaton yance yancey yancy yango yanni yannik yarah yardley yaretzi
yaro yasmeen yasmina yasna yassine yassir yazid yazmin yaëlle yehudi yejide yelda yener yenthe yesenia
yessenia yessi yetta yettie yetty yeva yevette yewande yfke yibanathi yinthe ylan ylvi ylvie ynes ynez
yoan yoana yoginder yolane yolanthe yoqub yorbek yorgo yorgos yorke yorker yoro yorqin yoshi yosra
yossef youcef youmna youna younes youness younès youp youri yousouf yousra youssou youssouf youssouph
youssoupha yovonnda yozida yoznur yoël ysabel ysaline yse ysee yseult ysé ysée yua yuina yul yuliana
yulma yunita yurik yusef yusif yvor yìchén yìhán yìzé yûsiv yümni yīnuò yūma yūna yǐmò yǔtóng yǔxuān
yǔxī yǔzé zabedeo zabina zabir zabrina zaccaria zaccheo zachar zacharia zacharias zachariasz zacharie
zachariáš zacherie zachery zaché zackariah zackary zackery zadig zaenab zafir zahara zaharia zaira
zakariya zakary zakarya zala zalindra zalán zamfira zamira zandra zaneta zanita zanobi zarah zared
zarije zarla zaur zavida zayd zayn zayneb zayniddin zbislav zbyhněv zbyhněva zbyněk zbyslav zbyslava
zbyňka zbyšek zbyška zdena zderad zdeslav zdeslava zdirad zdislav zdislava zdík zeb zebadiah zebedee
zebulen zebulon zechariah zedekiah zef zeinab zejnep zekai zeke zekeriyyâ zekiye zelie zelig zelinda
zella zelma zeltīte zenaide zenebio zenia zeno zenobia zenobie zenobio zenon zenone zenovia zente
zenzele zerdeşt zerya zetico zeyd zeynab zeyneb zeynel ziedīte zigfrīda zigfrīds zigmārs zigrīda zihnî
zikmund zilan zilola zilvia zinedine zinovia zion zitella zithulele ziva ziver ziyad ziyanda ziyo ziyâd
zlatan zlatomír zlatomíra zlatuše zobuhle zohid zohir zoia zoie zoila zoja zokir zollie zolly zoltan
zondra zonnya zorah zorana zorina zorine zorka zoroslav zoroslava zosim zosima zosimo zoyir zoéva
zrinislav zrinko zsa zsazsa zselyke zsombor zubayr zulaikha zulema zulfa zulfikar zuxra zvezdana
zvonimír zvonimíra zvonko zyad záboj záviš zâfir zâhit zénó zéphirin zétény zîlan zîn zübeyde zübeyr
zühal züleyha zülfikâr zümra zīle zǐhán àlex ádám ámos ángela ármin áron árón áurea âmir ângelo çabdar
çablı çabuş çalapkulu çankız çağatay çağlar çağru çağrıbeğ çağrıhan çağrıtegin çemgen çetinel çetiner
çeykün çeşminaz çilay çiler çisil çiçem çişem çobulmak çocukbörü çokramayul çolman çolpan çîya çölü
çıgıl ève éabha édith édouard éleuthère éliane élias élie élisée élzéar éléna éléonore émeric émile
émérance émérencie énora érica évangéline évariste évelyne évrard ígor óliver özden özer özhan öznur
ülgen ülker ülkər ülviyyə ümmiye ünal ünseli üzeyir ādams ādolfs ārija ārijs āris čarna časlav čeněk
čestmír čestmíra čeňka čistoslav čistoslava đina đura đurađ đurda đurica ērika ēriks ēvalds ģederts
ģertrūde ģirts īrisa ľubomíra ľubor ľuboslav ľuboslava ľudmila ľudomil ľudomila řehoř řehořka şadan
şahinalp şahsuvar şahsüvar şaiq şakir şarani şecaeddin şehlevent şehrazat şenay şengül şennur şenol
şerafettin şerife şermin şervan şevki şeyban şeyda şeyma şihab şihabeddin şinasi şir şâfi şêxmus şîlan
şîrîn şəhriyar šalamoun šalomoun šarlota šavel šebastián šimon šimona špela štef štefánia štěpána šťasta
żaneta žakelina žakelína žan žanete žanis žanna ždan ždana želibor želimír želimíra želislav želislava
želmír želmíra ženija žigmund žitomír žitomíra žitoslav žitoslava živa živan živana žofie žubīte șerban
ștefana əhməd άγγελος αθανασια αικατερινη αλεξανδρα αναστάσιος αναστασια ανδρούλα αννα αριστείδης
βασίλειος γεωργια γρηγόριος δεσποινα δημήτριος δημητρα διονύσιος ελενη ελευθέριος εμμανουήλ ευαγγελια
ευστάθιος ηλίας ιωαννα κυριακή κωνσταντινα λεωνίδας μάριος μαρια μιχαήλ παναγιωτα παναγιώτα παρασκευάς
παρασκευή παρασκευη σοφια στέφανος σταυρουλα στυλιανός σωτήριος φώτιος χαράλαμπος χριστινα χρυσουλα ава
августин авдей аверкий аверьян авксентий аврелій аврелія автоном агап агапія агата агафон агафья агафія
аггей агнеса агнія агрипина ада адам аделаїда аделіна адриан адріана адріян азалія азарий азарій айзере
айлин айсұлтан айша айым аким акулина алдияр алевтин алевтина александар александра александър алексо
алинур алинұр алихан алия альбіна альвіна аліна амвросий амина амир амос ана ананий анастас анастасија
анастасій анастасія анатолій анатолія ангела ангеле ангеліна андон андреј андреја андрон андроник анжела
анжелика аникей аникита анисим анте антим антип антонида антонин антониј антоній антоніна антонія антін
анфіса анче анѓа аполлинарий аполлонія аполлінарія арефий аристарх аркадій аркадія арсен арсениј арсеній
артемий артемія аруузат арууке архип асен аскольд асылым атанас атанасиј атанасија афанасий афанасій
афанасія афиноген ацо аяла бажен билал билјана бисера бистра блага благе благица благовіста благородна
благој благоја благојка благуна блаже блаженка богатин богиња богослав богоја богуслава божана божемир
божен божена божидар божин божо болеслав болеслава боримир боримисл борислав борислава борка борко боро
борјан борјана босилка бошко боян бојан бојана бранка бранко братимир братислав братомил братослав
бронислав броніслава брячислав будимир буйтур буревіст біломир білослав білослава біляна валерьян
валерія вангел ване ванче ванчо варвара варлаам варфоломей васил василина василиса василиј василија
василка василко васка вацлав вања велемир велика велимир величко велјан венедикт венко веселин вељо
видое викентий викторин виолета виссарион влада владилен владлен владо влас власта властимир воислав
володислав волче воскресија војдан војданка војкан всевлад всемил всеслав всеслава вышеслав віктор
вілена віленіна віліна віола віолетта віра віргінія віта віталіна габриела гаврил гаврила гаврило галаба
галактион галена гане гарнослав гедеон гелена георги георгій герасим глафира глигор гліб гнат гого
голубинка горан гордана гордей гордій горимир горислав горица горјан горјана гостомысл гоце градимир
гремислав григор грозда гроздан гурий давид давыд далемир далеслава дамјан дамјана дана данаил даниел
данило даница данка данчо дарина даринка дарислава дария дарија дарко даромир дарій дафина делчо делјан
дементий демьян деница десанка деспина дејан дивна диме димитар димитрие димитриј димитрија димитър
димко димо димче добри добрила добринка добромила добромир добромира добромисл добромисла добромысл
доброслав доброслава долеслава доляна домника доротеј дорофей дојчин драган драгана драги драгиша
драгомир драгослав драгољуб душан душанка душко діана діяна евгениј евгенија евграф евдоким евдокия
евдокија евлампий евпраксия евсей евстафий евстигней евтим евфросиния елеонора елизар елисавета елисей
елица емануел емельян емил епифан еразмо еремей ермил ермолай ерофей есма ефимија ефрем ефросина ефтим
живка живко жозефіна загорка зафир зафирка захаринка захариј захарій зборислав звенигор звенимир
звенислав звенислава здравка здравко земислав зеновій зиновий зиновій злат злата златан злате златко
златомир зора зоран зоремир зореслав зореслава зорина зорица зорка зорян зоряна зосима зінаїда ивана
иванка иванна ивко иво игнат игнатий игор измаил изот изяслав иларион илинденка илинка илија ипат ипатий
ипполит ираида ираклий исай исак исидор йоана казимир каллистрат калоян капитон каранфилка карл каріна
касьян ката катина катица катја квітка квітослава кераца ким кир кирил киро кита клавдий клавдія климент
климентина козма коле кондрат кондратий конон константина корнелій корнил корнило корнилій корній косара
костадин костадинка костянтин коце кочо крентта крстана крсте крсто круме ксенте ксенія кузман кузьма
куприян лаврентий лаврентій лаврін ладимир ладислав ладо ладомир лазар лазарь лазо левко лена ленче леон
леонтий лепа леся лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лучезар любава
любим любислава любодар любозар любомила любомир любомира люборада любослава любосмысл людомила лідія
лілія магдалена макар македон макрина максимильян мара мариан марика марин марија марко маркіян марта
мартин мартын мартьян марфа марічка марјан матвій мате матеј матеја меглена медина меланија меланія мери
мето методи методиј методија мефодий мечислав мечислава мила милан миле милева милен милена милий милица
милка милован милодара милослава милош милчо минчо миодраг мирка мирко мирослав мирослава мирче мирјана
митофан митре михајло михей михо мичо младен модест моисей мокей мокрина момо момчило мотря мстислав
мстислава мусій мухаммад мілана мұхаммед нада назарій наина нанче наркис натан наум наумка небојша
невенка неда неделка неделко неля немир немира ненад нестор нешо никандр никанор никифор никодим
никодина никол никола николина никон нинель нифонт нурислам ніна нұрислам огнен огняна октябрина олга
олелько олесь оливер оливера олимпий омелян онуфрий орде орест ореста орина орислава орися орхип оріяна
остромир охрім павле павлинка павліна палажка панас панкрат панкратий пантелеймон пантелејмон панфил
панче парамон параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія пенчо петар петкана
петко петра петранка петре пеце пилип пимен писана платон подолян поликарп поліна порфирий потап
потішана прасковья прокл прокопиј прокофий раде радим радимир радислав радмила радміла радован радослава
рамада́н ранко ратибор ратимир ратмир рафаила рахела рахилка рая раяна раїна раїса рајко рајна ризо
ристана ристе ристо родна родослав родіон роксолан роксолана ромена ромил роска ростислава рубен ружа
румена русалина русанка руслана рюрик сава савва савватий саве саво салиха самоил самсон самуил санде
сандра сара сафия сашка сашко светозар святополк святослав святослава севастьян селиван селиверст
семибор серафима сигизмунд сидор силантий сильвестр силјан симон симона симјанка синклитикия синьоок
славе славенка славица славко славолюб славомир славута славчо славјанка слободан слободанка сміяна
сніжан сніжана сократ сологуб соломон соломія сончица сотир софе софија софон софрон софрониј софія
спартак спаса спасе спасена спиридон спиро споменка србо сребра сребре стале стамена станимир станислава
станіслав стево стефан стефанија стефанка стефаній стожар стоилко стоян стојан стојанка стојмен стојмена
стојна стојче страте страхил сузана сюзана танас таска татјана ташко ташо таїсія твердислав творимир
темелко темјана теодор теодора теодосиј теодосија теофан теофил теофилка терентий тимофій тиміш тит тихо
тихомир тихон тоде тодор тодорка томе томирис томислав трајан трајанка трајко трајче трена трендафилка
трифон трифун тришо трофим ульян умар усман устим устин устина фадей фаина фана фанка фатима фаїна
феврония февронія федора федосий федот феликс феодосія феоктист феофан ферапонт филарет филимена филимон
филип фирс флорентин флоринка фока фома фортунат фотий фрол фросина фёкла хадича хана харалампие
харитина харитон харлампий хвалимир хорив христијан христо христофор христя цара цвета цветан цветанка
цветко цеко часлав чедо чедомир чеслав чорнота шишман щастислав эмилия эмиль эммануил эраст эрнест эрнст
ювеналий юліан юліанна юстина юхим юхима юхимія якуб януарий ярема ярина яровид яромил яромир ярополк
ѓоко ѓоре ѓорче ѓорѓи ѓурчин ѓурѓа ѓурѓица єремій ѕвезда ѕвездан ѕвонко іван іванна ізяслав ілона іннеса
ірма јаворка јагода јадранка јаков јана јане јанка јасна јелена јоаким јован јована јованче јовица јовка
јово јозо јонче јордана јорданка јосиф јулијана љиљана љуба љубе љубен љубинка љубица љубиша љубомир
љупка љупчо әли ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ
արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ գագիկ գայանե գարիկ գոհար գոռ գրիգոր գևորգ
դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե լևոն կարեն
կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա
միքայել մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա
սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև տիգրան
`
