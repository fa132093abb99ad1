/** Where an article stands in a document's text: line numbers from 0, the last one excluded. */
export type Clause = { readonly from: number; readonly to: number };

const PART = /^(附件\s*\d?|[^\s第（一二三四五六七八九十\d]{4,})/;
const TOKEN = /第[一二三四五六七八九十]+条|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+|\d+/g;
const NEIGHBOURS = /(（[一二三四五六七八九十]+）)至?(（[一二三四五六七八九十]+）)$/;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/**
 * Finds an article such as "六（三）", "附件1 四（四）", "综合评审工作流程 五（二）", "第七条（二）", "二（一）至（四）", "附件", "印发通知" or
 * "末段" in the lines of its document, going down one level at a time. What is opened is everything the article says: its items
 * too, and the rest of a sentence that a page break cut. Null where the document has no such article: then the whole is shown.
 */
export function findClause(lines: readonly string[], article: string): Clause | null {
  if (article === '印发通知') return issueOf(lines);
  if (article === '末段') return lastParagraph(lines);
  if (NEIGHBOURS.test(article)) {
    const first = findClause(lines, article.replace(NEIGHBOURS, '$1'));
    const last = findClause(lines, article.replace(NEIGHBOURS, '$2'));
    return first === null || last === null ? null : { from: first.from, to: last.to };
  }
  const part = PART.exec(article)?.[0];
  const start = part === undefined ? -1 : lines.findLastIndex((line) => startsPart(line, part));
  if (part !== undefined && start < 0) return null;
  const tokens = article.slice(part?.length ?? 0).match(TOKEN) ?? [];
  if (tokens.length === 0) return part === undefined ? null : { from: start, to: partEnd(lines, start) };
  let found = start;
  for (const token of tokens) {
    const at = lines.findIndex((line, index) => index > found && startsWith(line, token));
    if (at < 0) return null;
    found = at;
  }
  return { from: found, to: clauseEnd(lines, found) };
}

/** Text without blanks and with one kind of brackets: the documents mix (三) and （三）. */
const squeeze = (text: string): string =>
  text
    .replace(/^\[bookmark:[^\]]*\]/, '')
    .replace(/\s/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/** The heading of a part: its name at the start of a line, or a title line that ends in it. */
const startsPart = (line: string, part: string): boolean => {
  const text = squeeze(line);
  return text === squeeze(part) || (text.endsWith(squeeze(part)) && text.length < part.length + 16);
};

function startsWith(line: string, token: string): boolean {
  const text = squeeze(line);
  if (token.startsWith('（') || token.startsWith('第')) return text.startsWith(token);
  return text.startsWith(`${token}、`) || text.startsWith(`${token}．`) || text.startsWith(`${token}.`);
}

/** How deep a numbered line stands: 第一条 and 一、 above （一） above 1．; a line without a number below them all. */
function depthOf(text: string): number {
  if (/^(第[一二三四五六七八九十]+条|[一二三四五六七八九十]+、)/.test(text)) return 1;
  if (/^（[一二三四五六七八九十]+）/.test(text)) return 2;
  return /^\d+[．.、]/.test(text) ? 3 : UNNUMBERED;
}
const UNNUMBERED = 4;

const isPartHeading = (line: string): boolean => /^附件\d?$/.test(squeeze(line)) || squeeze(line).endsWith('工作流程');
const partEnd = (lines: readonly string[], from: number): number => {
  const next = lines.findIndex((line, index) => index > from && isPartHeading(line));
  return next < 0 ? lines.length : next;
};

/**
 * Up to the next line of the same depth or above. A blank line ends the clause only behind a finished sentence, and only where no
 * item of the clause follows: headings stand apart from their text, and a page break may stand anywhere.
 */
function clauseEnd(lines: readonly string[], from: number): number {
  let end = from;
  let depth = UNNUMBERED;
  let last = '';
  let isApart = false;
  for (const [offset, line] of lines.slice(from, partEnd(lines, from)).entries()) {
    const text = squeeze(line);
    const own = depthOf(text);
    if (offset === 0) depth = own;
    else if (text === '') isApart = true;
    else if (own <= depth || (isApart && own === UNNUMBERED && /[。；]$/.test(last))) break;
    if (text === '') continue;
    last = text;
    isApart = false;
    end = from + offset + 1;
  }
  return end;
}

/** 印发通知: what issues the document, and its date; where no line issues it, who signed. */
function issueOf(lines: readonly string[]): Clause | null {
  const date = lines.findIndex((line) => DATE.test(squeeze(line)));
  if (date < 0) return null;
  const said = (wanted: (text: string) => boolean) =>
    lines.findLastIndex((line, index) => index < date && wanted(squeeze(line)));
  const issued = said((text) => text.startsWith('现将'));
  return { from: issued < 0 ? said((text) => text !== '') : issued, to: date + 1 };
}

function lastParagraph(lines: readonly string[]): Clause | null {
  const at = lines.findLastIndex((line) => squeeze(line) !== '');
  return at < 0 ? null : { from: at, to: at + 1 };
}
