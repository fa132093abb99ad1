import { say, type Sentence } from '#shared/words/say.ts';
import { plain } from './plain.ts';

// What the keeper's page is made of.

export const t = (sentence: Sentence): string => say(sentence, 'zh');

type Table = { readonly heads: readonly Sentence[]; readonly rows: readonly (readonly string[])[] };

/** A section of the page: its heading with the count, a hint, and a table; or why it is empty. */
export function section(title: Sentence, empty: Sentence, hint: Sentence | null, { heads, rows }: Table): string {
  const head = `<h2>${t(title)} <small>${rows.length}</small></h2>`;
  if (rows.length === 0) return `<section>${head}<p class="empty">${t(empty)}</p></section>`;
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const ths = heads.map((name) => `<th scope="col">${t(name)}</th>`).join('');
  const lead = hint === null ? '' : `<p class="hint">${t(hint)}</p>`;
  return `<section>${head}${lead}<table><thead><tr>${ths}</tr></thead><tbody>${cells}</tbody></table></section>`;
}

export const short = (id: string): string => id.slice(0, 8);
export const code = (id: string): string => `<code title="${esc(id)}">${esc(short(id))}</code>`;
export const stretch = ({ fromSeq, toSeq }: { readonly fromSeq: number; readonly toSeq: number }): string =>
  `<span class="figure">${fromSeq + 1}–${toSeq + 1}</span>`;
export const figure = (value: number): string => `<span class="figure">${value}</span>`;
/** Beijing time to the minute, whatever zone the computer is set to. */
export const time = (instant: string): string => {
  const beijing = new Date(Date.parse(instant) + 8 * 3600_000).toISOString();
  return `<time datetime="${esc(instant)}">${beijing.slice(0, 10)} ${beijing.slice(11, 16)}</time>`;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text as HTML shows it; everything a station sent goes through here. */
export const esc = (text: string): string => plain(text).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
