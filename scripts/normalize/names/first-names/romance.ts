/** Given names of countries of the Romance languages, in lower case. */
export const romanceNames = `
abel abelardo adalberto adela adelaida adelina adina adolfo adrien agathe agnès agostino agustín aimé
aimée alain alban alberta alceste alcides aldo alejo alessia alessio alexandrine alexandru alfonsina
alfonso aline alix aloïs alphonse alvaro amadeo amadou amalia amandine amaury ambre ambroise amerigo
amélie anabela anastasie anatole anaïs anca andreea andreia andreina angelica angelique angélica
angélique annick anouk anselmo antoine antonella antônio aparecida apolline araceli arantxa arcadio
armand armanda armelle arnaldo arnau arsène aude augustin augusto aurelia aurelio aurélie aurélien
axelle aymeric baltasar baptiste bartolomé basile bastien begoña belén benedetta benedetto beniamino
benito benjamim bernardo bertrand biagio blanca blandine blas bogdan braulio brice brigida bruna
bénédicte bérangère bérénice caio camelia camillo camilo candela capucine carlota carmelo casimiro
cassandre catarina caterina cayetano cecília celestino celso cesar cesare charlène christelle christèle
cintia cinzia ciprian clarice clarisse claudiu clotilde cláudia cláudio clélia clémence clémentine
coline concetta constantin corentin cornel cosimo cosmin costin cristiana cristiano cristián cristobal
cristóbal cyprien cyrille cássia cécile cédric césar călin cătălin cătălina dacian dafne dalila damiano
danilo davide delfina demetrio desirée dino diogo domenica domenico domitille donatella donato doriane
dorothée dragoș duarte dumitru débora dídac eduarda efraín efrén eladio elba eleonora elia eliana eliane
eliette elio eliseo elodie eloi elvire ema emanuel emanuela emanuele emeline emile emiliana emiliano
emmanuelle encarnación enzo epifanio ercole ermelinda ernesto erwan esperanza estanislao estefanía
estela estrella etienne ettore eugenio eugénie eulalia eulogio eusebio evaristo evelyne fabiana fabiano
fabien fabiola fabián fabrizia fabrizio fabrícia fanny fantine faustine fausto federica feliciano felisa
ferdinando fermín fernand fernande ferran fiammetta filipa filipe filippo fiorella firmin flavien flavio
flavius florent florentina florentino floriane florin flávia flávio franceline francesc francisca franck
frédérique fulvia fulvio fátima gael gaetano gaia gaspar gaspard gaston gastón gauthier gautier gaël
gaëlle genaro geneviève gennaro georges georgiana germain germaine germán gervaise gerónimo gheorghe
ghislain ghislaine giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni
gianpaolo gigi gilberte gilda gildas ginette gino gioacchino giorgia giovanna giraud giselle gisèle
giuditta giuliana giuliano giulio giuseppina gonzague graciela grazia graziella graça gregorio grigore
grégoire grégory gualtiero guilhem guilherme guiomar gustave gwenaëlle gwénaël géraldine gérard hadrien
heitor helder heloísa henriette henrique heriberto hernando hernán hervé hilario hippolyte honoré
horacio horațiu horia hortense hortensia hugues humberto héloïse hélène iacopo iancu ignasi ignazio iker
ilaria ilda ileana ilie ilinca imma inmaculada inès inés inês ioan ioana ionel ionela ionuț ipolito iria
irène isaura isidoro isidro isolda italo itziar iulia iulian iuliana ivonne jacinto jacopo jair janaína
javiera jerónimo jimena joaquim joaquín jocelyne jorgelina josefa josep josiane josué joséphine jourdain
joëlle judit julienne julián jérémie jérémy jérôme jósef júlia júlio karine laetitia laia laure
laurențiu laurette lautaro leandro leocadia leonor leopoldo letizia letícia leïla licia lidia lino
lisandro livio liviu llorenç loredana lorenza lorène louane loup loïc loïs luana luc luce lucien
lucienne lucile lucio lucrecia lucrezia lucía ludivine ludmila ludovic luigia luiz luiza luminița luís
luísa lydie lázaro léa lélia léna léo léon léonie maddalena mafalda magali magalie manel manoel manolo
manon marceline marcello marcial marga margarida margaux margherita mariane mariangela marianna mariano
marica maricarmen maricica marielle marilena mariló marinella marjolaine marlène martim martí marziale
massimiliano mateus matilde mattia matías maud maurizio mauro maurício maxence maximiliano maximilien
maël maëlle maëlys mercè michaël michelangelo micheline michèle mihaela mihai mihail mihnea mircea
mireia mireille mirela mirella miren mirtha moisés monserrat morgane murielle márcia márcio mário
mélanie mélina mélissa mònica mônica mădălina nadège nando narciso nayara nerea nestor neus nicanor
niccolò nicla nicolae nicoleta nicoletta nicolás nilda noelia noemí norberto noélie noémie néstor núria
oana octave octavian octavio océane odile odilon ofelia olalla olimpia olympe ombretta oreste orestes
oriane oriol ornella otilia ottavia ottavio otávio ovidiu paola paquita pascale pascual patrizio
patrícia pau paulino pepe pere perrine petre petru pier piera pierangelo pierina pierluigi piero
pierrick pierrot pietro pina pino placido prisca priscila quim quirino rachele radu rafaela raffaella
raimondo raimundo raluca ramiro ramón raphaël raphaëlle raymonde raïssa raúl rebeca reinaldo renaldo
renan renato renaud renzo renée reynaldo rocío rogério romain romane romano romina romola romualdo
ronaldo rosalía rosana rosaria rosine rossana rossella rosário roxana roxane rubén rufino ruggero régine
régis rémi rémy răzvan sabin salomé samira samuele sancho sandrine santino saverio savina saúl selene
serafina serafín severino sidonie silvana silvano silviu simão sofía solène soraya sorin sorina stefania
stéphan suzette sylvain sylvaine sylvestre sylviane sébastien séléna sérgio séverine sílvia tancredi
telma telmo teodor teodora teresita tereza thaís thibaud thibault thibaut théo théodore théophile
thérèse tiago tiberiu tiziana tiziano tommaso tomás tonino traian tudor tullia tullio tânia ubaldo ugo
ulisse umberto valentino valentín valeriu valère valérie vasco vasile verónica verônica vicenta vicente
vicenç vidal viorel viorica virgile virginie vitor vittoria vittorio viviana vlad véronique vítor
wilfredo xabier xavi ximena ximo xulio xénia yago yanis yannis yaël yoann yohan yohann yolande yvan yves
yvon zacarias zita zélia élisa élisabeth élise éloïse émeline étiennette úrsula ștefan ștefania`
