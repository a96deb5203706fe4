/** Forms of a page: labels of their fields, and what a program was to fill in. */
import {isPage} from './page-shape.ts'
import {eachUnit, labeled, type Rule} from './rule.ts'

/** `E-Mail-Adresse (erforderlich)`, `Your comment (required)`: no word of an article stands so, but what a dish needs does. */
const field =
  /^(?:\p{L}+\s){0,3}?(?:[\p{L}-]*(?:e-?mail|name|naam|comment|kommentar)[\p{L}-]*|mail|(?:pré)?nom|nombre|nome|cognome|apellidos?|comentario|comentário|commento|courriel|correo|imię|nazwisko|phone|telefon|téléphone|teléfono|website|webseite|address|adresse|subject|betreff|message|nachricht|mensaje|messaggio|mensagem|bericht|имя|фамилия|почта|комментарий|сообщение|телефон)\s?(?:\((?:required|optional|erforderlich|freiwillig|pflichtfeld|obligatoire|facultatif|optionnel|obligatorio|opcional|obbligatorio|facoltativo|obrigatório|verplicht|optioneel|wymagane|opcjonalnie|обязательно|необязательно|обязательное поле)\)\s?)+\*?$/iu
/** `{* emailAddress *}`, `{| current_provider |}`: the marks of a template around a name. */
const template = /\{(?<sign>[*|])\s?\w{3,40}\s?\k<sign>\}/u
const longest = 400

const forms = eachUnit((unit) =>
  unit.text.length <= longest && (field.test(unit.text) || template.test(unit.text))
    ? labeled(unit, 'page-forms/field', 'share', 'A field of a form of the page.')
    : undefined
)

/** Labels lines of forms. */
export const pageForms: Rule = (units, context) => (isPage(units) ? forms(units, context) : units)
