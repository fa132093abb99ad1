import { expect, it } from 'vitest';
import * as attendanceRefusal from '#shared/conduct/attendance-refusal-words.ts';
import * as certificateRefusal from '#shared/conduct/certificate-refusal-words.ts';
import * as decisionRefusal from '#shared/conduct/decision-refusal-words.ts';
import * as divisionRefusal from '#shared/conduct/division-refusal-words.ts';
import * as inspectionRefusal from '#shared/conduct/inspection-refusal-words.ts';
import * as keyRefusal from '#shared/conduct/key-refusal-words.ts';
import * as panelRefusal from '#shared/conduct/panel-refusal-words.ts';
import * as paperRefusal from '#shared/conduct/paper-refusal-words.ts';
import * as promiseRefusal from '#shared/conduct/promise-refusal-words.ts';
import * as refusal from '#shared/conduct/refusal-words.ts';
import * as scorerRefusal from '#shared/conduct/scorer-refusal-words.ts';
import * as spreadRefusal from '#shared/conduct/spread-refusal-words.ts';
import * as timeRefusal from '#shared/conduct/time-refusal-words.ts';
import { offSentences } from '#test/support/sentences.ts';

it('everything this room says, it says in both languages, of the same values', () => {
  expect(
    offSentences(
      attendanceRefusal,
      certificateRefusal,
      decisionRefusal,
      divisionRefusal,
      inspectionRefusal,
      keyRefusal,
      panelRefusal,
      paperRefusal,
      promiseRefusal,
      refusal,
      scorerRefusal,
      spreadRefusal,
      timeRefusal,
    ),
  ).toEqual([]);
});
