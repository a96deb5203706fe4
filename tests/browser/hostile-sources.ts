/** Texts that try to be something else than text, and some without any date. */

const attack = `<script>globalThis.attacked = true</script>`

export const hostileSources: Readonly<Record<string, string>> = {
  'scripts.txt': `${attack} "Peres" & 'Nazarbayev' meet in Astana

March 4, 2009

President Shimon Peres <img src=x onerror="globalThis.attacked = true"> visited Kazakhstan to talk about plutonium.

${attack}

"><svg onload="globalThis.attacked = true"> [a link](javascript:globalThis.attacked=true) \`code\` *stars* and _lines_.

</script></style></title><!-- ${attack} --> The plutonium stayed where it was &lt;b&gt; it was.
`,
  'markdown.txt': `---js
{title: globalThis.attacked = true}
---
# Not a heading

1. Not a list, said Benjamin Netanyahu in Azerbaijan about plutonium.

    Not code

| not | a table |
|---|---|

<details open ontoggle="globalThis.attacked = true">plutonium</details>
`,
  'page.html': `<!doctype html><html><head><title>Growers ${attack}</title>
<link rel="canonical" href="javascript:globalThis.attacked=true">
<meta property="og:url" content="data:text/html,${attack}">
<meta name="author" content="Ada &lt;img src=x onerror=globalThis.attacked=true&gt; Brown">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003c/script\\u003e${attack.replaceAll('/', '\\/')}","publisher":{"name":"\\u003csvg onload=globalThis.attacked=true\\u003e Post"}}</script>
</head><body onload="globalThis.attacked=true"><h1 onclick="globalThis.attacked=true">Growers ask for help</h1>
<p onmouseover="globalThis.attacked=true">The harvest of the year was a poor one, said the growers at their yearly meeting on Monday, and they asked the treasury for help &lt;script&gt;globalThis.attacked = true&lt;/script&gt; before winter.</p>
<iframe srcdoc="${attack}"></iframe><svg onload="globalThis.attacked=true"></svg>
<a href="javascript:globalThis.attacked=true">Read on</a></body></html>
`,
  'undated.txt': `A visit without a date

Benjamin Netanyahu arrived in Kazakhstan. Nobody wrote down when; plutonium was not discussed.
`,
  'dated.txt': `Peres speaks in Baku

July 9, 2009

Shimon Peres spoke in Azerbaijan about plutonium and about water.
`
}
