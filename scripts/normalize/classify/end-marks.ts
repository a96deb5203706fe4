/**
 * Lines that stand below an article on its page and head what follows it: comments, links to other
 * articles, tags, words about the author, forms. A table of their usual wordings.
 */
import {callKindOf} from './call-words.ts'

const alone = (list: string) => new RegExp(String.raw`^(?:${list})\W*$`, 'iu')
// A label's colon may be glued to what it heads.
const opening = (list: string) =>
  new RegExp(String.raw`^(?:${list})(?:(?<=:)|(?![\p{L}\p{N}]))`, 'iu')

const count = String.raw`(?:\(?\d[\d.,]*\)?|no|one|all)\s+`

/** What is nothing but a heading of comments, with or without their number. */
const comments = alone(
  String.raw`(?:${count})?(?:user |reader |facebook )?(?:comments?|repl(?:y|ies)|responses?|thoughts?|kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?|commenti|commento|risposte|comentários?|respostas?|комментари(?:й|и|я|ев)|отзывы|komentar(?:ze|zy|e|y)?|yorum(?:lar)?|reacties?|kommentarer|kommentit|댓글|评论|評論|コメント|what do you think|tell us what you think)(?:\s*[(:]?\s*\d+\s*\)?)?`
)
const commentForms = opening(
  String.raw`leave (?:a|your) (?:comment|reply)|(?:post|add|write|submit) (?:a |your |new )?comment|(?:view|show|see|read|load|hide) (?:all )?(?:\d+ )?comments|join the (?:conversation|discussion)|${count}(?:comments?|responses?|replies|thoughts?) (?:on|to|so far)|comments? (?:are|is|have been|policy|guidelines|powered|section|for this)|be the first to comment|as you comment|this entry was posted|you must be logged|(?:blog )?comments powered|schreibe?n? (?:sie )?einen kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|einen kommentar|hinterlasse|laisse[rz] (?:un commentaire|une réponse)|votre commentaire|réagir|deja (?:un comentario|una respuesta|tu comentario)|dejar un comentario|lascia (?:un commento|una risposta)|deixe (?:um comentário|uma resposta|seu comentário)|добавить комментарий|оставить комментарий|ваш комментарий|tinggalkan (?:komentar|balasan)|kommentar verfassen|kommentieren sie|diskutieren sie|ihre meinung|vos réactions|donnez votre avis|tu opinión|bir yorum|yorum (?:yap|yaz)|dodaj komentarz|geef een reactie|plaats een reactie|lämna (?:en kommentar|ett svar)`
)
/** Headings of links to other articles, and of what else stands there. */
const headings = alone(
  String.raw`related(?: (?:articles?|stories|story|posts?|news|coverage|content|topics?|links?|items|reading|videos?|tags))?|(?:you )?(?:may|might) (?:also )?(?:like|be interested in|enjoy)|you may also like(?: these)?|recommended(?: (?:for you|stories|articles|reading|posts))?|recommendations|suggested (?:articles|posts|reading)|trending(?: (?:now|news|stories|articles|today))?|most (?:read|popular|viewed|recent|commented|shared)(?: .{2,20})?|popular(?: (?:posts|articles|stories|now|news|videos))?|recent (?:posts|articles|stories|news|comments)|latest(?: (?:news|stories|articles|posts|videos|headlines))?|top (?:stories|news|posts|headlines)|more (?:stories|news|articles|posts|videos|headlines|coverage)|more (?:from|on|in|by) .{2,40}|other (?:stories|news|articles|posts)|read (?:next|more|also)|up next|next up|keep reading|don[’']t miss|post navigation|(?:previous|next|prev|older|newer) (?:post|article|story|entry|page|posts|articles)|sponsored(?: (?:content|stories|links))?|promoted(?: (?:content|stories))?|partner content|from (?:around )?the web|around the web|paid content|about (?:the )?authors?|about (?:us|me)|author(?: bio| profile)?|the author|tags?|topics?|filed under|categor(?:y|ies)|follow us|stay connected|connect with us|newsletter|sign up|editor[’']?s[’']? (?:picks?|choice)|our picks|see also|further reading|share (?:this|on|via|with)(?: .{2,20})?|sharing is caring|mehr zum thema(?: (?:auf|bei) .{2,30})?|(?:die )?meistgelesenen? ?(?:artikel|beiträge)?|verwandte themen|markiert mit|zurück zu(?:r|m| allen) .{3,20}|gefällt (?:ihnen|dir|euch) (?:dieser|der) (?:artikel|beitrag)|polecamy|podziel się(?: .{2,20})?|najpopularniejsze|najnowsze|mehr (?:aus|von) .{2,30}|zum thema|weitere (?:artikel|beiträge|themen|nachrichten|meldungen|informationen)(?: zum thema)?|verwandte (?:artikel|beiträge|themen)|ähnliche (?:artikel|beiträge|themen)|(?:das )?könnte (?:dich|sie|ihnen) auch .{4,20}|auch interessant|lesen sie auch|meistgelesen|neueste (?:beiträge|artikel)|schlagw(?:ort|orte|örter)|themen|beitragsnavigation|über (?:den autor|die autorin|uns|mich)|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|articles? (?:similaires|liés|associés|récents)|les plus lus|à propos de l['’]auteur|navigation de l['’]article|noticias relacionadas|artículos? relacionados?|entradas (?:relacionadas|recientes)|te puede interesar|también te puede interesar|lo más (?:leído|visto)|sobre el autor|etiquetas|más noticias|navegación de entradas|articoli correlati|potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)|leggi anche|ti potrebbe(?:ro)? .{4,30}|più letti|altri articoli|sull['’]autore|notícias relacionadas|artigos relacionados|leia (?:também|mais)|veja (?:também|mais)|mais lidas|sobre o autor|читайте также|похожие (?:новости|статьи|материалы)|по теме|новости по теме|другие новости|самое читаемое|популярное|теги|метки|об авторе|baca juga|artikel terkait|berita terkait|terpopuler|lees (?:ook|meer)|gerelateerde (?:artikelen|berichten)|meest gelezen|czytaj (?:też|także|również)|zobacz (?:też|także|również)|powiązane(?: artykuły)?|ilgili haberler|benzer haberler|läs (?:mer|också)|lue myös|teilen sie dies(?: mit)?|(?:beitrag|artikel|inhalt|seite) teilen|teile (?:diesen|den|das|die|es) .{2,30}|teilen (?:mit|auf|via)(?: .{2,20})?|gefällt mir|folgen? (?:sie )?uns(?: auf)?|(?:unsere )?empfehlungen(?: (?:der|aus der) redaktion)?|themen (?:in|zu) diesem (?:artikel|beitrag)|mehr lesen(?: über)?|partage[rz](?: .{2,30})?|compart(?:ir|e|ilhe|ilhar|elo)(?: .{2,20})?|condividi(?: .{2,20})?|поделиться(?: .{2,20})?|bagikan(?: .{2,20})?|udostępnij(?: .{2,20})?|tematy|相关(?:阅读|新闻|文章)|相關(?:閱讀|新聞|文章)|関連(?:記事|ニュース)|관련\s?(?:기사|뉴스)|많이 본 (?:뉴스|기사|칼럼)`
)
const headingStarts = opening(
  String.raw`more articles (?:from|by)|(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|tagged(?: with| as)?|labels|schlagw(?:ort|orte|örter)|kategorien?|etiquetas|étiquettes|catégories?|теги|метки) ?:|(?:previous|next) (?:post|article|story) ?:|follow (?:us|him|her|them|me|@\w+) on|this entry was posted|posted (?:in|under) \p{Lu}|dieser (?:beitrag|eintrag) wurde`
)

/** One of them without a number heads a part of an article just as well. */
const partHeading = /^(?:response|reply|thought|antwort|réponse|respuesta|risposta|resposta)\W*$/iu
const longestComments = 80
/** These repeat the headline of the article. */
const countsThoughts = /^\d[\d.,]* (?:comments?|responses?|replies|thoughts?) (?:on|to) ["'“‘«„]/iu
const longestHeading = 160

/** `Posted in Letters | Permalink | 10 Comments` */
const closing = /[|·•]\s*(?:\d+|no|leave a)\s+(?:comments?|repl(?:y|ies)|responses?)$/iu

/** `About Jane Doe` */
const aboutName =
  /^(?:about|über|à propos de|sobre|over|om|o autorze|об авторе)\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u
const aboutInLower = (text: string) => aboutName.test(text[0]!.toLowerCase() + text.slice(1))

const author =
  /(?<!\p{L})(?:about|authors?|über|autor(?:en|in|e)?|auteur|à propos|sobre|sull['’]autore|об авторе|автор)(?!\p{L})/iu

/** Whether a mark heads words about who wrote the article. */
export const headsAuthor = (text: string): boolean => author.test(text)

/** `comments` above readers' words, `links` above anything else; nothing for other lines. */
export function endMarkOf(line: string): 'comments' | 'links' | undefined {
  if (line.length > longestHeading) return undefined
  const text = line.replace(/^[\s[({•·»›>|*–—-]+/u, '')
  if (text === '') return undefined
  if (partHeading.test(text)) return undefined
  if (
    (text.length <= longestComments || countsThoughts.test(text)) &&
    [comments, commentForms, closing].some((form) => form.test(text))
  ) {
    return 'comments'
  }
  const kind = callKindOf(text)
  if (kind === 'comments') return 'comments'
  return kind === 'labels' || headings.test(text) || headingStarts.test(text) || aboutInLower(text)
    ? 'links'
    : undefined
}
