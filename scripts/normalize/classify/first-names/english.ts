/** Given names of English-speaking countries, in lower case. */
export const englishNames = `
abbie abby abe adele adeline aileen aimee alec alexia alfie alisha alissa alvin alyce alyson amara
amelie anabel andi andre angelo angie anjali annabel annabelle annalisa annalise annika ansel antoinette
archie arielle arlene armando arnav aron arron arturo asa ashlee ashleigh ashlyn ashton aubrey audra
avery bailey bernice bertha bertie bess bethan betsy bette bev beverley beverly blaine blair blake
blanche bobbie bonnie boyd brady brandi bree brenna bret brianna bridgette brit britney britt britta
brock broderick bronwen bronwyn brooks bryn bryony burt byron cade caitlyn cal callum camryn carey
carissa carlene carleton carlotta carlyn carmel carmela carmine carolyn carolyne carrick carson cassie
cathal catharine cathie cathleen cecil cecile cecily cedric celeste chadwick chaim chana chandra
charlene charley chas chet chloë chrissy christen christi christie christin christy cillian cindi
claudette claudine clayton cleo clifford clifton clint clinton clyde colby coleen collin colton conan
conor constance corbin cordelia corey corinne cornelius cortney cosmo crispin cristen curtiss cyndi
cyril daisuke dalia dalton damon dani danica danika danna dante daphne darby darcy daren darla darlene
darnell darrel darrell darrin darryl daryl davey davina deanna deanne deb debbi debbie debby declan dee
deena deidre deirdre delaney delia delores demetrius denice denny derick dermot desiree desmond devin
dewayne dexter diarmuid dion dixie dolly dominick donal donnie donovan dorian dougal duane dwayne dwight
earle easton ebony edie edith edmond edmund edna edwina effie elaina elbert eldon eleanora eleanore
eliot eliott elisha elissa eliza ellie ellis ellyn elmer eloise elsie elspeth elton elvin elvira elvis
emerson emery emmett enid enoch eoin erick erwin esme estelle ethel etta eugenia eunice evelina evie
ezekiel ezra farley farrah fay faye felicity fergal fergus finlay finley floyd flynn fran frances fraser
freda freddy gabby gabe gabrielle gail gale garret garrett garrick garry garth gayle gena georgette
georgie geraint geraldine gerry gertrude giles gillian ginny glenda glenna grady gregg griffin grover
guinevere gwen gwendolyn gwyneth haley hallie hank harlan harrison harvey hattie hayden hazel henrietta
hillary homer horace howie ida ignatius ike imani imogen ira irvin irwin isaiah ismael izzy jace jacinta
jaclyn jacquelin jacquelyn jada jaden jaleel jameson jami janelle janette janie janna jarred jarrett
jarrod jarvis jasper jayden jayne jayson jeanie jeanine jeannie jeb jed jedidiah jeffery jemima jenn
jenni jennie jerald jermaine jethro jimmie joann jocelyn jodi jody joellen joey johnathan johnathon
johnnie jolene jolie jonathon joni jordana josefina josiah josie juanita jude judson jules julianna
julianne justina kacey kaleb kane kareem kari karissa karyn kasey kassandra katharine kaye kaylee keaton
keegan keira keisha kellen kelley kelli kelvin kendra kendrick kenji keri kermit kerri khalil kiara
kiera kip kira kirby kourtney kristi kristie kristoffer kristopher kristy kurtis kyla kylie lacey laci
lacy landon larissa latasha latoya lauryn lavinia lawrence layla leander leandra leann leanne leigh
leland lena lenny lenora leona leonora leopold leroy lesley lester leticia letitia levi lex lexi libby
liliana lilly linnea lionel lisbeth livia lizzy lloyd lon lonnie lora loren lorna lottie louella louie
lucian lucille lulu luther lyle lyn lynda lyndon lyndsay lynette lynne lynsey mabel mack macy maddy
madelyn madge mae maeve mairead maisie malachi malia mallory mamie manny marcella marci marcie marcy
margery margie margo marguerite maribel maribeth marietta maris marisol marjorie marla marleen marlena
marlin marlon marnie marsha marshall marva maryann maryanne marybeth maryellen maryjo marylou mattie
maude mavis maxine maxwell mayra mckenzie meagan meaghan mehdi meryl micheal mick mickey mikaela mikey
mildred millicent milo mimi mindy minnie misha missy misty mitchell mitzi mollie monty morgan moriah
morris mortimer muriel murray mya myles myra myrna myron myrtle nan nanette nat nate ned nellie nettie
neve neville newt newton niall nichole nickolas nikolas nola nolan norah noreen norris nyree octavia
odette ollie oona opal ophelia oprah orson orville osvaldo otis paddy paloma pam pandora patrice patsy
patti pattie patty paulette payton pennie peyton phillipa phyllis pierce piers pippa pippin presley
prudence quincy quinn quinton rachelle rae raelene rafferty raina ramsey randal randi randolph rashad
ravi reagan reba rebekah reece reese regan reggie reginald reid reina rena reuben reyna rhea rhett rhoda
rhona rhonda rhys richie rickey rikki riley ritchie robby robyn rochelle roddy roderick rodger rogelio
roisin rolando romeo ronan ronda roni rosalie rosalyn rosamond rosamund rosanne roscoe roseann roseanne
rosemarie roslyn rowena roxanne rudolph rudy rufus russel ruthie ryann ryder sammy samson sarina scottie
seamus selma seymour shana shania shari shauna shawna shayna shea sheena sheldon shelly sherri sherrie
sherwin sheryl shona sid sienna silas simeon sinead skyler sonny sonya staci stacie steph stevie stu
sumner susannah suzie suzy sybil syd sylvester tabatha tabitha talia tameka tami tamika tammie tamsin
tate tegan terence teri terrance terrell terrence terri thad thaddeus thalia thelma theodora thom tiana
tilly timmy tisha titus tobin tod tommie tonia tonya tori tracie trent trenton trina trish trisha
tristram trudy truman twila tyra tyrell tyrone tyson valarie valeria vance vaughn velma verity verna vic
vickie violeta virgie virgil vito viv vivienne waldo wallace wally walt warwick wendell wendi weston
whitney wilbert wilbur wiley wilfred wilhelmina willa willard willem willie willis willow wilma wilson
winifred winnie winona winston wyatt xander zachariah zander zelda zena zola zora`
