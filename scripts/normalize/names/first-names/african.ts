/** Given names of Africa south of the Sahara, in lower case. */
export const africanNames = `
abdou abdoulaye abeba abebe abena abimbola abiola abubakar achille adaeze adama adaobi ade adebayo
adebola adeola adesuwa adewale adjoa afua akin akinwumi akosua akua akwasi alassane alhaji alioune ama
amaka aminata aminatou aminu anele anthonia asamoah assefa aster awa ayana ayanda ayo ayodele babacar
babajide babatunde bakary bamidele bankole bashir bekele berhane biodun birhanu bisi bola bongani
boubacar bukola busisiwe cheikh chiamaka chibuike chibuzor chidi chidiebere chidinma chike chikwendu
chima chimamanda chinedu chinelo chinonso chinua chinwe chioma chipo chisom chuka chukwudi chukwuemeka
cyprian dambisa dauda dawit demba desta djibril duduzile ebele ebenezer efua ejike ekene ekow ekua
eliaser emeka eniola erastus esi eskinder eyasu fanta fatou fatoumata femi festus fikile folake
folashade frehiwot funke funmi funmilayo gatsha getachew girma habiba habtamu hage hailu hawa hidipo
hifikepunye hileni hlengiwe idrissa ifeanyi ifeoma ikechukwu ikenna immanuel isatou ishmael jabu
jabulani jomo joram jumoke kabiru kagiso kamau kasozi kauna kayode kebede kelechi kemi khadi khanyi
khaya khulekani kibaki kipchoge kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lamine lassana lazarus
lerato lesego lindiwe lungile lwazi mahamadou mahlet mamadou mamphela mandisa mandla mariama mariame
marème masego mbali mehari mekonnen meles mengistu meron mesfin michuki mihret mobutu modibo mohau moise
mosiuoa moussa mpho muhammadu mulatu mulugeta mwai mwangi nahas naledi nandipha nangula ndapewa ndeshi
ndidi netumbo ngozi nia nkechi nkem nkosazana nkosinathi nnamdi nneka nnenna nokuthula noma nomsa
nomvula nomzamo nonhlanhla nthabiseng ntombi obafemi obi obiageli obinna ochieng oge okechukwu okey
olamide olu olufemi olumide olusegun oluseun olushola oluwaseun onyeka osagie oumar ousmane paballo
palesa pandu paulus penda petrus phumla phumzile raila refilwe rotimi salif salihu samora sani seble
sekou sello senait seretse serigne seydou seyi shaka shali shola sibusiso sifiso simphiwe sioni siphiwe
sipho sizwe sola sophonie souleymane sylvanus tafadzwa taiwo tangeni tariku tebogo tekle temitope tendai
tendayi tesfaye tewodros thabo thandeka thandi thandiwe thando themba thulani tigist tinashe tiwa tope
tsegaye tshepo tuli tunde tundra tuyeimo uazuva uche uchenna uhuru vekuii wale wangari wanjiku wanjiru
wole yakubu yaw yemi yetunde yohannes yonas zandile zanele zenawi zerihun zewde zinhle zodwa
`
