/** Given names of Africa south of the Sahara, in lower case. */
export const africanNames = `
abdou abdoulaye abeba abebe abena abimbola abiola abubakar achille adaeze adama adaobi ade adebayo
adebola adeola adesuwa adewale adjoa afua akin akinwumi akosua akua akwasi alassane alhaji alioune ama
amaka aminata aminatou aminu anele anthonia asamoah assefa aster awa ayana ayanda ayo ayodele babacar
babajide babatunde bakary bamidele bankole bashir bekele berhane biodun birhanu bisi bola bongani
boubacar bukola busisiwe cheikh chiamaka chibuike chibuzor chidi chidiebere chidinma chike chikwendu
chima chimamanda chinedu chinelo chinonso chinua chinwe chioma chipo chisom chuka chukwudi chukwuemeka
cyprian dambisa dauda dawit demba desta djibril duduzile ebele ebenezer efua ejike ekene ekow ekua emeka
eniola esi eskinder eyasu fanta fatou fatoumata femi fikile folake folashade frehiwot funke funmi
funmilayo gatsha getachew girma habiba habtamu hailu hawa hlengiwe idrissa ifeanyi ifeoma ikechukwu
ikenna isatou ishmael jabu jabulani jomo joram jumoke kabiru kagiso kamau kasozi kayode kebede kelechi
kemi khadi khanyi khaya khulekani kibaki kipchoge kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi
lamine lassana lerato lesego lindiwe lungile lwazi mahamadou mahlet mamadou mamphela mandisa mandla
mariama mariame marème masego mbali mehari mekonnen meles mengistu meron mesfin michuki mihret mobutu
modibo mohau moise mosiuoa moussa mpho muhammadu mulatu mulugeta mwai mwangi naledi nandipha ndidi ngozi
nia nkechi nkem nkosazana nkosinathi nnamdi nneka nnenna nokuthula noma nomsa nomvula nomzamo nonhlanhla
nthabiseng ntombi obafemi obi obiageli obinna ochieng oge okechukwu okey olamide olu olufemi olumide
olusegun oluseun olushola oluwaseun onyeka osagie oumar ousmane paballo palesa phumla phumzile raila
refilwe rotimi salif salihu samora sani seble sekou sello senait seretse serigne seydou seyi shaka shola
sibusiso sifiso simphiwe siphiwe sipho sizwe sola sophonie souleymane sylvanus tafadzwa taiwo tariku
tebogo tekle temitope tendai tendayi tesfaye tewodros thabo thandeka thandi thandiwe thando themba
thulani tigist tinashe tiwa tope tsegaye tshepo tunde tundra uche uchenna uhuru wale wangari wanjiku
wanjiru wole yakubu yaw yemi yetunde yohannes yonas zandile zanele zenawi zerihun zewde zinhle zodwa`
