/** Given names of English-speaking countries, in lower case. */
export const englishNames = `
abbie abby abe adele adeline aileen aimee alasdair alec alexia alfie alisha alissa alvin alyce alyson
amara amelie anabel andi andre angelo angharad angie anjali annabel annabelle annalisa annalise annika
ansel antoinette aoife aonghus archie arielle arlene armando arnav aron arron arturo asa ashlee ashleigh
ashlyn ashton aubrey audra avery bailey bernice bertha bertie bess bethan betsy bette bev beverley
beverly blaine blair blake blanche bláthnaid bobbie bonnie boyd brady brandi bree brenna bret brianna
bridgette brit britney britt britta brock broderick bronwen bronwyn brooks bryn bryony burt byron cade
caitlyn cal callum camryn caoimhe caoimhín carey carissa carlene carleton carlotta carlyn carmel carmela
carmine carolyn carolyne carrick carson cassie cathal catharine cathie cathleen catriona cecil cecile
cecily cedric celeste ceri chadwick chaim chana chandra charlene charley chas chet chloë chrissy
christen christi christie christin christy ciarán cillian cindi claudette claudine clayton cleo clifford
clifton clint clinton clyde colby coleen collin colton conan conor constance corbin cordelia corey
corinne cormac cornelius cortney cosmo crispin cristen curtiss cyndi cyril dafydd daisuke dalia dalton
damon dani danica danika danna dante daphne darby darcy daren darla darlene darnell darrel darrell
darrin darryl daryl davey davina deanna deanne dearbhla deb debbi debbie debby declan dee deena deidre
deirdre delaney delia delores demetrius denice denny derick dermot desiree desmond devin dewayne dexter
diarmuid dilwyn dion dixie dolly dominick donal donnie donovan dorian dougal duane dwayne dwight dympna
dáithí dónal earle easton ebony edie edith edmond edmund edna edwina effie eilidh eimear eirlys elaina
elbert eldon eleanora eleanore eliot eliott elisha elissa eliza ellie ellis ellyn elmer eloise elsie
elspeth elton eluned elvin elvira elvis emerson emery emmett emrys enid enoch eoghan eoin erick erwin
esme estelle ethel etta eugenia eunice evelina evie ezekiel ezra farley farrah fay faye feargal fearghal
felicity fergal fergus ffion finlay finley fionnuala fionnán floyd flynn fran frances fraser freda
freddy gabby gabe gabrielle gail gale garret garrett garrick garry garth gayle gearóid gena georgette
georgie geraint geraldine gerry gertrude gethin giles gillian ginny glenda glenna grady greer gregg
griffin grover gráinne guinevere gwen gwendolyn gwenllian gwilym gwyneth haley hallie hamish hank harlan
harrison harvey hattie hayden hazel hefin heledd henrietta hillary homer horace howie huw iain ida ieuan
ignatius ike imani imogen iolo iorwerth ira irvin irwin isaiah ismael izzy jace jacinta jaclyn jacquelin
jacquelyn jada jaden jaleel jameson jami janelle janette janie janna jarred jarrett jarrod jarvis jasper
jayden jayne jayson jeanie jeanine jeannie jeb jed jedidiah jeffery jemima jenn jenni jennie jerald
jermaine jethro jimmie joann jocelyn jodi jody joellen joey johnathan johnathon johnnie jolene jolie
jonathon joni jordana josefina josiah josie juanita jude judson jules julianna julianne justina kacey
kaleb kane kareem kari karissa karyn kasey kassandra katharine kaye kaylee keaton keegan keira keisha
kellen kelley kelli kelvin kendra kendrick kenji keri kermit kerri khalil kiara kiera kip kira kirby
kourtney kristi kristie kristoffer kristopher kristy kurtis kyla kylie lacey lachlan laci lacy landon
larissa latasha latoya lauryn lavinia lawrence layla leander leandra leann leanne leigh leland lena
lenny lenora leona leonora leopold leroy lesley lester leticia letitia levi lex lexi libby liliana lilly
linnea lionel lisbeth livia lizzy llinos lloyd llywelyn lon lonnie lora lorcan loren lorna lorne lottie
louella louie lucian lucille lulu luther lyle lyn lynda lyndon lyndsay lynette lynne lynsey líadan mabel
mack macy maddy madelyn madge mae maeve mair mairead mairi mairéad maisie malachi malia mallory mamie
manny marcella marci marcie marcy margery margie margo marguerite maribel maribeth marietta maris
marisol marjorie marla marleen marlena marlin marlon marnie marsha marshall marva maryann maryanne
marybeth maryellen maryjo marylou mattie maude mavis maxine maxwell mayra mckenzie meagan meaghan mehdi
meirion menna meryl micheal micheál mick mickey mikaela mikey mildred millicent milo mimi mindy minnie
misha missy misty mitchell mitzi mollie monty morag morgan moriah morris mortimer morven muireann mungo
muriel murray mya myfanwy myles myra myrna myron myrtle máire nan nanette napier nat nate ned nellie
nerys nettie neve neville newt newton niall niamh nichole nickolas nikolas nola nolan nollaig norah
noreen norris nyree octavia odette odhrán oisín ollie oona opal ophelia oprah orlaith orson orville
osvaldo otis paddy paloma pam pandora patrice patsy patti pattie patty paulette payton pennie peyton
phillipa phyllis pierce piers pippa pippin presley proinsias prudence pádraig quincy quinn quinton
rachelle rae raelene rafferty raina ramsey randal randi randolph rashad ravi reagan reba rebekah reece
reese regan reggie reginald reid reina rena reuben reyna rhea rhett rhoda rhodri rhona rhonda rhun
rhydian rhys richie rickey rikki riley ritchie robby robyn rochelle roddy roderick rodger rogelio roisin
rolando romeo ronan ronda roni rosalie rosalyn rosamond rosamund rosanne roscoe roseann roseanne
rosemarie roslyn rowena roxanne ruairí ruaridh rudolph rudy rufus russel ruthie ryann ryder ríona róisín
sadhbh sammy samson saoirse sarina scottie seamus selma seonaid seosamh seymour shana shania shari
shauna shawna shayna shea sheena sheldon shelly sherri sherrie sherwin sheryl shona sid sienna silas
simeon sinead sinéad sioned skyler sonny sonya sorcha staci stacie steph stevie stu sulwyn sumner
susannah suzie suzy sybil syd sylvester séamus síle tabatha tabitha tadhg talia tameka tami tamika
tammie tamsin tate tegan tegwen terence teri terrance terrell terrence terri thad thaddeus thalia thelma
theodora thom tiana tilly timmy tisha titus tobin tod tommie tonia tonya tori torquil tracie trefor
trent trenton trina trish trisha tristram trudy truman tudur twila tyra tyrell tyrone tyson uinseann
valarie valeria vance vaughn velma verity verna vic vickie violeta virgie virgil vito viv vivienne waldo
wallace wally walt warwick wendell wendi weston whitney wilbert wilbur wiley wilfred wilhelmina willa
willard willem willie willis willow wilma wilson winifred winnie winona winston wyatt xander zachariah
zander zelda zena zola zora éamon éanna
`
