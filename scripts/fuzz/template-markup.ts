/**
 * Elements and attributes that the site's templates may write. None of the attributes runs or loads
 * anything by itself. A template that takes another one adds it here.
 */

/** A page with any other element has it from a text. */
export const templateElements: ReadonlySet<string> = new Set([
  ...['html', 'head', 'body', 'meta', 'title', 'link', 'script', 'noscript', 'template'],
  ...['header', 'footer', 'nav', 'main', 'article', 'aside', 'section', 'search', 'hgroup'],
  ...['div', 'p', 'span', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'hr', 'br'],
  ...['a', 'em', 'strong', 'code', 'pre', 'bdi', 'time', 'mark', 'cite', 'q', 'abbr', 'small'],
  ...['b', 'i', 'kbd'],
  ...['blockquote', 'details', 'summary', 'figure', 'figcaption', 'sup', 'sub', 'ins', 'del', 's'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'img'],
  ...['form', 'label', 'input', 'button', 'fieldset', 'legend', 'select', 'option', 'output'],
  ...['svg', 'g', 'path', 'line', 'rect', 'circle', 'polyline', 'polygon', 'text', 'tspan'],
  ...[
    'desc',
    'defs',
    'use',
    'symbol',
    'clipPath',
    'pattern',
    'linearGradient',
    'stop',
    'foreignObject'
  ]
])

/** By their names in the tree. */
const names: ReadonlySet<string> = new Set([
  ...['id', 'className', 'lang', 'dir', 'role', 'tabIndex', 'hidden', 'title', 'translate'],
  ...['charSet', 'name', 'content', 'httpEquiv', 'property', 'rel', 'href', 'hrefLang', 'type'],
  ...[
    'media',
    'sizes',
    'src',
    'alt',
    'width',
    'height',
    'loading',
    'decoding',
    'crossOrigin',
    'as'
  ],
  ...[
    'open',
    'dateTime',
    'start',
    'reversed',
    'scope',
    'colSpan',
    'rowSpan',
    'headers',
    'download'
  ],
  ...['action', 'method', 'htmlFor', 'value', 'placeholder', 'autoComplete', 'autoCapitalize'],
  ...['spellCheck', 'required', 'checked', 'selected', 'disabled', 'label', 'list', 'size'],
  ...['min', 'max', 'step', 'minLength', 'maxLength', 'inputMode', 'enterKeyHint', 'integrity'],
  // Of drawings.
  ...['viewBox', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy'],
  ...['points', 'transform', 'opacity', 'vectorEffect', 'textAnchor', 'dominantBaseline'],
  ...['preserveAspectRatio', 'focusable', 'pathLength', 'xmlns', 'xLinkHref', 'offset']
])

/** Names that begin so: of components, of assistive technology, of drawings. */
const families =
  /^(?:data[A-Z]|aria[A-Z]|fill|stroke|font[A-Z]|clip[A-Z]|pattern[A-Z]|stop[A-Z]|gradient[A-Z])/

/** Whether an attribute is one that templates know. */
export const isTemplateAttribute = (name: string): boolean => names.has(name) || families.test(name)
