import { explanationPaper } from './explanation/words.ts';
import { paper } from './parts/words.ts';
import { explanation } from './explanation/page.ts';
import type { Write } from './parts/faces.ts';
import { BODY_FACE, MARGINS, type Margin, type Section } from './parts/paper.ts';
import type { ExplanationForm, FormRequest, SheetForm, SummaryForm } from './parts/request.ts';
import { reviewSheet, reviewSheetTitle } from './review-sheet/page.ts';
import { scoreSheet, sheetTitle } from './score-sheet/page.ts';
import { summary } from './summary/page.ts';

/** A document definition for pdfmake, made from nothing but the request: the same request gives the same file. */
export type FormDocument = {
  readonly info: { readonly title: string; readonly creationDate: Date; readonly producer: string };
  readonly pageSize: 'A4';
  readonly pageMargins: Margin;
  readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number };
  readonly language: string;
  readonly content: readonly Section[];
};

/** Builds the document of a request. `write` cuts texts into runs of the faces at hand. */
export function formDocument(request: FormRequest, write: Write): FormDocument {
  const first = request.form === 'score-sheets' ? request.sheets[0] : request;
  return {
    info: {
      title: `${first === undefined ? '' : titleOf(first)} ${first?.sittingTitle ?? ''}`,
      // The day of the sitting, not of printing: two prints of the same figures are the same file.
      creationDate: new Date(`${first?.heldOn ?? '1970-01-01'}T00:00:00.000Z`),
      producer: 'Kaoping',
    },
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { font: BODY_FACE, fontSize: 10, lineHeight: 1 },
    language: 'zh-CN',
    content: sections(request, write),
  };
}

function titleOf(form: SheetForm | SummaryForm | ExplanationForm): string {
  switch (form.form) {
    case 'summary':
      return paper.summary;
    case 'explanation':
      return explanationPaper.title;
    case 'review-sheet':
      return reviewSheetTitle(form);
    case 'score-sheet':
      return sheetTitle(form);
  }
}

const sheetSection = (sheet: SheetForm, write: Write): Section =>
  sheet.form === 'review-sheet' ? reviewSheet(sheet, write) : scoreSheet(sheet, write);

function sections(request: FormRequest, write: Write): Section[] {
  switch (request.form) {
    case 'score-sheet':
    case 'review-sheet':
      return [sheetSection(request, write)];
    case 'score-sheets':
      return request.sheets.map((sheet) => sheetSection(sheet, write));
    case 'explanation':
      return [explanation(request, write)];
    case 'summary':
      return [summary(request, write)];
  }
}
