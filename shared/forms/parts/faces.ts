// Which face draws which character. A renderer that meets a character its face lacks prints an empty box without a word,
// and text extraction does not show the loss; so every text is cut into runs before it is set.

/** A face as the forms see it: the family name the renderer knows it by, and whether it has a glyph. */
export type Face = { readonly family: string; readonly has: (codePoint: number) => boolean };
/** A stretch of text one face can draw; without `font` it is the body face. */
export type Run = { readonly text: string; readonly font?: string };
/** Sets a text: cuts it into runs of the faces at hand. */
export type Write = (text: string) => Run[];

const LINE_FEED = 0x0a;

/** Characters without ink of their own: selectors, joiners, marks of direction and control characters. */
const isInkless = (codePoint: number): boolean =>
  (codePoint < 0x20 && codePoint !== LINE_FEED) ||
  (codePoint >= 0x7f && codePoint <= 0x9f) ||
  codePoint === 0xad ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x2028 && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  codePoint === 0xfeff ||
  (codePoint >= 0xe0000 && codePoint <= 0xe0fff);

/** How a character that no face has stands on paper: 〔U+2A6D6〕, so that a reader sees what to write in by hand. */
export const notation = (codePoint: number): string => `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;

/**
 * A writer for the given faces, the body face first. Each character goes to the first face that has it, and to the body
 * face as `notation` when none has. Inkless characters are left out: on paper they are nothing, in a face they may be a box.
 */
export function writer(faces: readonly Face[]): Write {
  return (text) => {
    const runs: { text: string; family: string | null }[] = [];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isInkless(codePoint)) continue;
      const face = codePoint === LINE_FEED ? faces[0] : faces.find((each) => each.has(codePoint));
      const family = face === undefined || face === faces[0] ? null : face.family;
      const written = face === undefined ? notation(codePoint) : character;
      const last = runs.at(-1);
      if (last?.family === family) last.text += written;
      else runs.push({ text: written, family });
    }
    if (runs.length === 0) return [{ text: '' }];
    return runs.map((run) => (run.family === null ? { text: run.text } : { text: run.text, font: run.family }));
  };
}

/** Every character in the texts of `value` (a form's request) that no face has, once each, in order of appearance. */
export function missingIn(value: unknown, faces: readonly Face[]): string[] {
  const missing = new Set<string>();
  for (const text of textsIn(value)) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint === LINE_FEED || isInkless(codePoint)) continue;
      if (!faces.some((face) => face.has(codePoint))) missing.add(character);
    }
  }
  return [...missing];
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
