/** A file that comes in pieces, one after the other. */
export type ReceivedFile = {
  /** Takes the piece that belongs at `offset`; 0 begins anew. Answers how many bytes are here, or null where it does not fit. */
  readonly take: (offset: number, piece: Buffer) => number | null;
  readonly whole: () => Buffer;
  readonly forget: () => void;
};

/** In bytes; more than twenty full days of sittings: what is larger is no backup. */
const LIMIT = 1_000_000_000;

export function createReceivedFile(limit = LIMIT): ReceivedFile {
  let pieces: Buffer[] = [];
  return {
    take: (offset, piece) => {
      if (offset === 0) pieces = [];
      const held = pieces.reduce((sum, { length }) => sum + length, 0);
      if (offset !== held || held + piece.length > limit) return null;
      pieces.push(piece);
      return held + piece.length;
    },
    whole: () => Buffer.concat(pieces),
    forget: () => {
      pieces = [];
    },
  };
}
