import { expect, it } from 'vitest';
import * as partsList from '#shared/procedures/parts/list-words.ts';
import * as recognition from '#shared/procedures/recognition/words.ts';
import * as reviewThreshold from '#shared/procedures/review/threshold-words.ts';
import * as review from '#shared/procedures/review/words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(offSentences(partsList, recognition, reviewThreshold, review)).toEqual([]);
});
