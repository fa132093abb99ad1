import { BLOCK_LINES } from '#shared/record/blocks.ts';

const NEWLINE = 0x0a;
/** More than most blocks hold; a longer one makes it grow. */
const BYTES = 1 << 20;

/**
 * Digests (hex) of a log's blocks (`shared/record/blocks.ts`), whose rows come in order: `bytes` are so many lines in UTF-8 with a line
 * break between two; answers the digests of the blocks that end in them. One piece of memory holds block after block: to be given
 * new memory takes the browser longer than to digest what is put there.
 */
export function createBlockDigests(): (bytes: Uint8Array, lines: number) => Promise<string>[] {
  let held = new Uint8Array(BYTES);
  let end = 0;
  let waiting = 0;

  function hold(bytes: Uint8Array): void {
    if (end + bytes.length + 1 > held.length) {
      const wider = new Uint8Array(2 * (end + bytes.length + 1));
      wider.set(held.subarray(0, end));
      held = wider;
    }
    held.set(bytes, end);
    end += bytes.length;
    held[end] = NEWLINE;
    end += 1;
  }
  return (bytes, lines) => {
    const digests: Promise<string>[] = [];
    let from = 0;
    let left = lines;
    while (waiting + left >= BLOCK_LINES) {
      const missing = BLOCK_LINES - waiting;
      const to = missing === left ? bytes.length : endOfLines(bytes, from, missing);
      hold(bytes.subarray(from, to));
      // what it is asked about is copied before it answers
      digests.push(digestOf(held.subarray(0, end)));
      [end, waiting] = [0, 0];
      [from, left] = [to + 1, left - missing];
    }
    if (left > 0) hold(bytes.subarray(from));
    waiting += left;
    return digests;
  };
}

/** Where the so-manieth line from there on ends. */
function endOfLines(bytes: Uint8Array, from: number, lines: number): number {
  let end = from - 1;
  for (let line = 0; line < lines; line += 1) end = bytes.indexOf(NEWLINE, end + 1);
  return end;
}

async function digestOf(block: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', block);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
