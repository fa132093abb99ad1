import type { Write } from './faces.ts';
import { SONG_FACE, type Node } from './paper.ts';

/** The title of a paper over what it is about, both centred; `spacing` parts the characters of a short title. */
export const titleBlock = (title: string, about: string, write: Write, spacing: number): Node[] => [
  { text: write(title), font: SONG_FACE, fontSize: 19, bold: true, alignment: 'center', characterSpacing: spacing },
  { text: write(about), font: SONG_FACE, fontSize: 12, alignment: 'center', margin: [0, 3, 0, 10] },
];
