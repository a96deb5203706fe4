/** Headings above readers' comments, in several languages: what stands below is not the article's. */
export const commentsHeading =
  /^(?:(?:\d+|no|one|join|leave|post|write|view|add|show|all|schreibe?n?|hinterlasse) (?:the |a |all |an? |einen? )?)?(?:comments?|responses?|repl(?:y|ies)|thoughts|conversation|discussion|kommentare?|antworten|gedanken|reaktionen|commentaires?|réponses?|comentarios?|respuestas?|comentários?|commenti|risposte|reacties|komentarze|kommentarer|комментари\p{L}*|תגובות|تعليقات)(?:\s?\(?\d+\)?|\s(?:on|to|to the|zu|sur|en|a|auf|su)\s.{1,160})?[\s:»›.…]*$/iu
