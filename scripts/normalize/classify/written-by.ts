/** `Written by`, `geschrieben von`: formulas of blogs and forums, and what they are about. */
/** Source of a pattern that matches one of the verbs. */
export const writtenVerbs =
  'geschrieben|verfasst|erstellt|eingestellt|written|posted|published|escrito|publicado|écrit|publié|scritto|pubblicato|skrevet|skriven|geschreven'

/** Source of a pattern that matches such words, and the space behind them. */
export const writtenByWords = String.raw`(?:${writtenVerbs})\s+(?:von|by|por|par|da|av|door)\s`

/** What was posted is no article: `Photo gallery posted by Jane on May 3, 2012`. */
export const otherWork =
  /(?<!\p{L})(?:photos?|pictures?|images?|videos?|audio|podcasts?|galler(?:y|ies)|albums?|slideshows?|comments?|repl(?:y|ies)|fotos?|bilder|kommentare?|galerien?|galer[ií]as?|commentaires?|comentarios?|фото|видео)(?!\p{L})/iu
