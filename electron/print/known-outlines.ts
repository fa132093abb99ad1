import type { Font } from 'fontkit';

type Metrics = object;
/** A subset of TrueType outlines while fontkit puts it together; one of the other kind has no `_addGlyph`. */
type Subset = {
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: Metrics[] };
  offset: number;
  _addGlyph?: (glyph: number) => number;
};
type Outline = { readonly bytes: Uint8Array; readonly metrics: Metrics };

/**
 * Has a face take the outline of a character apart once for all files: fontkit reads its every point for each file, to learn
 * whether it is made of others.
 */
export function keepOutlines(face: Font): void {
  const known = new Map<number, Outline>();
  const createSubset = face.createSubset.bind(face);
  face.createSubset = () => {
    const made = createSubset();
    const subset = made as unknown as Subset;
    const add = subset._addGlyph?.bind(subset);
    if (add !== undefined) subset._addGlyph = (glyph) => addKnown(subset, glyph, known, add);
    return made;
  };
}

function addKnown(subset: Subset, glyph: number, known: Map<number, Outline>, add: (glyph: number) => number): number {
  const outline = known.get(glyph);
  if (outline === undefined) {
    const at = add(glyph);
    const [bytes, metrics] = [subset.glyf[at], subset.hmtx.metrics[at]];
    // one made of others names them by their places in the file
    if (bytes !== undefined && metrics !== undefined && !isMadeOfOthers(bytes)) known.set(glyph, { bytes, metrics });
    return at;
  }
  subset.glyf.push(outline.bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push(outline.metrics);
  subset.offset += outline.bytes.length;
  return subset.glyf.length - 1;
}

/** TrueType, table glyf: the number of contours, signed and first, is negative then. */
const isMadeOfOthers = ([first = 0]: Uint8Array): boolean => first >= 0x80;
