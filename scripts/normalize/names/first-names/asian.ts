/** Given names of South, East and Southeast Asia, in Latin letters, in lower case. */
export const asianNames = `
aakash aanchal aarav aarti aashish abhay abhijit abhinav abhishek achyut aditi aditya agung agus aiko
ajay ajit akane akari akash akhil akhilesh akihiko akihiro akiko akio akira akshay alka alok amar
amarnath amartya ambika amisha amitabh amitav amol amrita ananya anchalee anil anindita aniruddha
anirudh anisa anisha anjana anjum ankit ankita ankur anong anoop ansh anshul anuj anup anupam anuradha
anurag anusha anushka aparna apichat apirak apoorva aquilino aravind archana arief arjun arnab arundhati
arunee arvind asami asep asha ashish ashok ashwin ashwini asim asuka atsuko atsushi atul avinash ayaka
ayako ayano ayu ayumi ayush azizah azlan azman balaji bambang barkha bayu benigno bharati bhaskar bhavna
bhavya bhushan bikram bina binh bipin brinda budi cahyo chaitanya chaiwat chalerm chandan chandrasekhar
charu chatchai chetan chie chieko chihiro chika chikako chinatsu chisato chitra chun citra corazon cuong
daichi daiki dandan dao debashish debasish decha dedi deepa deepak deepika deepti devendra devika dewi
dhananjay dharmendra dhruv dian didik dilip dinesh dinh dipak dipankar dipti divya djoko duong eiichi
eiji eiko eko emi emiko endah endang eriko etsuko faizal fajar farhana fawad febri fidel fitri fumiko
fumio fumiya gagan gatot gaurav gauri gautam gayatri geeta genki giang girish gita gopal goro govind
gunawan gurmeet gurpreet hafizah hanh harish harpreet harsha harshita haruka haruki haruko haruo haslina
hema hemant hendra heru hideaki hideki hideko hideo hidetoshi hien hieu hikari hikaru himanshu hinata
hiroaki hirofumi hiroki hiroko hiromi hiroshi hirotaka hiroyuki hisako hisashi hishamuddin hitomi
hitoshi hoang huong huy hyun ichiro imelda imtiaz indah indira intan isamu isao ishaan ishan ishita iwan
izham jae jagdish jahangir jai jaideep jairam jasleen jaspreet jaswant jatin jaya jayant jayanti jayaram
jejomar jianguo jianhua jianjun jinggoy jingjing jitendra jojo joko jong joon juhi junichi junichiro
junji junjie junko jyoti jyotsna kaede kailash kalpana kalyan kamala kamaruddin kamlesh kana kanako
kanika kanya kaori kaoru kapil karan karthik kartik kartika karuna kasumi katsuhiko katsuya kaushik
kavita kavitha kazue kazuhiko kazuhiro kazuki kazuko kazunori kazuo kazuya kazuyuki kedar keerthi keigo
keiichi keiji keiko keisuke keita kenichi kenichiro kenta kento ketan keya khanh khin khurram kiran
kishan kishore kittisak kiyoko kiyoshi kohei koichi koichiro koji komal kosuke kotaro kouji krishna
kriti kuldeep kumiko kunal kunio kurnia kushal kyoko kyung lakshman lakshmi lalit lalita lam lata latha
leela lestari lihua linh machiko madhav madhavi madhu madhukar madhur madhuri mahesh mahima maho maiko
maki makiko malee malini mallika mamata mamoru mamta manabu manas manish manisha manjit manju manjula
manmohan manoj manop mansi mariko marites masaaki masae masafumi masahiko masahiro masaki masako masami
masanori masao masaru masashi masataka masato masatoshi masayo masayoshi masayuki mayank mayu mayuko
mayumi mayur medha meena meenakshi meera megha megumi mehul meiling michiko michio midori mieko miho
miki mikiko milind minako minh minoru misaki mitali mithun mitsuko mitsuo mitsuru miwa miwako miyuki
mizuho mizuki mohan mohit momoko motoko mridula mrinal muhamad mukesh mukta mukul munehiro murali
mutsuko myint myung nagesh nagisa naina namita namrata nanako nanda nandini nandita nao naoki naoko
naoto narayan naren narendra naresh nariko narong naseem natsuki natsuko natsumi nattapong naveen navin
navneet nazri neelam neena neeraj neetu neha nene ngoc nhung nidhi nilanjan nilesh nilima nimisha niran
niranjan nirmal nirmala nirupama nisha nishant nitin nitya nivedita noboru nobuaki nobuhiro nobuko nobuo
nobuyuki norazman norhayati noriaki noriko norio norliza novi nurul nuttapong nyo nyoman omkar osamu
padma pairoj pallavi panfilo pankaj panya parag paramjit parul parvati parvez patcharee pavan pawan
payal phuc phuong phyo pichai piyapong piyush pongsak pooja poonam prabhat prabhu pradeep pragya prakash
pramod pranab pranav pranay prasert prashant prasit pratap prateek pratibha pratik pratima praveen
pravin prayuth preecha preeti prem prerna prithvi priti priyanka puja pulkit puneet punita purnima putri
putu qiang quang quoc quyen quynh rabindra rachana rachna radha radhika raghav raghu rahayu rahmat rajan
rajat rajeev rajendra rajiv rajkumar rajni raju rakesh rama raman ramesh ranjan ranjit ranjith rashidah
rashmi ratan ratana rati ratna rattana ravindra reiko rekha renu renuka reshma revathi richa rieko riho
rika rikako rini risa rishi ritesh ritika ritsuko ritu ritwik rizal rizki rohan rohit roshan roshni
rosmah rozita ruchi ruchira rukmini rupa rupali rupesh ryo ryoichi ryoji ryoko ryosuke ryota ryotaro
ryuichi ryuji sachiko sachin sadako sadia saeko sagar sagarika sahil saira sajid sakiko sakshi samak
sameera samiran sandeep sandhya sandip sangeeta sangita sanjana sanjeev sanjit sanjiv sankar santosh
saori sapna sarita saroj sarojini sartaj satish satoko satomi satoru satoshi satsuki satyajit satyendra
saurabh savita sayaka sayuri seema seiichi seiji seiko seung shabana shabnam shaheen shahrizal shahrukh
shailaja shailendra shailesh shakeel shakti shalini shamim shamita shankar shanta shantanu sharad
sharmila shashank sheetal shekhar shigeki shigeko shigeo shigeru shilpa shingo shinichi shinichiro
shinji shinobu shintaro shinya shiori shiv shivam shivani shizuka shizuko shoaib shobha shoichi shoji
shoko shota shotaro shraddha shreya shreyas shruti shuang shubham shubhangi shuhei shuichi shuji
shunichi shunsuke shweta shyam siddharth siqi sirichai sirikit slamet smita smriti sneha snehal soe
sohini somboon somchai somkiat somkid somnath somporn somsak sonal sonali sosuke soumya sourav srettha
sri srinivas srinivasan sriram subhash subhashini subramanian subrata suchada suda sudha sudhir suhaimi
suhas suhasini sujata sujit sukanya sukhumbhand sukumar sulistyo sumanth sumiko sumit sumita sumitra
sundar sunder sunee suneel sunita supachai supriya supriyadi surabhi surachai suraj surayud surendra
suresh sushant sushil sushila sushma susi susilo susumu suthep suzuko swapan swapna swapnil swati syed
tadashi taichi taiki takaaki takafumi takahiro takako takao takashi takayuki takehiko takeshi taku
takuma takumi takuya tamaki tamiko tanmay tanuja tanveer tanvi taro tarun tatsuo tatsuro tatsuya taufik
tehmina tejas teodoro teruo tetsuo tetsuro tetsuya thanathorn thanh thao thein thongchai thura thuy
tohru tokiko tomo tomoaki tomohiro tomoki tomoko tomomi tomoyuki toshiaki toshihiko toshihiro toshiki
toshiko toshio toshiro toshiyuki trang trinh trong trung tsutomu tsuyoshi tuan tushar tuti tuyet uday
ujjwal umair umeko umesh umi upendra urmila urvashi usha utami utkarsh utpal uttam vaibhav vaishali
vaishnavi vandana vani varsha varun vasant vasudha vasundhara vedant veena venkat venkatesh vibha vidya
viet vijaya vikas vikram vilma vimal vimala vinay vinaya vineet vinita vinod vipin vipul virendra vishal
vishwanath vivek wahyu wakana wanchai wataru wati wayan weiwei wenjing wichai widodo wilai wulan
xiaohong xiaojun xiaoli xiaoming xiaoyan xiu yamini yanti yanto yanyan yash yashwant yasuhiro yasuko
yasunori yasuo yasushi yasuyuki yifan yijun yingluck yogendra yogesh yogita yoichi yoji yoko yoshiaki
yoshie yoshihiko yoshihiro yoshiki yoshiko yoshinori yoshio yoshito yoshiyuki yosuke yudi yui yuichi
yuichiro yuji yuka yukari yuki yukie yukiko yukio yuko yuma yumi yumiko yuni yuriko yusuke yuta yutaka
yuto yuu yuya zafar zaharah zaheer zainal zakir zaw zeba zeenat zhiqiang zhiyuan zubair zulkifli`
