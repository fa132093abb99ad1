import type { Write } from './parts/faces.ts';
import { BODY_FACE, MARGINS, type Margin, type Section } from './parts/paper.ts';
import { stamped, type Stamp } from './parts/stamp.ts';
import { FORMS, type FormId, type Paper } from './registry.ts';

/** A document definition for pdfmake, made from nothing but the papers: the same papers give the same file. */
export type FormDocument = FormFrame & { readonly content: readonly Section[] };
export type FormFrame = {
  readonly info: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly creationDate: Date;
    readonly creator: string;
    readonly producer: string;
  };
  /** Marked for keeping over the years (ISO 19005-2, level b): faces and colours inside. */
  readonly version: '1.7';
  readonly subset: 'PDF/A-2b';
  readonly displayTitle: true;
  readonly pageSize: 'A4';
  readonly pageMargins: Margin;
  readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number };
  readonly language: string;
};

/**
 * Builds the document of some papers, each a section. `write` cuts texts into runs of the faces at hand; `stamps`, one a paper,
 * where they are printed and not only looked at.
 */
export const formDocument = (papers: readonly Paper[], write: Write, stamps: readonly Stamp[] = []): FormDocument => ({
  ...formFrame(papers),
  content: [...formSections(papers, write, stamps)],
});

/** The sections of that document, each built when its turn comes. */
export function* formSections(papers: readonly Paper[], write: Write, stamps: readonly Stamp[]): Generator<Section> {
  for (const [at, paper] of papers.entries()) {
    const pages = pagesOf(paper, write);
    const stamp = stamps[at];
    yield stamp === undefined ? pages : stamped(pages, stamp, write);
  }
}

/** All of that document but its sections. */
export function formFrame(papers: readonly Paper[]): FormFrame {
  const [first] = papers;
  return {
    info: {
      title: first === undefined ? '' : `${titleOf(first)} ${first.sittingTitle}`,
      subject: first === undefined ? '' : `${first.occupation} ${first.level}`,
      author: first?.organiser ?? '',
      // The day of the sitting, not of printing: two prints of the same figures are the same file.
      creationDate: new Date(`${first?.heldOn ?? '1970-01-01'}T00:00:00.000Z`),
      creator: 'Kaoping',
      producer: 'Kaoping',
    },
    version: '1.7',
    subset: 'PDF/A-2b',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { font: BODY_FACE, fontSize: 10, lineHeight: 1 },
    language: 'zh-CN',
  };
}

/** The registry as pages: that each form lays out the figures it is registered for is checked here by the compiler. */
const PAGES: {
  readonly [Id in FormId]: {
    readonly title: (paper: Paper<Id>) => string;
    readonly layout: (paper: Paper<Id>, write: Write) => Section;
  };
} = FORMS;

/** The title as it stands on a paper. */
export const titleOf = <Id extends FormId>(paper: Paper<Id>): string => PAGES[paper.form].title(paper);

const pagesOf = <Id extends FormId>(paper: Paper<Id>, write: Write): Section => PAGES[paper.form].layout(paper, write);
