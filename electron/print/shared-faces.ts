import { createRequire } from 'node:module';
import type { Font, GlyphRun } from 'fontkit';
import { keepOutlines } from './known-outlines.ts';

// pdfmake has fontkit read every face anew for every file, tables, glyphs and all: most of what a file of one sheet costs. What
// it is given here in a face's place is only the face's name, in a format that fontkit is told of: it answers with the face
// that was read before.

type Format = { new (stream: { readonly buffer: Uint8Array }): Font; readonly probe: (bytes: Uint8Array) => boolean };
type Fontkit = {
  readonly create: (bytes: Uint8Array) => Font;
  readonly registerFormat: (format: Format) => void;
};
/** The very copy that pdfmake's own packages load: another one is asked by nobody. */
const fontkit = createRequire(import.meta.url)('fontkit') as Fontkit;

const MARK = 'kaoping-face:';
const shared = new Map<string, () => Font>();
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

/** Called with `new`, as fontkit does; what a constructor returns takes the place of what it makes. */
function faceByName({ buffer }: { readonly buffer: Uint8Array }): Font {
  const name = textOf(buffer);
  const face = shared.get(name);
  if (face === undefined) throw new Error(`no face ${name}`);
  return face();
}
const probe = (bytes: Uint8Array): boolean => textOf(bytes.subarray(0, MARK.length)) === MARK;
fontkit.registerFormat(Object.assign(faceByName, { probe }) as unknown as Format);

/** A face that is read once, when it is first asked for; `stand` is what pdfmake is given in its place. */
export type SharedFace = { readonly stand: Buffer; readonly font: () => Font };

/** Shares a face under a name, in the place of one that had it before. */
export function shareFace(name: string, bytes: () => Uint8Array): SharedFace {
  let read: Font | null = null;
  const font = (): Font => (read ??= remembering(fontkit.create(bytes())));
  shared.set(MARK + name, font);
  return { stand: Buffer.from(MARK + name), font };
}

/** Runs that a face remembers; beyond them it sets what comes anew. */
const MOST_RUNS = 20_000;

/**
 * A face that sets a run of text once: shaping is half of what measuring costs, and a file of one sheet says what the file
 * before it said. Every caller gets places of its own: pdfkit scales those that it is given.
 */
function remembering(face: Font): Font {
  keepOutlines(face);
  const layout = face.layout.bind(face);
  const runs = new Map<string, GlyphRun>();
  const own = (run: GlyphRun): GlyphRun =>
    Object.assign(Object.create(Object.getPrototypeOf(run) as object) as GlyphRun, run, {
      positions: run.positions.map((position) => ({ ...position })),
    });
  face.layout = (text, ...asked) => {
    if (asked.some((each) => each !== undefined)) return layout(text, ...asked);
    const known = runs.get(text);
    if (known !== undefined) return own(known);
    const run = layout(text);
    if (runs.size < MOST_RUNS) runs.set(text, own(run));
    return run;
  };
  return face;
}

/** Asks whether every one of these faces has a glyph for a character; they are read with the first question. */
export function coverage(...faces: readonly SharedFace[]): (codePoint: number) => boolean {
  let sets: readonly ReadonlySet<number>[] | null = null;
  return (codePoint) => {
    sets ??= faces.map(({ font }) => new Set(font().characterSet));
    return sets.every((set) => set.has(codePoint));
  };
}
