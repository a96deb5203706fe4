/**
 * Words of any news. Every lower-case word of five letters or more, no function word, that stands in at
 * least one story of a hundred of one of three corpora: AP newswire of January 1989, Reuters-21578, and
 * BBC News of 2004 and 2005. A pair of such words (`press conference`, `human rights`) is nothing
 * that only reports of one journey would share.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `abandoned ability aboard absence absolutely abuse accept accepted accepting access accident
   accidents accompanied accord account accounting accounts accurate accused achieve achieved
   achievement acknowledged acquire acquired acquisition acquisitions acted acting action actions
   active activist activists activities activity actor actors actress actual adding addition
   additional address adequate adjusted adjustment administration administrative admitted adult
   adults advance advanced advantage advertising advice adviser advisers affair affairs affect
   afford afternoon agencies agency agenda agent agents aggression agree agreed agreement
   agreements agricultural agriculture aides aimed aiming aircraft airline airlines airport
   airports album alcohol alert alive allegations alleged allegedly alliance allies allowed
   allowing alternative amazing ambassador ambition ambitions amounts analysis analyst analysts
   angry animals anniversary announced announcement annual annually anonymity answer anti-virus
   apartment apparent appeal appealed appeals appearance appeared appears application applications
   applied apply appointed approach approached approval approve approved argue argued argues
   argument arguments armed arrangements arrest arrested arrests arrival arrive arrived article
   artist artists aspects assassination assault assess assets assigned assistance assistant
   associate association asylum athlete athletes atmosphere atomic attack attacked attacking
   attacks attempt attempted attempting attempts attend attended attending attention attitude
   attorney attorneys attract attracted attributed auction audience audiences audio author
   authorities authority authorized automatic automatically autumn average aviation avoid awaiting
   award awarded awards aware background badly balance bands bankers banking bankruptcy banks
   banned barrel barrels based bases basic basis battle beaten beating beautiful begun behalf
   behavior behaviour belief believed believes benefit benefits bigger biggest billions bills
   biological birth birthday black blacks blame blamed block blocked blocking blood bloody board
   bodies bombing bombs bonds books booming boost boosted boosting border borrowing bosses bought
   bound branch brand branded brands break breaking breaks breakthrough briefing bring bringing
   broad broadband broadcast broadcasters broke broken brokers brother brothers brought budget
   budgets build building buildings built burden bureau buried burned bushel business businesses
   businessman buyers buying cabinet cable called calling calls camera cameras campaign
   campaigning camps canceled cancer candidate candidates capable capacity capital captain
   captured cards career carefully cargo carried carrier carry carrying casualties categories
   category cattle caught caused causing cease-fire celebrate center central centre centres cents
   century ceremonies ceremony certificates chain chairman challenge challenged challenges
   challenging chamber champion champions championship chance chancellor chances change changed
   changing channel channels chapter character charge charged charges charity chart charts cheap
   cheaper check checked checking checks chemical chemicals chest chief child children choice
   choose chose chosen church churches cinema circumstances cited cities citing citizen citizens
   civil civilian civilians claim claimed claiming claims clash clashes class classes classic
   classified clean cleaning cleanup cleared client climate climbed close closed closely closer
   closing clothes clothing clubs coach coalition coast cocaine coffee collapse colleagues
   collected collection college colour combat combination combined comeback comedy coming command
   commander comment comments commercial commission commit commitment committed committee
   committees commodity common communications communist communities community companies company
   comparable compared compete competing competition competitive compiled complained complaint
   complaints complete completed completely completion complex composite compromise computers
   concern concerned concerns concert concession concluded conclusion condemn condemned condition
   conditions conduct conducted conducting conference confidence confident confidential confirm
   confirmed conflict confrontation congressional connection connections consecutive consensus
   conservative consideration considered considers console consoles conspiracy constituency
   constitution constitutional construction consumer consumers consumption contact contacts
   contained contend contended contends content contest continue continued continues continuing
   contract contracts contrast contributed contribution contributions control controlled controls
   controversial controversy convention conversion convertible convicted conviction convinced
   cooperate cooperation copies corner corporate correct correspondent corruption costs council
   counsel count countries country counts county couple coupon court courts cover covered covering
   covers crackdown crash crashed create created creating creation credit creditors credits crews
   crime crimes criminal crisis critical criticised criticism criticized critics cross crowd crown
   crucial crude cultural culture currencies currency current custody customer customers cutting
   daily damage damaged damages damaging dance danger dangerous dates daughter daughters deadline
   dealer dealers dealing deals dealt death deaths debate debentures debts debut decade decades
   decide decided decision decisions declaration declared decline declined declining dedicated
   deeply defeat defeated defence defend defendant defendants defended defender defending defense
   deficit deficits degree degrees delay delayed delegation delighted deliver delivered delivery
   demand demanded demanding demands democracy democratic demonstrated demonstrations denied
   denies denominations denounced department departure deposit deposits deputy desert design
   designated designed desire desperate destroy destroyed destroying destruction detailed details
   detained detected detention determination determine determined develop developed developers
   developing development developments device devices dialogue difference differences difficult
   digital dinner diplomat diplomatic diplomats direct directed direction director directors
   disabled disappeared disappointed disappointing disaster discipline disclose disclosed
   discontinued discount discovered discrimination discuss discussed discussion discussions
   disease dismissed display dispute disputed distance distributed distribution district districts
   divided dividend division doctor doctors document documentary documents dollar dollars domestic
   dominated donated doors doping double doubt download downloaded downloading downloads downtown
   dozen dozens draft drama dramatic drawn dream drinking drive driven driver driving dropped
   drove drowned drugs dubbed duties e-mail e-mails earlier earned earning earnings earthquake
   easier easily eastern eating economic economies economist economists economy editions editor
   education effective effectively effects efficient effort efforts elaborate elderly elect
   elected election elections electric electronic electronics elements eligible eliminate
   eliminating elimination embassy emerged emergency emotional emperor employee employees
   employment enable encourage encouraged encouraging endorsed energy enforcement engaged engine
   engines enjoy enjoyed enormous ensure ensuring enter entered entering entertainment entire
   entitled entry environment environmental envoy episode equal equipment equity equivalent error
   escape escaped essential establish established estate estimate estimated estimates ethnic
   eurobond euros evening event events eventually evidence exact excellent excess excessive
   exchange exciting excludes executed executive executives exercise exist existing expand
   expanded expansion expect expectations expected expects expenses expensive experience
   experienced expert experts explain explained exploded exploration explosion explosives export
   exporters exports express expressed extend extended extent extra extraordinary extremely faced
   facilities facility facing factions factor factories factors factory failed failing failure
   faith fallen falling falls false familiar families family famous fantastic farewell farmers
   fashion faster fastest fatal father favor favorite favour favourite favourites feared fears
   feature featured features featuring federal feeling feelings feels fellow felony female
   festival field fields fierce fight fighter fighters fighting figure figures filed files filing
   filled films final finally finance finances financial financing finding findings fines finish
   finished fired firing firms fiscal fitness five-day five-year fixed flanker flight flights
   floor flown fly-half flying focus focused follow football force forced forces forcing forecast
   forecasts foreign forget formal formally format formed forms forthcoming fought foundation
   founded founder four-year fourth franc francs fraud freed freedom freeze frequent frequently
   fresh friend friendly friends frozen fundamental funded funding funds funeral future futures
   gadget gadgets gained gains gallon gamers games gaming gasoline gathered gathering generation
   genre genuine giant giants girls glass global goals golden governing government governments
   governor graduate grain grand grant granted grants graphics green gross ground grounds growing
   grown growth guaranteed guard guards guerrilla guerrillas guest guests guilty half-time handed
   handheld handle handling hands handset handsets hanged happen happened happening happy harder
   hardware headed headlines headquarters heads health heard hearing hearings heart heavily heavy
   helicopter helped helping helps hidden hiding high-definition high-profile high-speed highlight
   highlighted highly highway hired history hitting holder holders holding holdings holds holiday
   homeland homeless homes homicide honor honour honours hoped hopes hoping hospital hospitalized
   hospitals hostage hostages hosted hostile hotel hours house household households houses housing
   hugely human hundreds husband ideas identified identify ignore illegal illegally illness image
   images immigration immune impact imperial import imports impose imposed impossible impressed
   impressive improve improved improvement improvements improving inauguration inches incident
   incidents include included includes including income incoming increase increased increases
   increasing increasingly incredible independence independent indication indicted indictment
   individual individuals indoor industrial industrials industries industry infected inflation
   influence informed infrastructure initial initially initiative injured injuries injury innocent
   innovation inquiry insist insisted insists inspection installed instance institutions
   instructions insurance intelligence intended intends intent intention interactive internal
   international internet intervention interview interviewed interviews intestinal introduce
   introduced introduction invest investigate investigated investigating investigation
   investigators investment investments investor investors invited involved involvement involving
   island isolated issue issued issues issuing items jailed jetliner joined joining joins joint
   journalist journalists judge judges judgment jumped justice justices keeping kicked kicking
   killed killing killings kinds knocked knowledge label labels labor laboratory labour landing
   language larger largest launch launched launching lawmakers lawsuit lawyer lawyers leader
   leaders leadership leading leads league learn learned leave leaves leaving leftist legal
   legally legend legislation legislative legislators legitimate lending letter letters letting
   level levels license lifted light likes limit limited limits line-up lines linked links
   liquidity listed listen lists lived lives living loans local located location long-term
   longtime looked losing losses loved lowest lucrative luxury lying machine machines magazine
   mainstream maintain maintained maintenance major majority maker makers malicious manage managed
   management manager managers managing maneuvers manifesto manner manufacture manufacturers
   manufacturing marched margin marked market marketing markets marking marks marriage married
   massive match matches material materials matter matters maximum mayor meaning meant measure
   measures medal media medical medicine meeting meetings membership memory mention mentioned
   merger message messages middle midfield midfielder midnight miles military millions minimum
   minister ministers ministry minor minority minute minutes missed missile missiles missing
   mission mistake mixed mobile mobiles model models moderate modern modest moment moments monarch
   monetary money monitor monitored month month-old monthly months morning mortgage mother motion
   motivated moved movement moves movie movies moving multiple municipal murder music musical
   named names nation national nations nationwide native natural nature naval nearby negative
   negotiate negotiating negotiations neighbor neighborhood neighboring neighbors nervous network
   networks newly newspaper newspapers night nominated nomination nominations nominees normal
   north northeast northern northwest notes notice nuclear nursing observed observers obvious
   occupation occupied occur occurred offence offences offer offered offering offers office
   officer officers offices official officially officials offset ongoing online operate operated
   operates operating operation operations operator operators opinion opportunities opportunity
   opposed opposition optimistic option options ordinary organisation organisations organised
   organisers organization organizations organized original originally ounce ousted outcome
   outlays outlook outnumbered output outstanding overcome overnight overseas owned owner owners
   ownership package packed palace panel paper papers parent parents parking parliament
   parliamentary participants participate participation parties partly partner partners
   partnership party passed passenger passengers passing patients patrol pattern payable paying
   payment payments peace peacekeeping penalties penalty pending pension pensions people percent
   percentage perfect perfectly perform performance performances performed performing period
   periods permanent permission permit permitted person personal personnel persuade
   pharmaceuticals phone phones photographs photos physical physician physicians picked picking
   picture pictures piece pilot pilots piracy pitch plane planes planned planning plans plant
   planted plants plastic platform played player players playing plays pleaded pleased pledge
   pledged plenty poison police policies policy political politically politicians politics polls
   poorest popular popularity population portable portion posed position positions positive
   possibility posted postponed potential pound pounds poverty power powerful powers practice
   practices praise praised predict predicted predicts prefer preferred preliminary premium
   prepare prepared preparing presence presenter presidency president president-elect presidential
   presidents press pressure pressures pretty prevent previous price priced prices pricing primary
   prime principal principle prior priorities priority prison prisoners private privately prize
   prizes probe procedure procedures proceedings proceeds process processing produce produced
   producer producers produces producing product production products professional professor profit
   profitable profits program programme programmes programs progress project projected projects
   prominent promise promised promises promising promote prompted proof proper properly property
   proposal proposals propose proposed proposes proposing prosecution prosecutor prosecutors
   prospect prospects protect protected protection protest protests prove proved provide provider
   providers providing province proving provision provisions public publication publicly publish
   published publishing pulled purchase purchased purchases purchasing purpose purposes pursue
   pushed pushing putting quality quarter quarterly quarters question questioned questioning
   questions quick quiet quota quoted radar radical radio raise raised raises raising rally range
   ranged ranging rapid rapidly rarely rated rates rating reach reached reaching reaction readers
   reading ready realise realised reality reason reasonable reasons rebel rebels rebuild recalled
   receive received receiving recession recipients recognise recognised recognition recognize
   recognized recommendation recommendations recommended reconnaissance record recorded recording
   records recover recovered recovery reduce reduced reducing reduction reductions referee
   reference referred referring reflect reflected reflects reform reforms refugee refusal refused
   refusing regime region regional registered registration regular regularly regulations regulator
   regulators regulatory reign reject rejected relations relationship relatives release released
   relief religion religious remain remained remaining remains remarks remember remote remove
   removed renewed repeated repeatedly replace replaced replacement replacing replied report
   reported reportedly reporter reporters reporting reports represent representative
   representatives represented representing represents republic repurchase reputation request
   requested requests require required requirement requirements requires requiring rescue rescued
   researchers reserve reserves residence resident residents resignation resigned resistance
   resolution resolve resources respect respond responded response responsibility responsible
   restaurant restraint restrictions restructuring result resume resumed retail retailers
   retaliation retired retirement return returned returning returns reveal revealed revenue
   revenues reverse review reviewed revised revolution rights risen rises rising risks rival
   rivals roads robbery roles route routine rugby ruled rules ruling rumours run-up running rural
   safety salaries salary sales sanctions saved savings scale scandal scattered scene scenes
   schedule scheduled scheme schemes school schools science scientific scientists score scored
   scoring screen screens scrutiny search searched searching season seasonally seats secret
   secretary sector sectors secure secured securities security seeking seeks seized selected
   selection self-defense selling sending senior sense sensitive sentence sentenced sentences
   separate sequel series serve served servers service services serving session sessions setting
   settle settled settlement seventh severe sexual shadow shape share shared shareholder
   shareholders shares sharp sharply shelter shift shipments shipping ships shock shocked shoot
   shooting shopping shops short short-term shortly signal signals signed signing signs silver
   simple simply singer single singles sister sites sitting situation sixth skills skipper slain
   slaying slight slipped slowdown slower smoke so-called social society software soldiers solid
   solution solve songs sophisticated sought sound source sources south southeast southern
   southwest soybeans space sparked speak speaking special specialist specific speculation speech
   speed speeds spend spending spent spirit split spoke spoken spokesman spokesperson spokeswoman
   sponsored sport sporting sports spread spring squad square stability stable stadium staff stage
   staged stages stake stand standard standards standing stands starred starring stars start
   started starting starts state-run statement statements station stations statistics status
   stayed staying steady steel stepped steps stick stock stocks stolen stood stopped storage store
   stores stories storm story straight strategy street streets strength stressed strike striker
   strikes strong stronger struck structure struggle struggled struggling student students studied
   studies studio studios study studying stuff style subject submit submitted subordinated
   subscribers subsidiaries subsidiary subsidies subsidized substantial suburb suburban succeed
   succeeded success successful suffer suffered suffering sugar suggested suggesting suggestions
   suggests summer summit superb supervisor supplies supply support supported supporters
   supporting supports supposed surge surgery surplus surprise surprised surrender surrounded
   surrounding survey survive survived survivors suspect suspected suspects suspended sustained
   swept switch sworn symbol systems table tackle tackling tactics takeover takes talent talked
   talking talks tanks target targeted targets tariffs taxes taxpayers teacher teachers teams
   technical technologies technology teenage teens telecoms telephone television telling tells
   temperatures temporary tender tennis tension tensions terms terrible territories territory
   terror terrorism terrorist terrorists tested testified testify testimony testing tests theatre
   theft theme thinking thousands threat threatened threatening threats threw thrown ticket tight
   tighten times tipped title titles tomorrow tonne tonnes tools topped total totaled totalled
   totally touch touched tough tournament towns toxic track tracks trade traded traders trading
   tradition traditional traffic tragedy train training transaction transactions transfer
   transferred transit transition transport transportation trapped travel traveled traveling treat
   treated treatment treaty trees trend trial trials tribute triggered triumph troops trouble
   troubled truck trucks trust truth tsunami turnover two-year types typical ultimate unable
   unarmed unchanged uncle understand understanding understood underwent underwriters underwriting
   undisclosed unemployment unfair unidentified union unions unique units university unprecedented
   unusual unveiled upbeat update upgrade upheld upper uprising upset urged urging users usual
   utility vacation valued values variety vehicle vehicles venture version versions veteran
   veterans victim victims victory video viewed viewers views village villages violate violated
   violating violations violence violent virtually virus viruses vision visit visited visiting
   visitors vital voice volume voted voters votes voting vowed vulnerable wages waiting walked
   walls warfare warned warning warnings warplanes warrant warrants waste watch watchdog watched
   watching water waters weapon weapons wearing weather websites weekend weekly weeks weight
   welcomed welfare well-known western wheat white wider widespread window winds winger winner
   winners winning winter wireless withdraw withdrawal witness witnesses woman women wonderful
   worker workers worldwide worried worries worry worrying worse worst worth wound wounded
   wreckage write writer writers writing written wrong wrote yards year-old yesterday yield youths`.split(
    /\s+/
  )
)
