import { writeXlsx } from 'hucre/xlsx';
import type { Say } from '#renderer/ui/say.ts';
import type { Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { methodOf, whyOf } from './why.ts';

const WIDTHS = [10, 12, 22, 16, 10, 60, 12, 10];

/** One row an applicant, under the headings of the screen; every value is text, so that no ID number loses digits. */
function listRows(applicants: readonly Eligibility[], t: Say): string[][] {
  const { number, name, idNumber, level, verdict, why, method, theory } = words;
  const head = [number, name, idNumber, level, verdict, why, method, theory].map((word) => t(word));
  return [
    head,
    ...applicants.map((one) => [
      one.candidate.number,
      one.candidate.name,
      one.candidate.idNumber,
      t(levelWords[one.candidate.level]),
      t(words[one.standing]),
      whyOf(one, t),
      methodOf(one, t),
      one.theoryExempt ? t(words.exempt) : '',
    ]),
  ];
}

/** The list as .xlsx. */
export const listAsWorkbook = (applicants: readonly Eligibility[], t: Say): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: t(words.title),
        columns: WIDTHS.map((width) => ({ width, style: { numFmt: '@', alignment: { wrapText: true } } })),
        rows: listRows(applicants, t),
        freezePane: { rows: 1 },
      },
    ],
  });
