/** The bytes of a log's lines as its rows hold them, given out again in blocks of lines. */
export type BlockBytes = {
  /** `bytes`: so many lines in UTF-8, with a line break between two. */
  readonly add: (bytes: Uint8Array, lines: number) => void;
  /** The first lines, each with a line break behind it; so many must have been added. */
  readonly take: (lines: number) => Uint8Array<ArrayBuffer>;
};

type Part = { readonly bytes: Uint8Array; readonly lines: number };
const NEWLINE = 0x0a;

export function createBlockBytes(): BlockBytes {
  const parts: Part[] = [];

  /** Takes parts off the front that hold so many lines. */
  function front(lines: number): Uint8Array[] {
    const taken: Uint8Array[] = [];
    for (let left = lines; left > 0;) {
      const part = parts.shift();
      if (part === undefined) throw new Error('fewer lines than a block');
      const end = part.lines <= left ? part.bytes.length : endOfLines(part.bytes, left);
      taken.push(part.bytes.subarray(0, end));
      if (part.lines > left) parts.unshift({ bytes: part.bytes.subarray(end + 1), lines: part.lines - left });
      left -= part.lines;
    }
    return taken;
  }
  return {
    add: (bytes, lines) => void parts.push({ bytes, lines }),
    take: (lines) => {
      const taken = front(lines);
      const block = new Uint8Array(taken.reduce((sum, { length }) => sum + length + 1, 0));
      let end = 0;
      for (const bytes of taken) {
        block.set(bytes, end);
        end += bytes.length;
        block[end] = NEWLINE;
        end += 1;
      }
      return block;
    },
  };
}

/** Where the so-manieth line ends. */
function endOfLines(bytes: Uint8Array, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line += 1) end = bytes.indexOf(NEWLINE, end + 1);
  return end;
}
