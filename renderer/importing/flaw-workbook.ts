import { writeXlsx } from 'hucre/xlsx';
import type { Say } from '#renderer/ui/say.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { flawListWords } from '#renderer/importing/words.ts';
import { flawHeadings, flawTexts } from './flaw-list.ts';

/** The list as .xlsx; values are text, so that no number in it is cut a second time. */
export function flawsAsWorkbook(flaws: readonly Flaw[], t: Say): Promise<Uint8Array> {
  const widths = [8, 16, 26, 48, 48, 8];
  return writeXlsx({
    sheets: [
      {
        name: t(flawListWords.reason),
        columns: widths.map((width) => ({ width, style: { numFmt: '@', alignment: { wrapText: true } } })),
        rows: [flawHeadings(t), ...flaws.map((flaw) => flawTexts(flaw, t))].map((row) => [...row]),
        freezePane: { rows: 1 },
      },
    ],
  });
}
