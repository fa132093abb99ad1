import type { Write } from './faces.ts';
import { SONG_FACE, type Node } from './paper.ts';
import { paper } from './words.ts';

/** As many lines as are kept on one page with their heading. */
const FEW = 20;

/** 有关情况 under the tables of a sheet: what else the record says of the person, a line each; nothing where it says nothing. */
export const toldBlock = (told: readonly string[] | undefined, write: Write): Node[] =>
  told === undefined || told.length === 0
    ? []
    : [
        {
          stack: [
            { text: write(paper.told), bold: true, alignment: 'center', fontSize: 12, margin: [0, 12, 0, 5] },
            ...told.map((line): Node => ({ text: write(line), font: SONG_FACE, fontSize: 9.5, margin: [0, 0, 0, 2] })),
          ],
          unbreakable: told.length < FEW,
        },
      ];
