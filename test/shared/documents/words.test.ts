import { expect, it } from 'vitest';
import * as chongqingCrossover from '#shared/documents/chongqing-crossover/words.ts';
import * as comparison from '#shared/documents/comparison/words.ts';
import * as concerns from '#shared/documents/concerns/words.ts';
import * as desk from '#shared/documents/desk/words.ts';
import * as eligibility from '#shared/documents/eligibility/words.ts';
import * as huangshiReform from '#shared/documents/huangshi-reform/words.ts';
import * as parts from '#shared/documents/parts/words.ts';
import * as tianjinAppraisal from '#shared/documents/tianjin-appraisal/words.ts';
import * as tianjinChief from '#shared/documents/tianjin-chief/words.ts';
import * as tianjinEnterprise from '#shared/documents/tianjin-enterprise/words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(
    offSentences(
      chongqingCrossover,
      comparison,
      concerns,
      desk,
      eligibility,
      huangshiReform,
      parts,
      tianjinAppraisal,
      tianjinChief,
      tianjinEnterprise,
    ),
  ).toEqual([]);
});
