// A table on the clipboard. A spreadsheet program that pastes plain text makes figures of ID numbers and formulas of what begins
// like one; pasted as HTML with the cells marked as text it leaves both alone.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
/** What Excel and WPS, and LibreOffice, read as the format 文本. */
const AS_TEXT = `style="mso-number-format:'\\@';white-space:pre-wrap" sdnum="1033;0;@"`;
const BEGINS_LIKE_A_FORMULA = /^[=+\-@]/;

type Rows = readonly (readonly string[])[];

/** The table as HTML, every cell of it text. */
export const tableAsHtml = (rows: Rows): string =>
  `<meta charset="utf-8"><table>${rows
    .map((row) => `<tr>${row.map((text) => `<td ${AS_TEXT}>${escape(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** The table as plain text with tabs; what begins like a formula gets the sign that makes it text, as in 导出 of office software. */
export const tableAsText = (rows: Rows): string =>
  rows.map((row) => row.map((text) => plain(text.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');
/** A minus before digits alone, or a dash for 不适用, is no formula. */
const plain = (text: string): string =>
  BEGINS_LIKE_A_FORMULA.test(text) && !/^-[-\d.]*$/.test(text) ? `'${text}` : text;

/** Puts a table on the clipboard; false where the browser would not. */
export const copyTable = (rows: Rows): boolean =>
  put({ 'text/html': tableAsHtml(rows), 'text/plain': tableAsText(rows) });

/** Puts a text on the clipboard; false where the browser would not. */
export const copyText = (text: string): boolean => put({ 'text/plain': text });

/** By the copy event, because the newer call strips the marks that keep a cell text, and asks for a permission. */
function put(kinds: Readonly<Record<string, string>>): boolean {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text);
  };
  document.addEventListener('copy', answer, { once: true });
  const isDone = (document as { readonly execCommand: (name: 'copy') => boolean }).execCommand('copy');
  document.removeEventListener('copy', answer);
  return isDone;
}
