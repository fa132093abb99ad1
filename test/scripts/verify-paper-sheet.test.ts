import { expect, it } from 'vitest';
import { sheetOf } from '#shared/record/state.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { sheetSnapshot } from '#shared/results/snapshot.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { paperDay } from '../support/forgeries/paper-sheets.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// 纸面补录, told twice here; the Python verifier has its say in interop.long.test.ts.

it('a sheet keyed twice off paper and settled by a third counts, and says for ever where it is from', () => {
  const day = paperDay(honestDay('practical', true));
  const log = writer(day);
  const ref = { candidateId: day.candidates[0]!.candidateId, examinerId: day.people.second!.personId };
  const marksOf = () => Object.keys(sheetOf(log.written().state, ref).scores);
  const seen: string[][] = [];
  for (const step of day.steps) {
    expect(log.asked(step)).toBe(null);
    if (step.body.type.startsWith('paper_')) seen.push(marksOf());
  }
  // nothing before both are in, then what agrees, then what the third one settled
  expect(seen).toEqual([[], [], ['1.1', '1.2'], ['1.1', '1.2', '2.1']]);
  const written = log.written();
  expect(resultOf(written.state, day.candidates[0]!)).toMatchObject({ verdict: 'pass', judgement: { shown: '83.00' } });
  expect(sheetSnapshot(written.state, ref)).toContain('"paper":["abab');
  const told = diaryOf(written.state).map(({ text }) => text[0]);
  expect(told.filter((line) => line.includes('纸面'))).toHaveLength(4);
  // both readings are kept
  expect(sheetOf(written.state, ref).paper?.keyed.map(({ marks }) => marks.at(-1)?.mark)).toEqual([8000, 3000]);
  expect(verifierSays(day, written)).toEqual([]);
});
