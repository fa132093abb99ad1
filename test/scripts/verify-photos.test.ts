import { expect, it } from 'vitest';
import { correctionListForm } from '#shared/forms/correction-list/form.ts';
import { photoOf } from '#shared/record/photo.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { photoDay } from '../support/forgeries/photos.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// A photo put right among the marks, told by door, paper and verifier; Python has its say in interop.long.test.ts.

it('a photo is put right with its reason, and paper says so in words', () => {
  const day = honestDay('practical', true);
  const steps = photoDay(day);
  const ninth = { ...day, sitting: { ...day.sitting, edition: 9 }, steps };
  const log = writer(ninth);
  expect(steps.flatMap((step) => log.asked(step) ?? [])).toEqual([]);
  const written = log.written();
  expect(photoOf(written.state, day.candidates[0]!.candidateId)).toBe('bb'.repeat(32));
  expect(verifierSays(ninth, written)).toEqual([]);
  const [row] = correctionListForm.fill(written.state)!.rows;
  expect(row).toEqual(expect.arrayContaining(['照片', '照片 aaaaaaaa', '照片 bbbbbbbb', '报名照片贴错，已核对本人']));
});
