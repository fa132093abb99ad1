import pdfMake from 'pdfmake';
import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { missingIn, writer, type Face, type Write } from '#shared/forms/parts/faces.ts';
import { BODY_FACE } from '#shared/forms/parts/paper.ts';
import { plainText, type Block, type Inline } from '#shared/handbook/blocks.ts';
import type { Rendered } from './render.ts';

/** Chapters to be set, and their pictures by file name, in base64. */
export type Printout = {
  readonly chapters: readonly (readonly Block[])[];
  readonly pictures: Readonly<Record<string, string>>;
};

/** Of a picture, in points: its words can still be read, and the next paragraph often fits below. */
const PICTURE_WIDTH = 400;
const HEADINGS = {
  1: { fontSize: 18, margin: [0, 0, 0, 8] },
  2: { fontSize: 13, margin: [0, 12, 0, 4] },
  3: { fontSize: 11, margin: [0, 8, 0, 2] },
} as const;

/** The function that sets chapters of the handbook with these faces; more than one get a table of contents. */
export function handbookRenderer(faces: readonly Face[]): (printout: Printout) => Promise<Rendered> {
  const write = writer(faces);
  return async ({ chapters, pictures }) => {
    let pages = 1;
    const definition: TDocumentDefinitions = {
      info: { title: '考评台 用户手册', creator: 'Kaoping', producer: 'Kaoping' },
      language: 'zh-CN',
      pageSize: 'A4',
      pageMargins: [56, 56, 56, 56],
      defaultStyle: { font: BODY_FACE, fontSize: 10.5, lineHeight: 1.35 },
      footer: (page, all) => {
        pages = all;
        return { text: `${String(page)} / ${String(all)}`, alignment: 'center', fontSize: 9, margin: [0, 16, 0, 0] };
      },
      content: [
        ...(chapters.length > 1 ? [contents(write)] : []),
        ...chapters.map((blocks, at): Content => {
          const stack = heldTogether(blocks).map((held): Content => ({
            stack: held.map((block) => contentOf(block, write, pictures)),
            unbreakable: held.length > 1,
          }));
          return at + 1 < chapters.length ? { stack, pageBreak: 'after' } : { stack };
        }),
      ],
    };
    const pdf = await pdfMake.createPdf(definition).getBuffer();
    return { pdf, pages, missing: missingIn(chapters, faces) };
  };
}

/** Headings with what stands first below them: none is left behind at the foot of a page. */
function heldTogether(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.at(-1)?.kind === 'heading') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

const contents = (write: Write): Content => ({
  toc: { title: { text: write('用户手册'), bold: true, fontSize: 20, margin: [0, 0, 0, 12] } },
  pageBreak: 'after',
});

function contentOf(block: Block, write: Write, pictures: Printout['pictures']): Content {
  switch (block.kind) {
    case 'heading':
      return {
        ...HEADINGS[block.level],
        margin: [...HEADINGS[block.level].margin],
        text: write(block.text),
        bold: true,
        ...(block.level < 3 ? { tocItem: true, tocMargin: [block.level === 1 ? 0 : 16, 0, 0, 0] } : {}),
      };
    case 'paragraph':
      return { text: runsOf(block.text, write), margin: [0, 0, 0, 6] };
    case 'note':
      return { text: runsOf(block.text, write), margin: [10, 2, 10, 8], background: '#eef3f7' };
    case 'list': {
      const items = block.items.map((item): Content => ({ text: runsOf(item, write), margin: [0, 0, 0, 3] }));
      return { ...(block.isNumbered ? { ol: items } : { ul: items }), margin: [0, 0, 0, 6] };
    }
    case 'table':
      return tableOf(block.rows, write);
    case 'picture':
      return pictureOf(block, write, pictures);
  }
}

function tableOf(rows: Extract<Block, { kind: 'table' }>['rows'], write: Write): Content {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const body = rows.map((row, at) =>
    Array.from({ length: columns }, (_, cell) => ({ text: runsOf(row[cell] ?? [], write), bold: at === 0 })),
  );
  // the first column names what the others explain
  const widths = Array.from({ length: columns }, (_, cell) => (cell === 0 ? 'auto' : '*'));
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout: 'grid', margin: [0, 0, 0, 8] };
}

function pictureOf(
  { file, caption }: Extract<Block, { kind: 'picture' }>,
  write: Write,
  pictures: Printout['pictures'],
): Content {
  const image = pictures[file];
  return {
    unbreakable: true,
    alignment: 'center',
    margin: [0, 4, 0, 10],
    stack: [
      ...(image === undefined ? [] : [{ image: `data:image/png;base64,${image}`, width: PICTURE_WIDTH }]),
      { text: write(caption), fontSize: 9, margin: [0, 3, 0, 0] },
    ],
  };
}

const runsOf = (text: readonly Inline[], write: Write): ContentText[] =>
  text.flatMap((part) =>
    write(plainText([part])).map((run) => ({
      ...run,
      bold: part.kind === 'strong',
      ...(part.kind === 'key' ? { background: '#eeeeee' } : {}),
    })),
  );
