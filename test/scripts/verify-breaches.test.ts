import { expect, it } from 'vitest';
import { diaryOf } from '#shared/progress/diary.ts';
import { fillScoreSheet } from '#shared/forms/score-sheet/fill.ts';
import { afterBreaches } from '#shared/law/scoring/breach.ts';
import { resultOf } from '#shared/results/candidate-result.ts';
import { sittingSnapshot } from '#shared/results/snapshot.ts';
import { breachDay } from '../support/forgeries/breaches.ts';
import { honestDay } from '../support/forgeries/days.ts';
import { verifierSays } from '../support/forgeries/receivers.ts';
import { writer } from '../support/forgeries/rewrite.ts';

// What breaking the rules takes off a result, told twice here; the Python verifier has its say in interop.long.test.ts.

it('takes its percent off the result, gives it back, and door and verifier agree', () => {
  const day = breachDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const { state } = log.written();
  const [first, second] = day.candidates;
  // 83 less a tenth; one of the first candidate's two was given back
  expect(resultOf(state, first!)).toMatchObject({ verdict: 'pass', judgement: { shown: '74.70' } });
  expect(resultOf(state, second!).judgement?.because.map(({ code }) => code)).toContain('breaches_deducted');
  expect(sittingSnapshot(state)).toContain('"breaches":[[');
  expect(verifierSays(day, log.written())).toEqual([]);
  const said = diaryOf(state).map(({ text }) => text[0]);
  expect(said).toContain('违反考场规则（10:24 发生）：考试终了后继续操作；见证人：罗芳；扣减成绩的 10%；附照片');
  expect(said).toContain('撤销扣减成绩的 10%（10:24 违反考场规则）：认错了人');
  const sheet = fillScoreSheet(state, { candidateId: first!.candidateId, examinerId: day.people.first!.personId });
  expect(sheet?.breaches).toContain('1 次，按本场次规定扣减最后成绩的 10%');
  expect(sheet).toMatchObject({ total: '83.00' });
});

it('takes no more than all of a mark, and exactly', () => {
  expect(afterBreaches({ num: 17_999, den: 3 }, [10])).toEqual({ num: 17_999 * 90, den: 300 });
  expect(afterBreaches({ num: 8300, den: 1 }, [60, 60])).toEqual({ num: 0, den: 100 });
});
