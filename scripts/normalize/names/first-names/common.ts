/**
 * The most common given names of the countries whose papers are most often saved, in lower case. Some
 * are words or places too (`will`, `austin`), for few lines of a header are those.
 */
export const commonNames = `
aaron abdul abdullah abigail adam adrian adriana agnes agnieszka ahmad ahmed aidan aisha aki alan alana
albert alberto alejandra alejandro aleksandr alena alessandra alessandro alex alexander alexandra
alexandre alexis alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alyssa
amanda amber amelia amir amit amy ana anastasia anders andrea andreas andrei andrej andres andrew andrey
andrzej andré andrés andy angel angela angelika angelina angus anika anita anja anke ann anna anne
annegret annette annie anniina anselm anthony antje anton antonia antonio antony antónio anya april
ariana ariel arnaud arne arno arnold arthur artur arun ashley asif astrid audrey august austin ava axel
ayesha babak barbara barry bart bartosz basil beat beata beate beatrice beatriz becca becky ben benedikt
benjamin benoit benoît bernadette bernard bernd bernhard bernie bert beth bethany bettina betty bianca
bill billy birgit björn bob bobby boris brad bradley brandon brenda brendan brent brett brian bridget
brigitte brittany brooke bruce bruno bryan bryce burkhard béatrice caitlin caleb calvin cameron camila
camilla camille candice cara carina carl carla carlo carlos carly carmen carol carola carolin carolina
caroline carrie carsten casey cassandra catalina cate catherine cathy cecilia celia celine cem chad
chandler chantal charles charlie charlotte chase chelsea chen cheryl chiara chloe chloé chris christa
christiaan christian christiane christina christine christoph christophe christopher chuck cindy claire
clara clare clark claude claudia claudio claus clemens clive clément cody cole colin colleen connor
conrad constanze cora cordula corina corinna cornelia cory courtney craig cristian cristina curt curtis
cynthia cyrus daisy damian damien dan dana daniel daniela daniele danielle danny daria dario darius
darren dave david dawn dean deborah debra delphine denis denise dennis derek derrick diana diane didier
diego dieter dietmar dietrich dina dirk dmitri dmitry dominic dominik dominique don donald donna dora
doris dorothea dorothy doug douglas duncan dustin dylan eberhard eckhard ed eddie edgar eduardo edward
edwin egon eileen elaine eleanor elena eli elias elijah elisa elisabeth elise elizabeth elke ella elle
ellen elliot elliott elsa emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich
erik erika erin ernest ernst esteban esther ethan eugen eugene eva evan evelyn evgeny ewa ewan fabian
fabienne fabio fabrice farah fatima federico felicia felicitas felipe felix fernanda fernando filip finn
fiona flavia florence florian francesca francesco francine francis francisco franco frank frankie franz
franziska françois françoise fred freddie frederic frederick frederik friederike friedrich fritz
frédéric gabriel gabriela gabriele gabriella gaby gareth gary gavin genevieve geoff geoffrey georg
george georgia georgina gerald gerard gerd gerda gerhard gerrit gert gilbert gilles gina giorgio
giovanni gisela giulia giuseppe glen glenn gloria gonzalo gordon grace graeme graham grant greg gregor
gregory greta gretchen grzegorz guido guillaume guillermo gunnar gunter gus gustavo guy götz günter
günther hadley hailey hana hanna hannah hannes hans harald hari harold harriet harris harry hartmut
hassan hauke hayley heather hector heidi heike heiko heiner heinrich heinz helen helena helga helge
helmut hendrik henning henri henrik henrike henry herbert herman hermann hilary hilde holger holly horst
howard hubert hugh hugo hussein ian ibrahim ignacio igor ilona imran ina ines inga inge ingeborg ingo
ingrid irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie jackson
jacob jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina
janine jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny
jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jesús jill jillian jim jimmy jo
joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joelle johan johanna johannes john
johnny jon jonah jonas jonathan jordan jordi jorge joris jose josef josefine joseph josephine josh
joshua jost josé joy joyce joão juan juana judith judy julia julian juliana juliane julie julien juliet
juliette julio julius june justin justine justyna jutta jörg jörn jürgen kai kaitlin kaitlyn kamal kara
karen karim karin karina karl karl-heinz karla karolina karoline karsten kat katarina katarzyna kate
katelyn katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kay
kayla keith kellie kelly kelsey ken kendall kenneth kenny kerry kerstin kevin khalid kieran kim kimberly
kirk kirsten kirsty klara klaudia klaus knut konrad konstantin kris krista kristen kristian kristin
kristina kristine krystal krzysztof kurt kyle lana lara larry lars laszlo laura laurel lauren laurence
laurent laurie lea leah lee leif leila leo leon leonard leonardo leonie leslie lewis liam lilian lilli
lillian lily lina linda lindsay lindsey linus lisa lise liz liza lizzie logan lois lola lorena lorenz
lorenzo loretta lori lorraine lothar lou louis louisa louise luca lucas lucia luciana lucie lucinda lucy
ludwig luigi luis luisa luise lukas luke lutz lydia lyndsey lynn maciej mackenzie maddie madeleine
madeline madison magda magdalena maggie mahmoud maike maja makoto malcolm malik malte mandy manfred
manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus maren marenah margaret
margarete margarita margit margot margrit maria mariah mariam marian mariana marianne marie marieke
marija marilyn marina mario marion marisa marissa marita maritta marius mark marko markus marlene marta
martha martin martina martine marty marvin mary maría masha mason massimo mateo mathew mathias mathieu
mathilde matilda matt matteo matthew matthias matthieu maura maureen maurice mauricio max maxim maxime
maximilian maya meg megan meghan mehmet mei meike mel melanie melina melinda melissa melvin mercedes
meredith mia micah michael michaela michail michal michel michela michele michelle miguel mika mike
mikhail milan milena miles millie mina mira miranda miriam mirjam mirko mitch mohamed mohammad mohammed
moira molly mona monica monika monique moritz morten moses muhammad mustafa myriam mónica nadia nadine
nadja nancy naomi nastassja natalia natalie natascha natasha nathalie nathan nathanael nathaniel neal
neil nelly nelson nicholas nick nicki nicky nico nicola nicolai nicolas nicole nicolle nigel nik nikhil
niki nikita nikki niklas niko nikolai nikolaus nils nina noah noel noelle noemi nora norbert norma
norman nuno nuria oleg olena olga oliver olivia olivier omar oscar oskar oswald otto owen pablo paige
pamela paolo pascal pat patricia patricio patrick patrizia paul paula paulina pauline paulo pavel pawel
pearl pedro peggy penelope penny percy perry pete peter petra petros phil philip philipp philippa
philippe phillip phoebe pia pierre pieter piotr piper polly priscilla priya quentin rachael rachel
rafael raffaele ragnar rahul rainer raj rajesh ralf ralph ramon ramona randall randy raphael raquel
rashid raul raymond rebecca reena reiner reinhard reinhold renata renate rene renee reto rhiannon
ricardo riccardo richard rick ricky rita rob robbie robert roberta roberto robin rocco rod rodney
rodolfo rodrigo roger roland rolf roman romy ron ronald ronja ronnie rory rosa rosalind rosanna rose
rosemary rosie ross rowan roy ruben rudi rudolf rupert russ russell ruth ryan sabina sabine sabrina
sadie sally salma salvatore sam samantha sami samir samuel sana sandra sandro sandy sanjay santiago sara
sarah sascha sasha saskia saul savannah scott sean sebastian sebastián selena selina serena serge sergei
sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley sheri sherry shirley sibylle
sidney siegfried sierra sigrid silke silvia silvio simon simona simone siobhan sofia sofie solomon sonia
sonja sophia sophie sophy spencer stacey stacy stan stanley stefan stefanie stefano steffen stella
stephan stephane stephanie stephen steve steven stewart stuart stéphane stéphanie sue summer sunil susan
susana susann susanna susanne susie suzanne sven svenja svetlana sybille sydney sylvia sylvie tabea
tamar tamara tammy tania tanja tanya tara tariq tasha tatiana tatjana taylor ted teresa terry tess tessa
thea theo theodor theodore theresa therese thierry thilo thomas thorben thorsten tia tiffany till
tillmann tilman tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torben torsten
tracey traci tracy travis trevor tricia tristan troy tyler udo ulf ulrich ulrike urs ursula uta ute uwe
valentin valentina valerie valerio vanessa vera verena vernon veronica veronika veronique vicki vicky
victor victoria vijay viktor viktoria vince vincent vincenzo viola violet virginia vitaly vivian viviane
vivien vladimir volker wade walter wanda warren wayne wendy wenzel werner wes wesley wilfried wilhelm
will willi william willy winfried wojciech wolf wolfgang xavier yael yan yann yannick yasmin yasmine
yolanda yousef yuri yusuf yvette yvonne zac zach zachary zack zahra zane zara zoe zoey zoë álvaro ángel
élodie émilie éric étienne óscar александр алексей анастасия андрей анна антон борис валентина валерий
василий вера виктор виктория виталий владимир вячеслав галина геннадий георгий григорий дарья денис
дмитрий евгений евгения екатерина елена иван игорь илья ирина кирилл константин ксения леонид любовь
людмила максим марина мария михаил надежда наталия наталья никита николай оксана олег ольга павел петр
пётр роман светлана сергей станислав степан татьяна федор фёдор юлия юрий яков ярослав`
