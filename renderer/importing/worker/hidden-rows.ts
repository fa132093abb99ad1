import type { ZipParts } from './zip-inside.ts';

// The library says which rows of Excel's own formats are hidden; of web pages and OpenDocument it does not.

/** Hidden rows, 1-based, of each table of a web page. */
export function hiddenRowsOfHtml(html: string): ReadonlySet<number>[] {
  const tables = html.match(/<table\b[\s\S]*?<\/table>/gi) ?? [];
  return tables.map((table) => {
    const rows = table.split(/<tr\b/i).slice(1);
    const hidden = rows.flatMap((row, index) => (/^[^>]*display\s*:\s*none/i.test(row) ? [index + 1] : []));
    return new Set(hidden);
  });
}

/** Hidden rows, 1-based, of each sheet of an .ods file: filtered away or collapsed. */
export function hiddenRowsOfOds(parts: ZipParts): ReadonlySet<number>[] {
  const content = parts.get('content.xml');
  if (content === undefined) return [];
  const xml = new TextDecoder().decode(content);
  const tables = xml.match(/<table:table\b[\s\S]*?<\/table:table>/g) ?? [];
  return tables.map((table) => {
    const hidden = new Set<number>();
    let row = 1;
    for (const [tag] of table.matchAll(/<table:table-row\b[^>]*>/g)) {
      const repeated = Number(/number-rows-repeated="(\d+)"/.exec(tag)?.[1] ?? 1);
      if (/table:visibility="(?:collapse|filter)"/.test(tag) && repeated < 100_000)
        for (let at = 0; at < repeated; at += 1) hidden.add(row + at);
      row += repeated;
    }
    return hidden;
  });
}
