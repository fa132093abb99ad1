import { expect, it } from 'vitest';
import * as dispute from '#shared/plans/dispute-words.ts';
import * as trace from '#shared/plans/trace-words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(offSentences(dispute, trace)).toEqual([]);
});
