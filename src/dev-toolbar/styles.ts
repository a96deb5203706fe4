/** The look of the desk: that of the toolbar around it. */
export const styles = `
astro-dev-toolbar-window {
  width: min(32rem, 100vw);
  max-height: calc(100vh - 88px);
  padding: 0;
  overflow: hidden;
}
curators-desk {
  display: block;
  padding: 0 24px;
  overflow: auto;
  overscroll-behavior: contain;
  /* What has the focus is not behind the lines with the buttons. */
  scroll-padding-block: 64px 80px;
  color: #d6d8df;
  font-size: 14px;
  line-height: 1.45;
}
curators-desk:focus {outline: none}
h1, h2, p, ol, ul, fieldset, legend, blockquote {margin: 0; padding: 0; border: 0}
h1 {color: #fff; font-size: 18px; font-weight: 600}
h2 {display: inline; color: #fff; font-size: 15px; font-weight: 600}
ol, ul {padding-inline-start: 1.3em}
form, section, .part[open], .inputs, .rows, .row, .labeled {display: grid; gap: 12px}
form > *, section {margin-block-start: 16px}
.bar {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  justify-content: space-between;
  align-items: center;
  margin-inline: -24px;
  padding: 12px 24px;
  background: #13151a;
}
.alone {padding-block-end: 24px}
.top {display: grid; gap: 6px}
.top h2 {margin-block-start: 8px}
fieldset, .segments > li, .row {
  display: grid;
  gap: 6px;
  min-inline-size: 0;
  padding-block: 12px;
  border-block-start: 1px solid #343841;
}
.inputs, .labeled {gap: 6px}
.segments {padding: 0; list-style: none}
legend {float: inline-start; color: #bfc1c9; font-size: 13px}
.found {color: #fff; font-weight: 600; overflow-wrap: anywhere}
.quiet {color: #bfc1c9; font-size: 13px; overflow-wrap: anywhere}
.words {
  max-block-size: 9em;
  overflow: auto;
  padding-inline-start: 12px;
  border-inline-start: 1px solid #5b6170;
  color: #fff;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
blockquote {
  margin-block-start: 4px;
  padding-inline-start: 12px;
  border-inline-start: 1px solid #b58a2d;
  color: #fff;
  overflow-wrap: anywhere;
}
details > ul {display: grid; gap: 10px; padding-block: 6px}
summary {width: fit-content; border-radius: 4px; cursor: pointer}
.part > summary {padding-block: 4px}
.verdicts {display: flex; flex-wrap: wrap; gap: 4px 16px}
.verdict {display: inline-flex; gap: 6px; align-items: center; min-block-size: 24px; cursor: pointer}
input[type='radio'] {inline-size: 16px; block-size: 16px; margin: 0; accent-color: #bdc3ff}
input[type='text'], select, textarea {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 32px;
  padding: 5px 8px;
  border: 1px solid #8a90a0;
  border-radius: 4px;
  background: #23262d;
  color: #fff;
  font: inherit;
}
[hidden] {display: none !important}
.finish {
  position: sticky;
  inset-block-end: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  margin-inline: -24px;
  padding: 12px 24px;
  border-block-start: 1px solid #343841;
  background: #13151a;
}
.save, .plain {
  padding: 8px 16px;
  border: 1px solid #fff;
  border-radius: 4px;
  background: #fff;
  color: #13151a;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.plain {border-color: #5b6170; background: none; color: #fff; font-weight: 400}
.bar .plain {padding: 4px 12px}
:focus-visible {outline: 2px solid #bdc3ff; outline-offset: 2px}
.words:focus-visible {outline-offset: 0}
.error {color: #f9c4d7}
.error:empty, .status:empty {display: none}
.error:not(:empty)::before {content: '⚠ ' / ''}
[aria-invalid] {border-color: #f9c4d7 !important}
.status {color: #d5f9c4}
@media (max-width: 40rem) {
  astro-dev-toolbar-window {right: 0 !important; max-height: calc(75vh - 72px)}
  curators-desk {padding: 0 16px}
  .bar, .finish {margin-inline: -16px; padding-inline: 16px}
}
`
