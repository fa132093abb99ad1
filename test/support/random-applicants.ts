import { LEVELS } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { dice, oneOf } from './rooms/dice.ts';
import { idOf } from './handover.ts';
import { aCandidate, aSitting } from './sitting.ts';

// Sittings of pilot enterprises with any facts about their people: true, false, lacking, of a wrong kind.

const FACTS = [true, true, true, true, true, false, null, 'x', 1, undefined, undefined] as const;

/** The bodies of a sitting from its opening on, one for every seed. */
export function randomApplicants(seed: number): { readonly sitting: Sitting; readonly bodies: readonly Body[] } {
  const roll = dice(seed);
  const procedure = oneOf(['practical', 'recognition'] as const, roll);
  const sitting = aSitting({
    ...{ procedure, channel: 'recognition', edition: oneOf([8, 9, 9, 9], roll) },
    policy: { id: 'tianjin-enterprise', version: '2', rulesHash: 'a'.repeat(64) },
  });
  const candidates = ['001', '002', '003'].map((number, n) => ({
    ...aCandidate(number, `考生${number}`),
    candidateId: idOf(0xc00 + n),
    employer: oneOf([sitting.organiser, sitting.organiser, '', '滨海重工'], roll),
    level: roll(3) === 0 ? oneOf(LEVELS, roll) : sitting.level,
  }));
  const about = candidates.flatMap(({ candidateId }): Body[] => {
    const facts = { employedByOrganiser: oneOf(FACTS, roll), insuredInTianjin: oneOf(FACTS, roll) };
    const said: Body = {
      ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId },
      facts: JSON.parse(JSON.stringify(facts)) as never,
    };
    const attendance = oneOf(['present', 'present', 'absent', 'void', 'ineligible'] as const, roll);
    return [
      ...(roll(4) === 0 ? [] : [said]),
      ...(roll(3) > 0 ? [] : [{ type: 'attendance_recorded', candidateId, attendance, reason: '核对' } as const]),
      ...(roll(3) > 0 || procedure !== 'recognition'
        ? []
        : [
            {
              type: 'decision_recorded',
              candidateId,
              decision: oneOf(['pass', 'fail'] as const, roll),
              reason: '材料',
            } as const,
          ]),
    ];
  });
  const scores = candidates.map(({ candidateId }) => ({ candidateId, score: oneOf(['exempt', 8000] as const, roll) }));
  return {
    sitting,
    bodies: [
      { type: 'sitting_opened', sitting },
      { type: 'candidates_admitted', candidates, source: null },
      ...about,
      ...(roll(2) === 0 ? [] : [{ type: 'subject_scores_imported', subject: 'theory', scores, source: null } as const]),
    ],
  };
}
