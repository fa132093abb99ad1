import { fill, paper } from './words.ts';
import type { Write } from './faces.ts';
import { MARGINS, textWidth, type Node, type Section } from './paper.ts';

/** What the top and foot of every page of a form need. */
export type Furniture = {
  readonly practice: boolean;
  readonly voided?: true | undefined;
  readonly digest: string | null;
  readonly organiser: string;
  readonly sittingTitle: string;
  /** Stands at the top of every page but the first, so that a loose sheet still says whose it is; one line, or two. */
  readonly runningHead: string;
  /** What the digest is of, where it is not of what somebody signed. */
  readonly fullDigest?: string | undefined;
  /** Portrait unless said. */
  readonly pageOrientation?: Section['pageOrientation'];
};

const QUIET = '#333333';
const SIZE = 8.5;

/**
 * Head, foot and watermark of one form. Pages count within the form: pdfmake asks for the heads of all pages before the
 * first foot, so the heads note which pages are the form's own.
 */
export function furniture(form: Furniture, write: Write): Pick<Section, 'header' | 'footer' | 'watermark'> {
  const pages: number[] = [];
  const { note } = standingOf(form);
  const digest =
    form.digest === null
      ? paper.draftNote
      : form.digest === ''
        ? ''
        : fill(paper.digest, { digest: form.digest.slice(0, 8) });
  return {
    header: (page) => {
      pages.push(page);
      const said = page === pages[0] ? form.organiser : form.runningHead;
      return {
        columns: [
          { width: '*', text: write(said) },
          { width: 'auto', text: write(note), bold: true, alignment: 'right' },
        ],
        fontSize: SIZE,
        color: QUIET,
        margin: [MARGINS[0], said.includes('\n') ? 35 : 46, MARGINS[2], 0],
      };
    },
    footer: (page, set) => {
      const own = fill(paper.pages, { page: pages.indexOf(page) + 1, pages: pages.length });
      // a loose sheet of a set says where in the set it belongs
      const whole = set > pages.length ? fill(paper.pagesOfSet, { page, pages: set }) : '';
      const middle = whole === '' ? 130 : 210;
      const beside = (textWidth(form.pageOrientation ?? 'portrait') - middle) / 2;
      const line: Node = {
        columns: [
          { width: '*', text: write(oneLine(form.sittingTitle, beside / SIZE)) },
          {
            width: middle,
            text: write(own + whole),
            alignment: 'center',
          },
          { width: '*', text: write(digest), alignment: 'right' },
        ],
      };
      const full =
        page === pages.at(-1) && form.digest ? fill(form.fullDigest ?? paper.fullDigest, { digest: form.digest }) : '';
      return {
        stack: [line, { text: write(full), fontSize: 7, alignment: 'right', margin: [0, 3, 0, 0] }],
        fontSize: SIZE,
        color: QUIET,
        margin: [MARGINS[0], 12, MARGINS[2], 0],
      };
    },
    watermark: watermark(form),
  };
}

/** What of a title's end always stands: as a rule its date. */
const END = 10;
/** Digits and letters are about half as wide as a character. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign < '\u2e80' ? 0.56 : 1), 0);

/** A title on one line of so many characters, its middle left out where it is longer: below it stands which print this is. */
function oneLine(title: string, room: number): string {
  if (widthOf(title) <= room) return title;
  const signs = Array.from(title);
  const end = signs.slice(-END).join('');
  let begin = signs.slice(0, -END);
  while (begin.length > 0 && widthOf(`${begin.join('')}…${end}`) > room) begin = begin.slice(0, -1);
  return `${begin.join('')}…${end}`;
}

/** What keeps a paper from counting: stands at the top of every page, and across it. */
function standingOf({ practice, voided, digest }: Furniture): {
  readonly note: string;
  readonly across: string | null;
} {
  if (practice) return { note: paper.practiceNote, across: paper.practice };
  if (voided === true) return { note: paper.voidedNote, across: paper.voided };
  return digest === null ? { note: paper.draftNote, across: paper.draft } : { note: '', across: null };
}

function watermark(form: Furniture): Section['watermark'] {
  const { across: text } = standingOf(form);
  if (text === null) return null;
  return { text, color: '#000000', opacity: 0.09, bold: true, angle: -45, fontSize: 220 };
}
