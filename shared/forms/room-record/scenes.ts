import { z } from 'zod';
import type { DiaryLine } from '#shared/progress/diary.ts';
import type { SittingState } from '#shared/record/state.ts';
import { text } from '../parts/figures.ts';
import type { Write } from '../parts/faces.ts';
import type { Node } from '../parts/paper.ts';

// 现场照片: the pictures of incidents, below the table that tells them.

/** A picture by its digest, empty where the computer that prints does not have it; and which row it belongs to. */
export const sceneSchema = z.strictObject({ sha256: text, row: text });
type Scene = z.infer<typeof sceneSchema>;

/** The pictures of the incidents that the rows tell, in their order. */
export function scenesOf({ incidents }: SittingState, told: readonly DiaryLine[]): Scene[] {
  const photos = new Map(incidents.map(({ seq, photo }) => [seq, photo]));
  return told.flatMap(({ seq, text: said }, index) => {
    const sha256 = photos.get(seq);
    // that an incident's deduction was withdrawn is a line of its own
    return sha256 === undefined ? [] : [{ sha256, row: `序号 ${String(index + 1)}：${said[0]}` }];
  });
}

const FIT = [230, 180] as const;

/** Two pictures a row, each above what it shows. */
export function scenes(pictures: readonly Scene[], write: Write): Node[] {
  const cells = pictures.map(({ sha256, row }): Node => {
    const words = { text: write(row), fontSize: 9, margin: [0, 4, 0, 0] } as const;
    const gone = { text: write('照片不在打印的电脑上'), fontSize: 9 } as const;
    return { stack: [sha256 === '' ? gone : { image: sha256, fit: FIT }, words], width: '*' };
  });
  const pairs = cells.flatMap((left, at) =>
    at % 2 === 0 ? [[left, cells[at + 1] ?? { text: [], width: '*' as const }]] : [],
  );
  return pairs.map((columns) => ({ columns, columnGap: 16, unbreakable: true, margin: [0, 12, 0, 0] }));
}
