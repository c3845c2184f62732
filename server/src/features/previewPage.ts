import type { PreviewBlock, PreviewMessage } from './preview';

/**
 * A page of HTML that shows messages as they are read. It has no script, loads nothing and says so
 * by its Content-Security-Policy; every word of the messages is escaped. Colours are the editor's
 * where it gives them, black on white elsewhere and in print.
 *
 * @param nonce the one name under which the page's own styles are let in: letters, digits, `-`, `_`.
 */
export function previewPage(messages: readonly PreviewMessage[], nonce: string): string {
  const title = messages[0]?.subject || 'Cable';
  const name = nonce.replace(/[^\w-]/g, '');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${name}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${name}">${STYLES}${colours(messages)}</style>
</head>
<body>
<main>
${messages.map(article).join('\n') || '<p>There is no message in this file.</p>'}
</main>
</body>
</html>
`;
}

/** Characters that mean something in HTML, as entities. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function article(message: PreviewMessage, index: number): string {
  const { banner, disagreement, subject, rows, blocks, signature } = message;
  const band = `<p class="banner level-${index}">${escaped(banner.words)}</p>`;
  const table = rows.map(
    ({ label, values }) =>
      `<tr><th scope="row">${escaped(label)}</th><td>${values.map(escaped).join('<br>')}</td></tr>`,
  );
  return [
    `<article aria-label="${escaped(subject || banner.words)}">`,
    band,
    ...(disagreement ? [`<p class="notice" role="note">${escaped(disagreement)}</p>`] : []),
    ...(subject ? [`<h1>${escaped(subject)}</h1>`] : []),
    ...(table.length > 0 ? [`<table>${table.join('\n')}</table>`] : []),
    ...blocks.map(blockHtml),
    ...(signature ? [`<p class="signature">${escaped(signature)}</p>`] : []),
    band,
    `<p class="counts">${escaped(countsInWords(message.statistics))}</p>`,
    '</article>',
  ].join('\n');
}

function blockHtml(block: PreviewBlock): string {
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
  const { number, mark, inner, text } = block;
  const words = [
    ...(number ? [`<span class="number">${escaped(number)}</span>`] : []),
    ...(mark ? [markHtml(mark)] : []),
    `<span class="prose">${escaped(text)}</span>`,
  ];
  return `<p class="${inner ? 'inner' : 'paragraph'}">${words.join(' ')}</p>`;
}

function markHtml({ text, level }: { readonly text: string; readonly level?: string }): string {
  const kind = level ? level.toLowerCase().replace(/\W/g, '-') : 'unknown';
  const title = level ?? 'not understood';
  return `<span class="mark mark-${kind}" title="${escaped(title)}">${escaped(text)}</span>`;
}

/** `212 words, 31 lines, 1 section, 1 minute to read`. */
export function countsInWords({
  words,
  lines,
  sections,
  minutes,
}: PreviewMessage['statistics']): string {
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  return [
    count(words, 'word'),
    count(lines, 'line'),
    count(sections, 'section'),
    `${count(minutes, 'minute')} to read`,
  ].join(', ');
}

/** The bands' colours come as data with the messages. */
function colours(messages: readonly PreviewMessage[]): string {
  return messages
    .map(({ banner: { colour } }, index) =>
      colour ? `.level-${index} { background: ${colour.background}; color: ${colour.text}; }` : '',
    )
    .join('\n');
}

/**
 * The marks' colours are the theme's on dark grounds alone, where they can be read: its green cannot on
 * white, and its orange is hardly to be seen on either. In high contrast all letters are of one colour.
 */
const STYLES = `
body { margin: 0 auto; padding: 1em 1.5em; max-width: 46em; line-height: 1.5; overflow-wrap: anywhere;
  background: var(--vscode-editor-background, #fff); color: var(--vscode-editor-foreground, #000);
  font-family: var(--vscode-font-family, sans-serif); font-size: var(--vscode-font-size, 11pt); }
article + article { border-top: 1px solid currentColor; margin-top: 2em; padding-top: 1em; }
.banner { margin: 0 0 1em; padding: .3em; text-align: center; font-weight: bold;
  letter-spacing: .06em; border: 1px solid currentColor; }
.notice { padding: .4em .8em; border-left: 4px solid var(--vscode-editorWarning-foreground, #b80); }
h1 { font-size: 1.35em; line-height: 1.25; } h2 { font-size: 1.1em; margin: 1.4em 0 .4em; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.2em; }
th, td { text-align: left; vertical-align: top; padding: .15em .8em .15em 0; }
th { width: 7em; font-weight: 600; opacity: .85; }
.prose { white-space: pre-wrap; } .inner { margin-left: 2em; }
.mark { font-weight: bold; padding: 0 .25em; border: 1px solid currentColor; border-radius: 3px; }
.mark-unclassified { color: #006b2d; } .vscode-dark .mark-unclassified { color: var(--vscode-charts-green); }
.mark-confidential { color: #0033a0; } .vscode-dark .mark-confidential { color: var(--vscode-charts-blue); }
.mark-secret { color: #b00020; } .vscode-dark .mark-secret { color: var(--vscode-charts-red); }
.mark-top-secret { color: #9a4a00; } .vscode-dark .mark-top-secret { color: #ff8c00; }
.mark-unknown { border-style: dashed; }
.signature { margin-top: 1.5em; } .counts { opacity: .8; font-size: .9em; }
.vscode-high-contrast .mark, .vscode-high-contrast-light .mark { color: inherit; }
@media print {
  body { background: #fff; color: #000; max-width: none; padding: 0; font-size: 11pt; }
  .banner, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .counts, .notice { display: none; }
  article + article { break-before: page; border: 0; } h1, h2 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
}
`;
