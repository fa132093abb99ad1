/** Where an article stands in a document's text: line numbers from 0, the last one excluded. */
export type Clause = { readonly from: number; readonly to: number };

const PART = /^(附件\s*\d|[^\s第（一二三四五六七八九十]{4,})/;
const TOKEN = /第[一二三四五六七八九十]+条|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+|\d+/g;

/**
 * Finds an article such as "六（三）", "附件1 四（四）", "综合评审工作流程 五（二）", "第七条（二）" or "（九）4" in the lines of its
 * document, going down one level at a time. Null where the document has no such article: then the whole is shown.
 */
export function findClause(lines: readonly string[], article: string): Clause | null {
  let from = 0;
  const part = PART.exec(article)?.[0];
  if (part !== undefined) {
    from = lines.findLastIndex((line) => startsPart(line, part));
    if (from < 0) return null;
  }
  let found: number | null = part === undefined ? null : from;
  for (const token of tokensOf(article.slice(part?.length ?? 0))) {
    const at = lines.findIndex((line, index) => index >= from && startsWith(line, token));
    if (at < 0) return found === null ? null : clauseAt(lines, found);
    found = at;
    from = at + 1;
  }
  return found === null ? null : clauseAt(lines, found);
}

/** Text without blanks and with one kind of brackets: the documents mix (三) and （三）. */
const squeeze = (text: string): string => text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
/** The heading of a part: its name at the start of a line, or a title line that ends in it. */
const startsPart = (line: string, part: string): boolean => {
  const text = squeeze(line);
  return text === squeeze(part) || (text.endsWith(squeeze(part)) && text.length < part.length + 16);
};

/** Levels of an article, top down; "（四）（五）" names two neighbours, of which the first is opened. */
function tokensOf(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  return tokens.filter((token, index) => !(token.startsWith('（') && (tokens[index - 1] ?? '').startsWith('（')));
}

function startsWith(line: string, token: string): boolean {
  const text = squeeze(line);
  if (token.startsWith('（') || token.startsWith('第')) return text.startsWith(token);
  return text.startsWith(`${token}、`) || text.startsWith(`${token}．`) || text.startsWith(`${token}.`);
}

/** The paragraph that begins there: up to the next numbered line, or an empty one. */
function clauseAt(lines: readonly string[], from: number): Clause {
  const next = lines.findIndex(
    (line, index) =>
      index > from &&
      (squeeze(line) === '' ||
        /^(第?[一二三四五六七八九十]+[、条]|（[一二三四五六七八九十]+）|\d[．.])/.test(squeeze(line))),
  );
  return { from, to: next < 0 ? lines.length : next };
}
