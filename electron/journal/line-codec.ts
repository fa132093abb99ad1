// How a line lies in the journal file. Everything the file's form consists of is here, so that a sealed form can take
// its place without touching the rest.

const NEWLINE = 0x0a;

/** A line as stored: its UTF-8 bytes and a newline. Null for text that holds a newline and so is not one line. */
export function encodeLine(line: string): Buffer | null {
  return line.includes('\n') ? null : Buffer.from(`${line}\n`, 'utf8');
}

/** What was stored of one line, without its newline. */
export const decodeLine = (stored: Uint8Array): string => Buffer.from(stored).toString('utf8');

/** Where the whole lines of a file begin and end (newline excluded), and where the last whole line's newline ends. */
export function findLines(file: Uint8Array): { readonly spans: readonly (readonly [number, number])[]; end: number } {
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = file.indexOf(NEWLINE); at !== -1; at = file.indexOf(NEWLINE, from)) {
    spans.push([from, at]);
    from = at + 1;
  }
  return { spans, end: from };
}
