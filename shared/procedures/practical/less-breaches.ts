import { reaches } from '#shared/base/marks/ratio.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import { ownSettings } from '#shared/law/parts/verdict.ts';
import { afterBreaches } from '#shared/law/scoring/breach.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { SittingState } from '#shared/record/state.ts';
import { breachesOf } from '../parts/breaches.ts';
import type { Judgement } from '../parts/judgement.ts';
import { sayOutcome } from './judge.ts';

/** A result less what breaking the rules of the room takes off it; the examiners' sheets stay as they are. Nothing that failed passes. */
export function lessBreaches(
  state: SittingState,
  sitting: Sitting,
  candidateId: string,
  judgement: Judgement,
): Judgement {
  const breaches = breachesOf(state, candidateId);
  if (breaches.length === 0 || judgement.verdict === 'invalid') return judgement;
  const { passMark } = sitting.settings;
  const percents = breaches.map(({ percent }) => percent);
  const [num = '0', den = '1'] = judgement.exact.split('/');
  const mark = afterBreaches({ num: BigInt(num), den: BigInt(den) }, percents);
  const shown = explainRatio(mark, passMark);
  const off = percents.map((percent) => `${String(percent)}%`).join('、');
  const taken = ownSettings(
    'breaches_deducted',
    `违反考场规则 ${String(percents.length)} 次，扣减成绩的 ${off}：${judgement.shown} → ${shown} 分`,
  );
  const last = judgement.because.at(-1);
  const isVetoed = last?.code === 'practical_vetoed';
  const met = judgement.verdict === 'pass' && reaches(mark, passMark);
  const outcome = isVetoed ? last : sayOutcome(sitting, `扣减后 ${shown} 分`, met);
  return {
    ...judgement,
    verdict: met ? 'pass' : 'fail',
    shown,
    exact: `${String(mark.num)}/${String(mark.den)}`,
    breaches: breaches.map(({ seq, percent }) => ({ seq, percent })),
    because: [...judgement.because.slice(0, -1), taken, outcome],
  };
}
