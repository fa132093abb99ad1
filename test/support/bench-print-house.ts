// One house that prints, in a process of its own: `ours` through the press as it is shipped, `stock` through pdfmake as its
// README has it, the same document definitions with the same faces. Says its figures as one JSON object. With a count of sheets
// of one long file, that file is all it prints.
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { readFonts } from '#electron/print/fonts.ts';
import { createPress } from '#electron/print/press.ts';
import { formDocument } from '#shared/forms/document.ts';
import { BODY_FACE, LAYOUTS, SONG_FACE } from '#shared/forms/parts/paper.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { scoreSheetSample } from '#test/shared/forms/samples.ts';
import { commandLine } from '#scripts/command-line.ts';

const { positionals } = commandLine({ usage: 'bench-print-house.ts ours|stock WORKER SHEETS LONG', operands: true });
const [house = 'ours', worker = '', sheetCount = '100', longCount = '0'] = positionals;
type Print = (papers: readonly Paper[]) => Promise<number>;

const FIRST_NAME = 0x4e00;
const sheets = (count: number): Paper[] =>
  Array.from({ length: count }, (_, at) => {
    const sheet = scoreSheetSample();
    return { ...sheet, candidate: { ...sheet.candidate, name: `试${String.fromCharCode(FIRST_NAME + at)}` } };
  });

async function stock(): Promise<{ print: Print; width: number; close: () => Promise<void> }> {
  // not in the memory of the house that prints through the press
  const { default: pdfMake } = await import('pdfmake');
  const { body, song } = await readFonts();
  const { virtualfs } = pdfMake as unknown as {
    virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  };
  const families = Object.entries({ [BODY_FACE]: body, [SONG_FACE]: song }).map(([family, weights]) => {
    for (const [weight, bytes] of Object.entries(weights)) virtualfs.writeFileSync(`${family}-${weight}`, bytes);
    return [family, { normal: `${family}-regular`, bold: `${family}-bold` }] as const;
  });
  pdfMake.setFonts(Object.fromEntries(families));
  pdfMake.setTableLayouts(LAYOUTS as never);
  // every character of the sheets is in the body face
  const write = (text: string) => [{ text }];
  const print: Print = async (papers) => {
    // pdfmake writes into what it is given
    const document = formDocument(papers, write);
    const content = document.content.map((section) => ({
      ...section,
      section: JSON.parse(JSON.stringify(section.section)) as unknown,
    }));
    return (await pdfMake.createPdf({ ...document, content } as unknown as TDocumentDefinitions).getBuffer()).length;
  };
  return { print, width: 1, close: () => Promise.resolve() };
}

function ours(): { print: Print; width: number; close: () => Promise<void> } {
  const press = createPress(worker);
  return { print: async (papers) => (await press.render(papers)).pdf.length, width: press.threads, close: press.close };
}

const { print, width, close } = house === 'stock' ? await stock() : ours();
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
const papers = sheets(longCount === '0' ? Number(sheetCount) : 0);
/** A file a sheet, as many under way as the house can draw at once. */
async function asFiles(): Promise<void> {
  const waiting = [...papers];
  const one = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await print([next]);
  };
  await Promise.all(Array.from({ length: width }, one));
}

// an order of one file wakes one thread, and nothing else is in that process's memory
if (longCount === '0') await Promise.all(Array.from({ length: width }, () => print(sheets(1))));
const firstMs = await timed(() => print(sheets(1)));
const filesMs = await timed(asFiles);
const fileMs = await timed(() => print(papers));
const longMs = await timed(() => print(sheets(Number(longCount))));
const peakMb = process.resourceUsage().maxRSS / 1024;
await close();
console.log(JSON.stringify({ firstMs, filesMs, fileMs, longMs, peakMb }));
