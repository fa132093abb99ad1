import type { Candidate } from '#shared/model/candidate.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { lineId } from '#shared/model/scheme.ts';
import { RELATIONS } from '#shared/model/recusal.ts';
import { expectedFor } from '#shared/procedures/scorers.ts';
import type { ClockAct } from '#shared/model/task-clock.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { hasOneClock } from '#shared/procedures/parts/times.ts';
import { photoOf } from '#shared/record/photo.ts';
import type { SittingState } from '#shared/record/state.ts';
import { idOf } from '../handover.ts';
import { UNSIGNED, type Day } from './days.ts';
import { keyFrom } from './keys.ts';
import type { Step } from './rewrite.ts';
import { oneOf, type Roll } from '../rooms/dice.ts';
import { signingOf, CLOSING } from './random-finish.ts';

// What somebody tries on a day of chance: any act, of anybody, about anybody.

/** Anything at all, the `nth` that is tried: an act, and who does it. */
export function somethingOf(day: Day, state: SittingState, roll: Roll, nth: number): Step {
  const people = Object.values(day.people);
  const candidate = oneOf(day.candidates, roll);
  const other = oneOf(day.candidates, roll);
  const expected = expectedFor(state, candidate.candidateId);
  const examiner = oneOf(roll(4) === 0 || expected.length === 0 ? people : expected, roll);
  const { candidateId } = candidate;
  const sheet = { candidateId, examinerId: examiner.personId };
  const reason = oneOf(['', '看错一格', '复核'], roll);
  const acts: (() => Body)[] = [
    () => markOf(state, sheet, roll),
    () => markOf(state, sheet, roll),
    () => markOf(state, sheet, roll),
    () => ({ type: 'veto_recorded', ...sheet, line: '1.1', applies: roll(3) > 0, reason: '裂纹', witness: '' }),
    () => ({ type: 'time_recorded', ...sheet, task: 1, seconds: 3000 + roll(2000), running: false }),
    () => ({ type: 'task_timed', candidateId, task: 1 + roll(2), ...turned(roll, reason, nth) }),
    ...Array.from({ length: hasOneClock(state.sitting) ? 16 : 1 }, () => (): Body => ({
      ...{ type: 'task_timed', candidateId: day.candidates[0]!.candidateId, task: 1 },
      ...turned(roll, reason, nth),
    })),
    () => ({
      type: 'attendance_recorded',
      candidateId,
      attendance: oneOf(['present', 'absent', 'void'], roll),
      reason,
    }),
    () => ({ type: 'note_added', candidateId, text: '停电 3 分钟' }),
    () => ({ type: 'sheet_signed', ...sheet, ...UNSIGNED }),
    () => ({ type: 'candidates_admitted', candidates: [{ ...candidate, name: other.name }], source: null }),
    ...Array.from({ length: 3 }, () => (): Body => ({
      ...{ type: 'candidates_admitted', candidates: exchanged(candidate, other), source: null },
    })),
    () => ({
      type: 'candidates_admitted',
      candidates: [{ ...candidate, candidateId: idOf(0xd00 + nth) }],
      source: null,
    }),
    () => ({ type: 'candidate_corrected', ...correctionOf(candidate, other), reason: '身份证核对' }),
    () => ({ type: 'candidate_corrected', ...anew(state, candidateId, roll), reason }),
    () => ({
      ...{ type: 'candidate_corrected', candidateId, field: 'photo', old: photoOf(state, candidateId), reason },
      fresh: oneOf(PHOTOS, roll),
    }),
    ...Array.from({ length: 3 }, () => (): Body => ({
      ...{ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: { sha256: oneOf(PHOTOS, roll) } },
    })),
    () => ({
      type: 'subject_scores_imported',
      subject: 'theory',
      scores: [{ candidateId, score: roll(10_000) }],
      source: FROM_FILE,
    }),
    () =>
      roll(12) === 0
        ? { type: 'sitting_voided', reason: '重复建立' }
        : { type: 'note_added', candidateId, text: '停电' },
    () => ({ type: 'staff_named', people: [{ ...examiner, name: '冒名' }], source: null }),
    () => ({
      type: 'scorer_replaced',
      leaves: examiner.personId,
      takes: oneOf(people, roll).personId,
      reason: '身体不适',
    }),
    () => ({
      ...{ type: 'recusal_recorded', candidateId, personId: examiner.personId, applies: roll(4) > 0, reason: '申报' },
      relation: oneOf(RELATIONS, roll),
    }),
    () => ({
      ...{ type: 'stand_in_named', candidateId, leaves: examiner.personId, reason: '回避' },
      takes: oneOf(people, roll).personId,
    }),
    () => ({
      ...{ type: 'key_replaced', personId: examiner.personId, old: state.keys.get(examiner.personId) ?? '' },
      ...{ publicKey: keyFrom(100 + roll(100)).publicKey, witness: oneOf(people, roll).personId, idSeen: true },
      reason: '忘记密码',
    }),
    () => ({ type: 'deputy_named', personId: oneOf([...people, day.people.clerk!], roll).personId }),
    () => successionOf(day, state, roll),
    () => successionOf(day, state, roll),
    () => ({ type: 'question_recorded', candidateId, number: 1 + roll(5), text: oneOf(['', '焊接缺陷'], roll) }),
    () => ({ type: 'decision_recorded', candidateId, decision: oneOf(['pass', 'fail'], roll), reason }),
    () => ({ ...signingOf(day, oneOf(['checker', 'lead', 'supervisor'], roll)) }),
    () => CLOSING,
  ];
  const body = oneOf(acts, roll)();
  const byHead =
    body.type === 'key_replaced' || body.type === 'deputy_named' ? (state.root?.personId ?? day.head) : null;
  const byDeputy = body.type === 'head_succeeded' ? body.personId : null;
  const isOwn = 'examinerId' in body || body.type === 'task_timed';
  const own = isOwn ? examiner.personId : body.type === 'sitting_signed' ? body.personId : null;
  const actor =
    roll(6) === 0
      ? oneOf([null, ...people.map(({ personId }) => personId)], roll)
      : (own ?? byHead ?? byDeputy ?? oneOf(people, roll).personId);
  return { body, actor };
}

/** The site head's place taken by whom they named, or by the clerk; beside anybody. */
function successionOf(day: Day, state: SittingState, roll: Roll): BodyOf<'head_succeeded'> {
  const personId = state.deputy ?? day.people.clerk!.personId;
  const keyOf = (id: string): string => state.keys.get(id) ?? day.keyOf(id).publicKey;
  return {
    ...{ type: 'head_succeeded', personId, old: keyOf(state.root?.personId ?? day.head), publicKey: keyOf(personId) },
    ...{ witness: oneOf(Object.values(day.people), roll).personId, reason: '突发疾病' },
    ...{ signature: UNSIGNED.signature, witnessSignature: UNSIGNED.signature },
  };
}

/** Something done to a clock, at a moment of one of two runs of the host: the computer is started again now and then. */
function turned(roll: Roll, said: string, nth: number): Pick<BodyOf<'task_timed'>, 'tick' | 'act'> {
  const reason = said === '' ? '设备故障' : said;
  const seconds = 1 + roll(5000);
  const acts: readonly ClockAct[] = [
    ...[{ kind: 'start' as const }, { kind: 'start' as const }, { kind: 'finish' as const }],
    ...[
      { kind: 'pause' as const, reason },
      { kind: 'resume' as const, reason },
    ],
    { kind: 'give_back', seconds, reason },
    { kind: 'correct', seconds, reason, witness: '邓芳磊' },
    { kind: 'confirm', seconds, reason },
  ];
  const tick = { run: (roll(4) === 0 ? 'b' : 'a').repeat(16), ms: nth * 100_000 + roll(150_000) };
  return { tick, act: oneOf(acts, roll) };
}

const FROM_FILE = { file: '成绩.xlsx', sha256: 'd'.repeat(64), sheet: '理论' };

/** Two candidates, each called what the other one is. */
const exchanged = (one: Candidate, other: Candidate): Candidate[] => [
  { ...one, name: other.name, idNumber: other.idNumber },
  { ...other, name: one.name, idNumber: one.idNumber },
];

/** A field of a candidate put right, from what stands on record. */
function anew({ candidates }: SittingState, candidateId: string, roll: Roll) {
  const field = oneOf(['number', 'name', 'idNumber'] as const, roll);
  const fresh = {
    number: `9${String(roll(90))}`,
    name: oneOf(['陈婷', '彭博文'], roll),
    idNumber: `12000019900202${String(1000 + roll(9000))}`,
  };
  return { candidateId, field, old: candidates.get(candidateId)?.[field] ?? '', fresh: fresh[field] };
}

const PHOTOS = ['aa', 'bb'].map((two) => two.repeat(32));
const correctionOf = ({ candidateId, name }: Candidate, other: Candidate) => ({
  ...{ candidateId, field: 'name' as const, old: name, fresh: other.name },
});

function markOf({ scheme }: SittingState, sheet: { candidateId: string; examinerId: string }, roll: Roll): Body {
  const task = roll(scheme?.tasks.length ?? 1);
  const lines = scheme?.tasks[task]?.lines ?? [];
  const at = roll(Math.max(1, lines.length));
  const full = lines[at]?.fullMark ?? 100;
  const mark = Math.floor(full / 2) + roll(full / 2 + 2);
  const score =
    roll(4) === 0
      ? { kind: 'deductions' as const, deductions: [roll(500), roll(500)] }
      : { kind: 'mark' as const, mark };
  const reason = oneOf(['', '看错一格'], roll);
  return {
    type: 'line_scored',
    ...sheet,
    line: lineId(task, at),
    score,
    cause: reason === '' ? 'typed' : 'correction',
    reason,
  };
}
