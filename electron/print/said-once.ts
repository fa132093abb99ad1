type Opacity = number | null | undefined;
/** The parts of pdfkit's document that say how what comes after them is drawn. */
type Drawing = {
  /** What holds where it is drawn next, and what held where it was saved. */
  said?: { holds: Holds; saved: Holds[] };
  addPage: (this: Drawing, options: object) => Drawing;
  switchToPage: (this: Drawing, page: number) => unknown;
  save: (this: Drawing) => Drawing;
  restore: (this: Drawing) => Drawing;
  fill: (this: Drawing, colour?: unknown, rule?: unknown) => Drawing;
  fillColor: (this: Drawing, colour: unknown, opacity?: number) => Drawing;
  lineWidth: (this: Drawing, points: number) => Drawing;
  lineCap: (this: Drawing, style: unknown) => Drawing;
  lineJoin: (this: Drawing, style: unknown) => Drawing;
  dash: (this: Drawing, length: unknown, options?: object) => Drawing;
  undash: (this: Drawing) => Drawing;
  _setColor: (this: Drawing, colour: unknown, isStroke: boolean) => boolean;
  _normalizeColor: (this: Drawing, colour: unknown) => unknown;
  _doOpacity: (this: Drawing, fill: Opacity, stroke: Opacity) => Drawing | undefined;
};
/** By what is said; what was not said yet on a page is not here. */
type Holds = Readonly<Record<string, unknown>>;

const saidOn = (document: Drawing): NonNullable<Drawing['said']> => (document.said ??= { holds: {}, saved: [] });
/** Whether something is said anew; from now on it holds. */
function isNew(document: Drawing, what: string, value: unknown): boolean {
  const said = saidOn(document);
  if (said.holds[what] === value) return false;
  said.holds = { ...said.holds, [what]: value };
  return true;
}
const forget = (document: Drawing): void => {
  document.said = { holds: {}, saved: [] };
};

/** A form has a handful of colours, and pdfkit reads each anew for every text and line. */
const colours = new Map<string, unknown>();

/**
 * Has a document say only what changes something: pdfmake says of every text and every line how opaque, how wide and in which colour
 * it is drawn, which is most of a page. What is said holds until it is said otherwise, or restored (ISO 32000-1, 8.4).
 */
export function saySparingly(drawing: Drawing): void {
  const { addPage, switchToPage, save, restore, fill, lineWidth, lineCap, lineJoin, dash, undash } = drawing;
  const { _setColor, _normalizeColor, _doOpacity } = drawing;
  const once = <T>(what: string, say: (this: Drawing, value: T) => Drawing) =>
    function said(this: Drawing, value: T): Drawing {
      return isNew(this, what, value) ? say.call(this, value) : this;
    };
  Object.assign(drawing, {
    lineWidth: once('width', lineWidth),
    lineCap: once('cap', lineCap),
    lineJoin: once('join', lineJoin),
    undash() {
      return isNew(this, 'dash', UNBROKEN) ? undash.call(this) : this;
    },
    dash(length, options) {
      isNew(this, 'dash', null);
      return dash.call(this, length, options);
    },
    addPage(options) {
      forget(this);
      return addPage.call(this, options);
    },
    switchToPage(page) {
      forget(this);
      return switchToPage.call(this, page);
    },
    save() {
      const { saved, holds } = saidOn(this);
      saved.push(holds);
      return save.call(this);
    },
    restore() {
      const said = saidOn(this);
      said.holds = said.saved.pop() ?? {};
      return restore.call(this);
    },
    // before every text pdfmake fills a path that nobody began
    fill(colour, rule) {
      return typeof colour === 'string' && rule === undefined ? this.fillColor(colour) : fill.call(this, colour, rule);
    },
    _setColor(colour, isStroke) {
      const what = isStroke ? 'stroke' : 'fill';
      if (!isNew(this, what, colour)) return true;
      const isSet = _setColor.call(this, colour, isStroke);
      if (!isSet) isNew(this, what, null);
      return isSet;
    },
    _normalizeColor(colour) {
      if (typeof colour !== 'string') return _normalizeColor.call(this, colour);
      if (!colours.has(colour)) colours.set(colour, _normalizeColor.call(this, colour));
      return colours.get(colour);
    },
    _doOpacity(ofFill, ofStroke) {
      const fillIsNew = isValue(ofFill) && isNew(this, 'fillOpacity', ofFill);
      const strokeIsNew = isValue(ofStroke) && isNew(this, 'strokeOpacity', ofStroke);
      return fillIsNew || strokeIsNew ? _doOpacity.call(this, ofFill, ofStroke) : this;
    },
  } satisfies Partial<Drawing>);
}

const UNBROKEN = 'unbroken';
const isValue = (value: unknown): boolean => value !== undefined && value !== null;
