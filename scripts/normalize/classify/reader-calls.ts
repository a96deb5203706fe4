/**
 * What sites ask their readers to do, in the languages of the press: words of buttons, which are a
 * line of their own, and openings of calls to subscribe or to follow, which may go on.
 */

const phrases = (table: string): readonly string[] => table.trim().split(/\s*\|\s*/)

/** How to share or print; a line of it may hold several, and names of networks. */
const share = phrases(`
  paylaş | haberi paylaş | çap et | çap versiyası | göndər | yazdır | бөлісу | бөлісіңіз |
  поделиться | поделитесь | поделиться новостью | распечатать | версия для печати |
  скопировать ссылку | сохранить | поділитися | поширити | надрукувати | споделете |
  сподели | подели | podeli | podijeli | podijelite | deli | udostępnij | podziel się |
  drukuj | sdílet | sdílejte | vytisknout | zdieľať | vytlačiť | megosztás | megosztom |
  nyomtatás | distribuie | distribuiți | tipărește | deel | deel dit artikel | delen |
  afdrukken | dela | dela artikeln | skriv ut | del | del artikel | del artikkel | udskriv |
  jaa | jaa artikkeli | tulosta | κοινοποίηση | μοιραστείτε | εκτύπωση | გააზიარე |
  კოპირება | կիսվել | տպել | partager | partagez | partager cet article | imprimer |
  envoyer | compartir | comparte | compartilhar | partilhar | condividi | stampa | teilen |
  artikel teilen | drucken | merken | artikel drucken | bagikan | cetak | chia sẻ |
  in bài viết | شارك | مشاركة | شاركها | طباعة | انسخ الرابط | اشتراک‌گذاری | اشتراک گذاری |
  چاپ | کپی لینک | שתפו | שתף | שיתוף | הדפסה | הדפס | שתפו בפייסבוק | העתקת קישור | 分享 |
  分享到 | 打印 | 转发 | 分享至 | 列印 | シェア | シェアする | 印刷 | ツイート | 공유 | 공유하기 | 인쇄 | साझा करें |
  शेयर करें |
  chia sẻ bài viết | แชร์ | แชร์ข่าวนี้ | この記事をシェア | 이 기사를 공유합니다 | paylaşın |
  bagikan artikel | bagikan berita | podziel się artykułem | sdílet článek | dela artikel | jaa juttu |
  поділитися новиною | شارك المقال | به اشتراک بگذارید | لینک کوتاه | oceń artykuł
`)

/** Headings of comments and forms for them, often with a number. */
const comments = phrases(`
  şərhlər | şərh yaz | rəy yaz | yorumlar | yorum yap | yorum yaz | пікірлер |
  пікір қалдыру | комментарии | комментировать | оставить комментарий | обсудить |
  коментарі | коментувати | залишити коментар | коментари | komentari | komentar |
  komentarji | komentarze | skomentuj | diskuse | diskuze | komentáře | diskusia |
  hozzászólások | comentarii | comentează | reacties | reageer | kommentarer | kommentera |
  kommentér | kommentit | kommentoi | σχόλια | σχολιάστε | კომენტარები | մեկնաբանություններ |
  commentaires | commenter | réagir | comentarios | comentar | deja un comentario |
  comentários | comente | commenti | commenta | lascia un commento | kommentare |
  kommentieren | bình luận | تعليقات | التعليقات | أضف تعليق | أضف تعليقا | اترك تعليقا |
  نظرات | ارسال نظر | دیدگاه‌ها | תגובות | הוסף תגובה | כתבו תגובה | 评论 | 发表评论 | 評論 | コメント |
  コメントする | 댓글 | 댓글쓰기 | 의견 |
  tulis komentar | kirim komentar | beri komentar | gửi bình luận | ý kiến bạn đọc | ý kiến |
  lasă un comentariu | adaugă un comentariu | vstoupit do diskuse | přidat komentář | yorum yazın |
  yorumunuzu yazın | plaats een reactie | skriv en kommentar | dodaj opinię | opinie czytelników |
  додати коментар | اكتب تعليقا | شارك برأيك | نظر شما | نظر بدهید | نظرات کاربران | כתוב תגובה |
  הגיבו לכתבה | टिप्पणी करें | टिप्पणियां | टिप्पणियाँ | अपनी टिप्पणी लिखें | แสดงความคิดเห็น |
  ความคิดเห็น | コメントを書く | コメント一覧 | 댓글 쓰기 | 댓글 작성 | 发表您的评论 | 网友评论 | 網友評論
`)

/** Labels above lists of what is newest, and of subjects; before a colon they open headlines as well. */
const newest = phrases(`
  son xəbərlər | son dakika | соңғы жаңалықтар | последние новости | лента новостей |
  останні новини | berita terbaru | tin mới nhất | legfrissebb hírek | friss hírek |
  ultimele știri | nejnovější zprávy | son haberler | τελευταία νέα | ροή ειδήσεων | senaste nytt |
  seneste nyt | siste nytt | uusimmat | najnowsze wiadomości | آخر الأخبار | آخرین اخبار |
  חדשות אחרונות | ताजा खबरें | সর্বশেষ | ข่าวล่าสุด | 新着記事 | 최신 기사 | 最新消息 | meer nieuws |
  net binnen | laatste nieuws | últimas noticias | últimas notícias | ultime notizie |
  dernières nouvelles | neueste nachrichten | усі новини | популярні новини | emner | ämnen |
  témata | aiheet | tematy
`)

/** Labels above links, and below texts. */
const pointers = phrases(`
  oxşar xəbərlər | digər xəbərlər | ən çox oxunanlar | ilgili haberler | çok okunanlar |
  ұқсас жаңалықтар | новости по теме | похожие новости | читайте также | другие новости |
  материалы по теме | теги | новини по темі | читайте також | схожі новини | povezane vesti |
  powiązane artykuły | zobacz także | zobacz też | najczęściej czytane | czytaj także |
  czytaj więcej | čtěte také | čtěte více | noticia relacionada | читайте ещё | читайте еще |
  související | související články | nejčtenější | kapcsolódó cikkek | legolvasottabb | citește și |
  cele mai citite | lees ook | meest gelezen | läs också | läs mer | mest läst | læs også |
  les også | mest lest | lue myös | luetuimmat | διαβάστε επίσης | σχετικά άρθρα | δημοφιλή |
  à lire aussi | lire aussi | sur le même sujet | articles liés | les plus lus | lea también |
  le puede interesar | lo más leído | noticias relacionadas | leia também | leia mais | mais lidas |
  notícias relacionadas | leggi anche | articoli correlati | i più letti | mehr zum thema |
  das könnte sie auch interessieren | meistgelesen | auch interessant | baca juga | berita terkait |
  terpopuler | tin liên quan | đọc thêm | اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | أخبار ذات صلة |
  مواضيع ذات صلة | الأكثر قراءة | اخبار مرتبط | مطالب مرتبط | پربیننده‌ترین | כתבות נוספות |
  קראו גם | אולי יעניין אותך | הנקראות ביותר | עוד בנושא | 相关新闻 | 相关阅读 | 延伸閱讀 | 相關新聞 | 热门新闻 | 関連記事 |
  あわせて読みたい | アクセスランキング | 관련기사 | 많이 본 뉴스 | bacaan terkait | artikel lainnya | berita lainnya |
  berita terpopuler | bài viết liên quan | tin cùng chuyên mục | đọc nhiều nhất | xem nhiều |
  ez is érdekelheti | ajánlott cikkek | articole similare | te-ar putea interesa | etichete |
  címkék | mohlo by vás zajímat | mohlo by vás zaujímať | související témata | štítky |
  ilgili haber | bunlar da ilginizi çekebilir | en çok okunanlar | etiketler | σχετικά νέα |
  πιο δημοφιλή | ετικέτες | mer om ämnet | relaterade artiklar | mest læste | mere om |
  relaterte saker | asiasanat | tagi | polecane | популярне | схожі матеріали | موضوعات متعلقة |
  أخبار متعلقة | مقالات ذات صلة | كلمات مفتاحية | الكلمات المفتاحية | برچسب‌ها | برچسب ها |
  پربازدیدترین‌ها | پربازدیدترین | بیشتر بخوانید | תגיות | כתבות קשורות | यह भी पढ़ें |
  ये भी पढ़ें | संबंधित खबरें | सबसे ज्यादा पढ़ी गई | टैग्स | टैग | আরও পড়ুন | সম্পর্কিত খবর |
  সর্বাধিক পঠিত | ข่าวที่เกี่ยวข้อง | ข่าวยอดนิยม | อ่านเพิ่มเติม | แท็ก | 関連ニュース | 人気記事 |
  この記事を読んだ人は | 관련 기사 | 인기 기사 | 많이 본 기사 | 이 기사를 추천합니다 | 标签 | 標籤 | 热门文章 | 推荐阅读 | 推薦閱讀 |
  gerelateerd nieuws | les plus populaires | soma zaidi | habari zinazohusiana
`)

/** Both. */
const labels = [...pointers, ...newest]

/** Ways to the rest of a site: search, account, more of a list, advertisements. */
const ways = phrases(`
  masuk | cari | selengkapnya | lihat semua | lainnya | balas | đăng nhập | tìm kiếm | xem thêm | trả lời | quảng cáo |
  bejelentkezés | keresés | tovább | hirdetés | válasz | előfizetés | autentificare | căutare | caută |
  vezi toate | publicitate | răspunde | přihlásit | přihlásit se | hledat | reklama | inzerce | odpovědět |
  giriş yap | daha fazla | yanıtla | üye ol | σύνδεση | αναζήτηση | διαφήμιση | περισσότερα | απάντηση |
  logga in | sök | annons | visa mer | till startsidan | svara | log ind | søg | annonce | logg inn | søk |
  annonse | kirjaudu | kirjaudu sisään | hae | mainos | näytä lisää | vastaa | zaloguj się | szukaj |
  pokaż więcej | odpowiedz | увійти | пошук | більше | відповісти | войти | поиск | ещё | показать ещё |
  ответить | تسجيل الدخول | بحث | إعلان | المزيد | ورود | جستجو | تبلیغات | بیشتر | ارسال | התחברות | חיפוש |
  פרסומת | לכתבה המלאה | עוד | הגב | लॉग इन | लॉगिन | खोजें | विज्ञापन | और पढ़ें | जवाब दें | অনুসন্ধান | বিজ্ঞাপন |
  เข้าสู่ระบบ | ค้นหา | โฆษณา | ดูเพิ่มเติม | ログイン | 検索 | 広告 | もっと見る | 返信 | 로그인 | 검색 | 광고 | 더보기 | 답글 |
  登录 | 登錄 | 搜索 | 搜尋 | 广告 | 廣告 | 更多 | 回复 | 回覆 | inloggen | zoeken | advertentie | meer laden |
  iniciar sesión | publicidad | ver más | accedi | pubblicità | entrar | publicidade | se connecter | publicité |
  anmelden | suche | anzeige
`)

/** Openings of calls to subscribe, follow or download; nouns and networks may follow. */
const calls = phrases(`
  abunə ol | abunə olun | bizi izləyin | bizə qoşulun | abone ol | abone olun |
  bizi takip edin | takip et | bültene | жазылыңыз | бізге жазыл | подписывайтесь |
  подпишитесь | подписаться | следите за нами | присоединяйтесь | читайте нас |
  підписуйтесь | підпишіться | підписуйтеся | стежте за нами | приєднуйтесь | абонирайте се |
  последвайте ни | пратите нас | pratite nas | prijavite se | pretplatite se | zapisz się |
  obserwuj nas | śledź nas | polub nas | dołącz do nas | sledujte nás | přihlaste se |
  odebírejte | prihláste sa | iratkozz fel | iratkozzon fel | kövess minket |
  kövessen minket | abonează-te | abonați-vă | urmărește-ne | urmăriți-ne | volg ons |
  meld je aan | meld u aan | abonneer | schrijf je in | följ oss | prenumerera | anmäl dig |
  følg os | følg oss | tilmeld dig | meld deg på | abonner | seuraa meitä |
  tilaa uutiskirje | ακολουθήστε μας | εγγραφείτε | κάντε εγγραφή | გამოგვყევით |
  გამოიწერეთ | հետևեք մեզ | բաժանորդագրվեք | abonnez-vous | inscrivez-vous | suivez-nous |
  rejoignez-nous | suscríbete | suscríbase | síguenos | síganos | únete a | regístrate |
  assine | inscreva-se | siga-nos | cadastre-se | iscriviti | abbonati | seguici |
  abonnieren sie | folgen sie uns | folge uns | jetzt abonnieren | jetzt anmelden |
  newsletter abonnieren | ikuti kami | langganan | theo dõi chúng tôi | đăng ký nhận |
  اشترك | اشتركوا | تابعنا | تابعونا | للاشتراك | انضم إلى | حمل تطبيق | ما را در |
  به کانال | عضو کانال | הירשמו | הצטרפו | עקבו אחרינו | הרשמו | להרשמה | לקבלת | הורידו את |
  关注我们 | 扫码关注 | 订阅 | 訂閱 | 追蹤我們 | 下载客户端 | フォローする | フォローして | 登録は | 購読 | 구독 | 팔로우
`)
/** The first word of a call can stand behind the name of what is subscribed: `Kanalımıza abunə olun`. */
const closings = phrases(`
  abunə olun | abone olun | takip edin | izləyin | жазылыңыз | qoşulun
`)

/** How long it takes to read the text. */
const readingTime =
  /^(?:(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|læsetid|lesetid|lukuaika|czas czytania|doba čtení|okuma süresi|oxunma vaxtı|время (?:чтения|на чтение)|час читання|χρόνος ανάγνωσης|reading time|زمان مطالعه|زمن القراءة|وقت القراءة|זמן קריאה)\s*:?\s*(?:ca\.?\s*)?[<~≈]?\s*\d{1,3}\s*\p{L}{0,10}\.?|\d{1,3}[\s-]*(?:min(?:\.|uten?|utes?|utos?|uti|uut|uuttia)?|мин\.?|хв\.?|dk\.?|dəq\.?|دقائق|دقيقة|دقیقه|דקות|分钟|分鐘)\s*(?:read|lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|okuma|чтения|читання|قراءة|مطالعه|קריאה|阅读|閱讀)?)$/iu

export const readerCalls = {
  share,
  comments,
  labels,
  pointers,
  ways,
  calls,
  closings,
  readingTime
} as const
