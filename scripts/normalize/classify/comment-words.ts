/**
 * Headings above readers' comments, in several languages: what stands below is not the article's.
 * `Reactions to the tax` is a heading within one. */
export const commentsHeading =
  /^(?!(?:reaktionen|gedanken|antworten|responses?|thoughts|discussion|conversation)\s(?:on|to|zu|auf|sur|en|a|su)\s(?!["“„«]))(?:(?:\d+|no|one|join|leave|post|write|view|add|show|all|schreibe?n?|hinterlasse) (?:the |a |all |an? |einen? )?)?(?:comments?|responses?|repl(?:y|ies)|thoughts|conversation|discussion|kommentare?|antworten|gedanken|reaktionen|commentaires?|réponses?|comentarios?|respuestas?|comentários?|commenti|risposte|reacties|komentarze|kommentarer|комментари\p{L}*|תגובות|تعليقات)(?:\s?\(?\d+\)?|\s(?:on|to|to the|zu|sur|en|a|auf|su)\s.{1,160})?[\s:»›.…]*$/iu
