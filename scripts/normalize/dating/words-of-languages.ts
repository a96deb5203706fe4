/** Words of other languages than English by which a title is weighed. Each row is of one language, or of near ones. */

/** What is told of the dead, of works about them, and of old times. */
export const remembering = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'mort[eos]?|décéd\\p{L}+|assassin\\p{L}+|obsèques|mémoires|musée|biographie|films?|roman|anniversaire|centenaire|histoire|statue|il y a|siècle|fondation|veuve|hommage',
    'starb|gestorben|tot|tod(?:es)?|ermordet|attentat|memoiren|museum|biogra(?:f|ph)ie|jahrestag|geschichte|denkmal|vor \\p{L}+ jahren|jahrhundert|stiftung|witwe|damals|grab',
    'muri\\p{L}+|muerte|falleci\\p{L}+|asesin\\p{L}+|memorias|museo|biografía|película|novela|aniversario|historia|estatua|hace|siglo|fundación|viuda|homenaje',
    'mor(?:to|ta|te)|memorie|biografia|romanzo|anniversario|storia|statua|anni fa|secolo|fondazione|vedova|senatore a vita',
    'morr\\p{L}+|faleceu|memórias|museu|filme|romance|aniversário|história|estátua|há|século|fundação|viúva',
    'overleden|vermoord|begrafenis|geschiedenis|standbeeld|jaar geleden|eeuw|stichting|weduwe',
    'умер\\p{L}*|скончал\\p{L}*|смерт\\p{L}+|убит\\p{L}*|убийств\\p{L}+|похорон\\p{L}*|мемуар\\p{L}*|музе\\p{L}+|биографи\\p{L}*|фильм\\p{L}*|роман\\p{L}*|годовщин\\p{L}*|истори\\p{L}+|памятник\\p{L}*|лет назад|век\\p{L}{0,2}|вдов\\p{L}*|помер\\p{L}*|річниц\\p{L}*|років тому',
    'zmarł\\p{L}*|śmier\\p{L}+|zamord\\p{L}+|pogrzeb\\p{L}*|pamiętnik\\p{L}*|muze\\p{L}+|biografi\\p{L}*|powieś\\p{L}+|rocznic\\p{L}*|histori\\p{L}*|pomnik\\p{L}*|lat temu|wieku|fundacj\\p{L}*|wdow\\p{L}*',
    'kuol\\p{L}+|murh\\p{L}+|hautaj\\p{L}+|muistelm\\p{L}+|elämäkert\\p{L}+|elokuva\\p{L}*|romaani\\p{L}*|vuosipäiv\\p{L}+|patsas|vuotta sitten|vuosisa\\p{L}+|säätiö\\p{L}*|leski',
    'död\\p{L}*|avled|mord\\p{L}*|drept|begrav\\p{L}*|memoar\\p{L}*|årsdag\\p{L}*|jubileum|år sedan|år siden|sekel|stiftelse\\p{L}*|änka|enke',
    'öldü\\p{L}*|ölüm\\p{L}*|suikast\\p{L}*|cenaze\\p{L}*|anıl?\\p{L}*|müze\\p{L}*|yıl ?dönümü\\p{L}*|tarih\\p{L}*|heykel\\p{L}*|yıl önce|yüzyıl\\p{L}*|vakf\\p{L}*',
    '[הוב]?(?:מת|נפטר|נרצח|רצח|הלווי\\p{L}+|זיכרונות\\p{L}*|מוזיאון|ביוגרפיה|סרט|רומן|היסטורי\\p{L}+|פסל|קרן|אלמנ\\p{L}+|יום השנה)|לפני \\p{L}+ שנ\\p{L}+',
    '(?:ال|و)?(?:توفي|وفاة|اغتيال|جنازة|مذكرات|متحف|سيرة|فيلم|رواية|ذكرى|تاريخ|تمثال|قرن|مؤسسة|أرملة)'
  ].join('|')})(?![\p{L}\p{M}])`,
  'iu'
)

/** What those who govern do, and with whom. */
export const governing = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[
    'gouvernement\\p{L}*|ministres|parlement|assemblée nationale|sénat|députés|lois?|décrets?|sommet|traité|troupes|armée|réformes?|sanctions|diplomat\\p{L}+|ambassad\\p{L}+|états|union européenne|otan',
    '\\p{L}*regierung\\p{L}*|\\p{L}*minister(?:in|s|n)?|bundestag|bundesrat|parlament\\p{L}*|\\p{L}*gesetz\\p{L}*|erlass|\\p{L}*gipfel|vertrag|truppen|armee|reform\\p{L}*|sanktionen|botschafter\\p{L}*|koalition\\p{L}*|opposition|eu|nato',
    'gobierno|ministr[oa]s?|parlamento|congreso|senado|diputados|ley|leyes|decreto|cumbre|tratado|tropas|ejército|reformas?|sanciones|embajador\\p{L}*|unión europea|otan',
    'governo|ministr[oiae]|parlamento|camera dei deputati|senato|deputati|legge|leggi|decreto|vertice|trattato|truppe|esercito|riform[ae]|sanzioni|ambasciator\\p{L}+|unione europea|nato',
    'ministros?|assembleia|câmara dos deputados|lei|leis|cimeira|cúpula|exército|sanções|embaixador\\p{L}*|união europeia',
    'regering|ministers|kamer|wet|wetten|besluit|verdrag|leger|hervorming\\p{L}*|ambassadeur|europese unie|navo',
    'правительств\\p{L}+|министр\\p{L}*|премьер-министр\\p{L}*|парламент\\p{L}*|дум[аеуы]|закон\\p{L}*|указ\\p{L}{0,2}|саммит\\p{L}*|договор\\p{L}*|войск\\p{L}*|арми[яию]|реформ\\p{L}*|санкци\\p{L}+|посол|посол\\p{L}+|кремл\\p{L}+|нато|переговор\\p{L}*|визит\\p{L}*|уряд\\p{L}*|міністр\\p{L}*|рад[аиі]|переговор\\p{L}*',
    'rząd\\p{L}*|minist\\p{L}+|sejm\\p{L}*|senat\\p{L}*|parlament\\p{L}*|ustaw\\p{L}+|dekret\\p{L}*|szczy(?:t|cie)\\p{L}*|traktat\\p{L}*|wojsk\\p{L}*|reform\\p{L}*|sankcj\\p{L}+|ambasador\\p{L}*|unii|wizyt\\p{L}+',
    'halli(?:tus|tuk)\\p{L}*|ministeri\\p{L}*|eduskun\\p{L}+|laki\\p{L}*|asetu\\p{L}+|huippukoko\\p{L}+|sopimu\\p{L}+|armeija\\p{L}*|uudistu\\p{L}+|pakottee\\p{L}*|suurlähetti\\p{L}+',
    'regjering\\p{L}*|regering\\p{L}*|minist\\p{L}+|storting\\p{L}*|riksdag\\p{L}*|folketing\\p{L}*|lov(?:en|er)?|lag(?:en|ar)?|toppm\\p{L}+|traktat\\p{L}*|sanksjon\\p{L}*|sanktion\\p{L}*|ambassad\\p{L}+',
    'hükümet\\p{L}*|bakan\\p{L}*|meclis\\p{L}*|parlamento\\p{L}*|yasa\\p{L}*|kanun\\p{L}*|kararname\\p{L}*|zirve\\p{L}*|antlaşma\\p{L}*|asker\\p{L}*|ordu\\p{L}*|reform\\p{L}*|yaptırım\\p{L}*|büyükelçi\\p{L}*',
    '[הובל]{0,2}(?:ממשלה|ממשלת|שרים|שר|כנסת|חוק|חוקים|פסגה|הסכם|צבא|צה[\"״]ל|רפורמה|סנקציות|שגריר|תקציב|קואליציה|אופוזיציה)',
    '(?:ال|و|لل)?(?:حكومة|وزراء|وزير|برلمان|قانون|مرسوم|قمة|معاهدة|اتفاق|اتفاقية|جيش|قوات|إصلاح|عقوبات|سفير|مجلس الأمن|محادثات)'
  ].join('|')})(?![\p{L}\p{M}])`,
  'iu'
)
