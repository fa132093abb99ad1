import { expect, it } from 'vitest';
import * as attendance from '#shared/progress/attendance-words.ts';
import * as authority from '#shared/progress/authority-words.ts';
import * as cardLevel from '#shared/progress/card-level-words.ts';
import * as code from '#shared/progress/code-words.ts';
import * as corrected from '#shared/progress/corrected-words.ts';
import * as diary from '#shared/progress/diary-words.ts';
import * as drill from '#shared/progress/drill-words.ts';
import * as history from '#shared/progress/history-words.ts';
import * as lack from '#shared/progress/lack-words.ts';
import * as lot from '#shared/progress/lot-words.ts';
import * as promise from '#shared/progress/promise-words.ts';
import * as proofreading from '#shared/progress/proofreading-words.ts';
import * as readiness from '#shared/progress/readiness-words.ts';
import * as relation from '#shared/progress/relation-words.ts';
import * as rotation from '#shared/progress/rotation-words.ts';
import * as spread from '#shared/progress/spread-words.ts';
import * as stage from '#shared/progress/stage-words.ts';
import * as undo from '#shared/progress/undo-words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(
    offSentences(
      attendance,
      authority,
      cardLevel,
      code,
      corrected,
      diary,
      drill,
      history,
      lack,
      lot,
      promise,
      proofreading,
      readiness,
      relation,
      rotation,
      spread,
      stage,
      undo,
    ),
  ).toEqual([]);
});
