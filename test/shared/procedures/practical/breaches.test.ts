import { describe, expect, it } from 'vitest';
import { breachPercentOf } from '#shared/procedures/parts/breaches.ts';
import { rotationAsked } from '#shared/procedures/parts/rotation.ts';
import type { Body } from '#shared/record/body.ts';
import { after } from '#test/support/review.ts';
import { meanSaid, settledDay } from '#test/support/settled-day.ts';
import { readySitting } from '#test/support/sitting.ts';

// 违反考场规则: what it takes off a result, and what it cannot.

describe('breaking the rules of the room', () => {
  const incident = (candidateId: string, percent: number | null): Body => ({
    ...{
      type: 'incident_recorded',
      kind: 'rule_breaking',
      candidateId,
      time: '09:30',
      text: '使用手机',
      witness: '宋勇',
    },
    ...(percent === null ? {} : { percent }),
  });
  it('takes its share off the result, each incident by itself, and may fail who had passed', () => {
    const { candidateId, candidates, zhou, yu, sheet, put, says, also } = settledDay('conferral');
    const full = [...sheet(zhou, 2500), ...sheet(yu, 2500)];
    const once = put(
      full,
      incident(candidateId, 10),
      incident(candidates[1]!.candidateId, 50),
      incident(candidateId, null),
    );
    expect(says(once)).toEqual([
      ...['pass', '63.00', meanSaid('70.00', '70.00', '70.00')],
      'breaches_deducted 违反考场规则 1 次，扣减成绩的 10%：70.00 → 63.00 分',
      'practical_reached 扣减后 63.00 分，达到 60.00 分，合格',
    ]);
    const twice = put(full, incident(candidateId, 10), incident(candidateId, 5));
    expect([says(twice)[0], says(twice)[3], says(twice)[4]]).toEqual([
      'fail',
      expect.stringContaining('违反考场规则 2 次，扣减成绩的 10%、5%：70.00 →'),
      expect.stringMatching(/^practical_below 扣减后 5\d\.\d+ 分，低于 60\.00 分，不合格$/),
    ]);
    const seqs = twice.incidents.map(({ seq, percent }) => [seq, percent]);
    expect(also(twice)).toEqual({ breaches: seqs });
    const back: Body = {
      type: 'deduction_withdrawn',
      candidateId,
      incident: twice.incidents[0]!.seq,
      reason: '查无实据',
    };
    expect(says(after(twice, [back]))[1]).toBe('66.50');
  });
  it('passes nobody who failed, names the veto that did, and waits while marks lie too far apart', () => {
    const { candidateId, zhou, yu, sheet, put, says } = settledDay('conferral', { maxSpread: 1000 });
    const veto: Body = {
      type: 'veto_recorded',
      candidateId,
      examinerId: zhou,
      line: '2.1',
      applies: true,
      reason: '事故',
      witness: '',
    };
    const vetoed = says(put(sheet(zhou, 10_000), sheet(yu, 10_000), veto, incident(candidateId, 1)));
    expect([vetoed[0], vetoed.at(-1)]).toEqual([
      'fail',
      'practical_vetoed 出现否定项：取消考试资格，操作技能成绩不合格',
    ]);
    expect(says(put(sheet(zhou, 10_000), sheet(yu, 0), incident(candidateId, 10))).slice(0, 2)).toEqual([
      'invalid',
      '80.00',
    ]);
  });
  it('and rotation are asked of practical exams of their editions alone', () => {
    const { sitting } = settledDay('conferral', {
      breachPercent: 10,
      rotation: { most: 3, per: 'organiser', within: 'year', beyond: 'told' },
    });
    const at = (over: object) => [
      breachPercentOf({ ...sitting, ...over }),
      rotationAsked({ sitting: { ...sitting, ...over } }) !== null,
    ];
    expect([at({}), at({ edition: 5 }), at({ procedure: 'panel' })]).toEqual([
      ...[
        [10, true],
        [null, false],
        [null, false],
      ],
    ]);
    expect([breachPercentOf(null), rotationAsked({ sitting: null })]).toEqual([null, null]);
    const plain = readySitting({ edition: 10 }).sitting;
    expect([breachPercentOf(plain), rotationAsked({ sitting: plain })]).toEqual([null, null]);
  });
});
