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
  शेयर करें
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
  コメントする | 댓글 | 댓글쓰기 | 의견
`)

/** Labels above links, and below texts. */
const labels = phrases(`
  oxşar xəbərlər | digər xəbərlər | ən çox oxunanlar | son xəbərlər | ilgili haberler |
  son dakika | çok okunanlar | ұқсас жаңалықтар | соңғы жаңалықтар | новости по теме |
  похожие новости | читайте также | другие новости | последние новости | лента новостей |
  материалы по теме | теги | новини по темі | читайте також | схожі новини | останні новини |
  povezane vesti | powiązane artykuły | zobacz także | zobacz też | najczęściej czytane |
  czytaj także | související | související články | nejčtenější | kapcsolódó cikkek |
  legolvasottabb | citește și | cele mai citite | lees ook | meest gelezen | läs också |
  läs mer | mest läst | læs også | les også | mest lest | lue myös | luetuimmat |
  διαβάστε επίσης | σχετικά άρθρα | δημοφιλή | à lire aussi | lire aussi |
  sur le même sujet | articles liés | les plus lus | lea también | le puede interesar |
  lo más leído | noticias relacionadas | leia também | leia mais | mais lidas |
  notícias relacionadas | leggi anche | articoli correlati | i più letti | mehr zum thema |
  das könnte sie auch interessieren | meistgelesen | auch interessant | baca juga |
  berita terkait | terpopuler | tin liên quan | đọc thêm | اقرأ أيضا | اقرأ أيضاً |
  إقرأ أيضا | أخبار ذات صلة | مواضيع ذات صلة | الأكثر قراءة | اخبار مرتبط | مطالب مرتبط |
  پربیننده‌ترین | כתבות נוספות | קראו גם | אולי יעניין אותך | הנקראות ביותר | עוד בנושא |
  相关新闻 | 相关阅读 | 延伸閱讀 | 相關新聞 | 热门新闻 | 関連記事 | あわせて読みたい | アクセスランキング | 관련기사 | 많이 본 뉴스
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

export const readerCalls = {share, comments, labels, calls, closings, readingTime} as const
