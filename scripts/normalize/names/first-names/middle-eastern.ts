/** Given names of Turkey, Israel, Arab and Persian-speaking countries and Central Asia, in Latin letters, in lower case. */
export const middleEasternNames = `
abbas abdallah abdel abdelaziz abdelkader abdulaziz abdulrahman adel adem adil adnan afaf afif aharon
ahlam ahmet aibek aidar aigul ainur akif akram alaa alaaddin alisher almaz alon alper altan amal amani
amer amichai amina amine amira amnon amos amr anar anas anat anvar anwar arda arieh ariela arif arik
aryeh arzu asaf asel askar askhat aslı asma assaf asya ata atilla avi avia aviad avichai avigail avigdor
avihai aviram avishai avital aviv aviva avner avraham awad ayaan ayala aydin ayelet ayhan aylin ayman
aynur ayoub aysel ayten ayşe azamat azat aziz aziza azra azriel badr baha bahar bahram bakhtiyar bakyt
banu baruch barış basem basma bassam batya bauyrzhan behrouz behzad bekir benny benzion bilal binyamin
boaz bolat burak burcu bülent canan caner carmit cemal cengiz cevdet chani chava chaya cihan dafna dalit
danit daniyar daoud daphna daulet davut defne deniz derya devora devrim dilara dilek dilfuza dilshod
dinara doron dov doğan dror duygu dvora ebru ece efe efraim efrat ehab ehsan ehud eitan ekin ekrem elad
elazar elchin eldar elham eliahu eliav eliezer elif elihu elimelech elisheva eliyahu elkana elman elnur
elyakim emad eman emel emin emine emrah emre ender engin enis erbol erdal erdem eren erez ergin erhan
erkan ermek erol ersin ertan esam esin esma etgar ezer fadel fadi fadila fahad fahd faisal faiza faraz
farhad farhan farid farida faridah farkhad farouk farrukh faruk farzad farzaneh fatemeh fatih fatma
fawaz fawzi faysal feras ferhat feride ferit fethi fevzi feyza figen firas fouad fuad fuat furkan füsun
fırat gad gadi galia galit galym gamal gamze gershon ghada ghassan gideon gidi gila gilad gili gizem
golnaz gulmira gulnar gulnara gulnora gulshan gökhan gül gülay gülşen hadar hadas hadeel hadi hafez
hafiz hagai hagit haim hakan hakim hala halil halima halime halit hamad hamed hamid hamida hamit hamza
hanaa hanan hanania hani hania hasan hatem hatice haviv hayat haydar haytham heba hend hesham hicham
hikmet hila hillel hind hisham hoda hosni hossam hossein houda huda husam hussain hussam hülya hüseyin
hüsnü idan idit ido idris iffat ihab ihsan ikbal ikram ilan ilana ilgar ilham ilhan ilkay ilqar imad
iman imane inbal iqbal iraj irfan irit isam ismet issam itai itamar itay itzhak itzik iyad izzet jaber
jafar jalal jalil jamila jamileh jamshid javad jawad jihad jihan kadir kadri kairat kamel kamran kanat
karam karima kasim kaveh kemal kenan kerem khadija khairy khaled khalifa khosrow kianoush kobi konul
koray kuanysh kubanychbek kubra lahav laila laleh lamia lamis latif latifa layal levent leyla liat
lilach limor lior liora loubna lubna lujain madina maha mahdi maher mahir mahmud mahmut mahnaz majed
majid majida makram malak malek malika malka manal manar mansour mansur manuchehr marwa marwan maryam
masoud masud matan matania maysa mazen medet mehran mehrdad mehriban meir melek melih meltem menachem
meral merav mervat merve meryem mesut metin milad mirwais mitra moataz mohamad mohsen moin mokhtar monir
moran mordecai mordechai moshe mostafa motti mouna mounir moustafa muaz mubariz mufid muhammed muhammet
muharrem muhsin mujib mukhtar muna munir murad murat musa musab mustapha mutlu müge mümtaz nabeel nabil
nabila nachman nachum nader nadir naeem nafisa naftali nagwa nahed nahid nahum naim najat najib najla
najwa namig nargis nargiza nariman naser nasim nasir nasreen nasrin nasser natan natig nawaf nawal nayef
nazan nazanin nazira nazlı nazım necati necdet negar neslihan neta netanel nevin nida nigar nigora nihal
nihat nilay nilüfer nira nisreen nissan nissim nitzan nizar noa noam nodir noga noha noora nour noura
nuran nuray nurcan nuri nurit nurlan nurten nuseyba oded ofer ofir ofra ohad okan oktay omer omid omri
onur orhan ori orit orkhan orli orly osama osman osnat othman oussama oybek oğuz parisa parvin parviz
parwin pelin pinchas pinhas pouya pınar qais qasem qasim rabab rabia rached rachid radwan rafat rafi
rafik rafiq raghad raghda rahim rahimullah ramadan ramazan rami ramil ramy rania ranya raouf rasha
rashed rashida rasim rauf ravshan razan recep reda reem reham reuven reza riad rifat rina rivka riyad
roi rola ronen ronit rotem rovshan roya ruba rustam rüya rıdvan rıza saad saadia sabah sabri sadegh
sadiq sadyr sadık saeed saeid safa safaa safwan sagi sahar saif sajjad salam saleem saleh salih salim
salman salwa samah samar sameer sameh samer samia samih sanjar sarit sasson saud saule sawsan sayed
sayyid seda sedat sedef sefa selahattin selim selin selçuk semih semra senem serap serdar serhat serkan
serpil sevda sevgi sevil sevim sevinj seyed seyit seyyed shaban shachar shadi shadia shahid shahida
shahin shahla shai shaima shaker shakir shalom shams shani sharif shaul shavkat shawqi shaya shehab
shereen sherif sherine shervin sherzod shira shiri shirin shirine shlomi shlomo shmuel shmulik shoshana
shukri shulamit sibel sigal sima simcha simin sinan sinem siraj sohail soheil sohrab soner souad suad
suha suhail sukhrob sulaiman suleiman suna suzan süleyman taha tahir tahsin talal talat taleb talgat
tali talib tamer tamim tamir tanju tarek tareq taryn tawfik tayfun tayyip tevfik tofig togrul toktar
tolga tomer tova tsvi tuba tufan tuna tuncay tural turan turgut turhan tuvia tuğba tzachi tzipi tzipora
tzvi tülay tülin ufuk ulugbek umida uri uriel usama uzi uğur vagif vahid vahit varda vered vildan volkan
vugar vusal wael wafa wafaa wahid waleed walid wasim wesam wissam yaacov yaakov yaffa yahya yair yakov
yakup yalçın yaniv yara yaron yasar yasemin yaser yashar yasin yasir yasser yavuz yazan yaşar yechezkel
yechiel yehezkel yehia yehiel yehoshua yehuda yehudit yeliz yerlan yeshayahu yeşim yigal yishai yisrael
yisroel yitzchak yitzhak yoav yochanan yoel yona yonah yonatan yonca yoni yoram yosef yosi yossi yotam
youssef yunis yunus yusra yuval yücel yıldırım yıldız zaher zahia zahid zaid zain zainab zakaria zaki
zakia zalman zarina zeev zehava zehra zekeriya zeki zeliha zev zeyad zeynep zhanar zhandos ziad zied
zipora ziv ziya zohra zohreh zuhair zuhal zvi zülfü çağla çetin ömer önder özcan özge özgür özkan özlem
ümit ümmü üstün şahin şebnem şener şerif şule`
