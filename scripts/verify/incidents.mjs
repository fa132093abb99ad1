import { compare, fraction, pointsAgainst } from './exact.mjs';
import { attendanceOf } from './sheet-record.mjs';
import { isRecused } from './recusal.mjs';

// What happens in a room (docs/format.md, sections 4 and 6), and what breaking its rules takes off a result.

/** What breaking the rules takes off in this sitting each time, in percent; undefined where it takes nothing. */
const breachPercentOf = ({ procedure, edition = 1, settings }) =>
  procedure === 'practical' && edition >= 6 ? settings.breachPercent : undefined;

/** From edition 5 on: with a witness, about somebody where it concerns somebody, and only who is there is sent away or marked down. */
export function judgeIncident(state, { kind, candidateId, witness, percent }, wrong, actor) {
  if ((state.sitting.edition ?? 1) < 5) wrong('incident_unsound', 'kind');
  if (state.people.get(actor)?.name === witness.trim()) wrong('witness_is_self', 'witness');
  if (percent !== undefined && (kind !== 'rule_breaking' || percent !== breachPercentOf(state.sitting)))
    wrong('deduction_not_ruled', 'percent');
  if (candidateId === null) {
    if (!['equipment_failure', 'wrong_paper'].includes(kind)) wrong('incident_unsound', 'candidateId');
    return;
  }
  if (percent !== undefined && actor !== null && isRecused(state, actor, candidateId)) wrong('recused', 'actor');
  if ((kind.startsWith('cheating') || percent !== undefined) && attendanceOf(state, candidateId) !== 'present')
    wrong('candidate_not_there', 'candidateId');
}

/** Only a deduction that stands against this candidate is taken back. */
export function judgeWithdrawal(state, { candidateId, incident }, wrong) {
  if (state.breaches.get(incident)?.candidateId !== candidateId) wrong('deduction_gone', 'incident');
}

/** A result less what stands against the candidate; nothing that failed passes. */
export function lessBreaches(state, candidateId, result) {
  const breaches = [...state.breaches].filter(([, one]) => one.candidateId === candidateId);
  if (breaches.length === 0 || !['pass', 'fail'].includes(result.verdict)) return result;
  const off = breaches.reduce((sum, [, { percent }]) => sum + BigInt(percent), 0n);
  const [num, den] = result.exact.split('/').map(BigInt);
  const mark = { num: num * (off > 100n ? 0n : 100n - off), den: den * 100n };
  const pass = BigInt(state.sitting.settings.passMark);
  return {
    ...result,
    verdict: result.verdict === 'pass' && compare(mark, fraction(pass)) >= 0 ? 'pass' : 'fail',
    shown: pointsAgainst(mark, pass),
    exact: `${mark.num}/${mark.den}`,
    breaches: breaches.map(([seq, { percent }]) => [seq, percent]),
  };
}
