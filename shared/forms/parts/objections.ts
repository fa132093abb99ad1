import { formatMark } from '#shared/base/marks/mark.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { correctionRoleWords, objectionWayWords } from '#shared/plans/dispute-words.ts';
import type { Effect } from '#shared/plans/dispute-entry.ts';
import type { Objection } from '#shared/plans/disputes.ts';
import type { WholePlan } from '#shared/plans/whole-plan.ts';
import { SUBJECT_STATES } from './plan-words.ts';
import { dateTimeInChina, saySubjectScore } from './from-sitting.ts';
import { maskId } from './mask.ts';

// 争议 on paper, and everything a plan put right: what stood, what stands, why and who.

const STATES: Readonly<Record<Objection['state'], string>> = {
  ...{ open: '未答复', signing: '待签字', closed: '办结' },
};

/** What an answer comes to. */
function sayEffect(effect: Effect): string {
  if (effect.kind === 'none') return '异议不成立，结果不变';
  if (effect.kind === 'removed') return '异议成立，取消评价结果';
  const { subject, old, fresh } = effect;
  const was = `${old.shown} ${SUBJECT_STATES[old.outcome]}`.trim();
  return `异议成立，${examSubjectWords[subject][0]}由 ${was} 更正为 ${formatMark(fresh.mark)} ${SUBJECT_STATES[fresh.outcome]}`;
}

/** An objection as one row: what came in, what was found, what it came to, who signed. */
export function objectionCells({ about, answer, signatures, ...raised }: Objection, names: SignerNames): string[] {
  const { on, from, way, contact, what, state, by } = raised;
  const found = answer === null ? '' : answer.found;
  return [
    ...[on, [from, objectionWayWords[way][0], contact].filter((text) => text !== '').join('　')],
    ...[about.name, maskId(about.idNumber), what, found, answer === null ? '' : sayEffect(answer.effect)],
    signatures.map(({ role, personId }) => `${correctionRoleWords[role][0]} ${names.get(personId) ?? ''}`).join('；'),
    ...[answer?.on ?? '', answer?.by ?? by, STATES[state]],
  ];
}
type SignerNames = ReadonlyMap<string, string>;

/** Who recorded or signed in a plan, by name. */
export const signerNames = ({ entries }: Pick<WholePlan, 'entries'>): SignerNames =>
  new Map(entries.map(({ personId, by }) => [personId, by] as const));

/** Every score and result of a plan that was put right, each as one sentence. */
export function planCorrections({ record, joint }: Pick<WholePlan, 'record' | 'joint'>): string[] {
  const scores = record.corrections.map(
    ({ name, old, fresh, reason, by, at }) =>
      `${name} 理论 ${saySubjectScore(old)} 更正为 ${saySubjectScore(fresh)}：${reason}（${by}，${dateTimeInChina(at)}）`,
  );
  const answered = joint.people.flatMap(({ candidate, settled }) =>
    settled.map(({ effect, objection: { answer } }) => {
      const by = answer === null ? '' : `（${answer.by}，${answer.on}）`;
      return `${candidate.name} ${sayEffect(effect)}：${answer?.found ?? ''}${by}`;
    }),
  );
  return [...scores, ...answered];
}
