import { expect, it } from 'vitest';
import { diaryOf } from '#shared/progress/diary.ts';
import { readEntry } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { rowsOf } from '../../support/diary-told.ts';
import { playRoom } from '../../support/rooms/room-day.ts';

const DAYS = 15;

it(`the diary tells every act of ${String(DAYS)} random days that it promises to tell, once each and nothing else`, () => {
  const told = new Set<string>();
  for (let seed = 0; seed < DAYS; seed += 1) {
    const { lines, state } = playRoom(seed, 80).written;
    const story = lines.map(readEntry).filter((entry): entry is Entry => entry !== null);
    const rows = diaryOf(state).map(({ seq, candidateId, text }) => ({ seq, candidateId, text: text[0] }));
    const wanted = rowsOf(story);
    const kindOf = (seq: number): string => `${String(seed)}/${String(seq)} ${story[seq]!.body.type}`;
    expect(rows.map(({ seq }) => kindOf(seq))).toEqual(wanted.map(({ seq }) => kindOf(seq)));
    for (const [at, { seq, candidateId, words }] of wanted.entries()) {
      const row = rows[at]!;
      const lacking = words.filter((word) => !row.text.includes(word));
      expect({ act: kindOf(seq), of: row.candidateId, lacking, text: row.text }).toEqual({
        ...{ act: kindOf(seq), of: candidateId, lacking: [], text: row.text },
      });
      told.add(story[seq]!.body.type);
    }
  }
  expect(told.size).toBeGreaterThan(20);
}, 120_000);
