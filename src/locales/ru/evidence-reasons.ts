/** Why passages were left out of an article: English → Russian. */
export const reasons: Readonly<Record<string, string>> = {
  'What the feed says of the entry.': 'Что лента говорит о записи.',
  'Says in which paper and when the text was printed.':
    'Говорит, в какой газете и когда напечатан текст.',
  'A menu or header of the site.': 'Меню или шапка сайта.',
  'Stands below the article, among links and words about the site.':
    'Стоит под статьёй, среди ссылок и слов о сайте.',
  'Stands below the article, where readers comment.':
    'Стоит под статьёй, где читатели оставляют отзывы.',
  'Stands above the article, among links of the page.': 'Стоит над статьёй, среди ссылок страницы.',
  'Stands below the article, among links of the page.': 'Стоит под статьёй, среди ссылок страницы.',
  'A list of donors or sponsors, not part of the article.':
    'Список жертвователей или спонсоров, не часть статьи.',
  'A date line; shown with the article.': 'Строка с датой; показана вместе со статьёй.',
  'What the page says of itself, written for programs.': 'Что страница говорит о себе программам.',
  'Points to other articles of the site.': 'Указывает на другие статьи сайта.',
  'A column of the table, with its name.': 'Столбец таблицы с его названием.',
  'A link to another part of the page or site.': 'Ссылка на другую часть страницы или сайта.',
  'Names the author; shown with the article.': 'Называет автора; показано вместе со статьёй.',
  'The page marks it as navigation.': 'Страница помечает это как навигацию.',
  'A copyright notice of the site or paper.': 'Знак авторского права сайта или газеты.',
  'Repeats the headline.': 'Повторяет заголовок.',
  'A form, cookie or newsletter text of the site.': 'Текст сайта о форме, куки или рассылке.',
  'The title of the page.': 'Название страницы.',
  'Names of section and site in the title of the page.': 'Рубрика и сайт в названии страницы.',
  'A photo credit.': 'Указание автора снимка.',
  'The caption of a picture that the text does not hold.':
    'Подпись к изображению, которого в тексте нет.',
  'One of a run of short lines that are no sentences.':
    'Одна из коротких строк, не образующих предложений.',
  'A mark of Markdown.': 'Знак Markdown.',
  'A line of the header of the web archive.': 'Строка заголовка веб-архива.',
  'The page marks it as standing beside its article.':
    'Страница помечает это как стоящее рядом со статьёй.',
  'Elements of the page that hold no text, counted by the reader.':
    'Элементы страницы без текста, учтённые при чтении.',
  'Buttons for sharing or saving the page.': 'Кнопки, чтобы поделиться страницей или сохранить её.',
  'Lines behind the last part of the mail, which no program shows.':
    'Строки после последней части письма, которых не показывает ни одна программа.',
  'A line of the header of the mail.': 'Строка заголовка письма.',
  'A line about the article, with its date.': 'Строка о статье с её датой.',
  'Volume and number of the paper.': 'Том и номер издания.',
  'The name of the paper.': 'Название газеты.',
  'Repeats words of the caption below it: the alternative text of a picture.':
    'Повторяет слова подписи под ним: замещающий текст изображения.',
  'Credits the paper that first published the text.':
    'Ссылается на газету, впервые опубликовавшую текст.',
  'Tells of the edition in which the text was printed as well.':
    'Сообщает о выпуске, в котором текст был также напечатан.',
  'A slogan of the paper.': 'Девиз газеты.',
  'What the page shows where its picture cannot be seen.':
    'Что страница показывает там, где изображение не видно.',
  'The path to this page in the site.': 'Путь к этой странице на сайте.',
  'The page marks it as the caption of a picture.':
    'Страница помечает это как подпись к изображению.',
  'The page marks it as its footer.': 'Страница помечает это как свой нижний колонтитул.',
  'The head of the printed page.': 'Колонтитул печатной страницы.',
  'The front matter of the file.': 'Вводные данные файла.',
  'Stands between the headline and the first paragraph, and is no sentence.':
    'Стоит между заголовком и первым абзацем и не является предложением.',
  'Asks the reader to subscribe, follow or share.':
    'Просит читателя подписаться, следить или поделиться.',
  'A mark of the desk or agency that ends the story.':
    'Знак редакции или агентства в конце сообщения.',
  'A file that the mail brought, not read.': 'Файл, приложенный к письму, не прочитан.',
  'A button or a label of the site.': 'Кнопка или надпись сайта.',
  'Heads links of the site.': 'Озаглавливает ссылки сайта.',
  'Stands twice in a row.': 'Стоит дважды подряд.',
  'A column of links beside the article.': 'Столбец ссылок рядом со статьёй.',
  'Tells who sent the text that a mail quotes, and when.':
    'Говорит, кто и когда прислал текст, который цитирует письмо.',
  'A sign before each line of a text that a mail quotes.':
    'Знак перед каждой строкой текста, который цитирует письмо.',
  'The place line, as the record of a press database tells it.':
    'Строка места, как её даёт запись базы данных прессы.',
  'A count or duration that a page shows.': 'Число или длительность, которые показывает страница.',
  'A field of a form of the page.': 'Поле формы на странице.',
  'Holds the paragraphs once more.': 'Содержит абзацы ещё раз.',
  'Tells about the author of the article.': 'Рассказывает об авторе статьи.',
  'Names the picture or its maker.': 'Называет изображение или его автора.',
  'A note of the agency’s desk to editors.': 'Пометка агентства для редакторов.',
  'Closes the page: about the author, or how to subscribe.':
    'Завершает страницу: об авторе или о подписке.',
  'The head of the paper, with its date.': 'Шапка газеты с её датой.',
  'Reads like the name of a paper.': 'Похоже на название газеты.',
  'The day on which the page was shown.': 'День, когда страница была показана.',
  'Names who edited or helped with the report.':
    'Называет, кто редактировал сообщение или помогал с ним.',
  'Leads to the principles of the agency.': 'Ведёт к принципам агентства.',
  'Names the sender of a press release, and how to reach it.':
    'Называет отправителя пресс-релиза и как с ним связаться.',
  'Says where the paper goes on with the story.': 'Говорит, где в газете продолжается текст.',
  'A line of the forum about the post.': 'Строка форума о сообщении.',
  'Buttons or notes of the site to its readers.': 'Кнопки или пометки сайта для читателей.'
}
