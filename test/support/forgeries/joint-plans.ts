import { createHash } from 'node:crypto';
import type { Evaluation, HeldSubject } from '#shared/model/evaluation.ts';
import { FIRST_SETTINGS, type PlanSettings } from '#shared/plans/settings.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { SittingState } from '#shared/record/state.ts';
import { EXPORTED_AT } from '../exports.ts';
import { idOf } from '../handover.ts';
import { honestDay, sixthDay, STATION, type Day } from './days.ts';
import { exported, FILE, PLAN_ID, TITLE, type Held } from './plan-days.ts';
import { rewritten, type Step } from './rewrite.ts';

// A plan of several sittings as its station would export it, whatever its people came to: everything is signed, nothing is judged.

/** One sitting: what it holds, and the marks of its first two people in hundredths. */
export type Sat = {
  readonly holds?: HeldSubject;
  readonly part?: number | undefined;
  readonly marks: readonly [number, number];
  /** Where it is a 补考: of the first of them alone, for the nth time. */
  readonly attempt?: number;
};
/** A signed correction of the first person's result in the nth sitting, or that they were taken off. */
export type Correction = { readonly of: number; readonly mark: number } | 'removed';
export type JointPlan = {
  readonly evaluation?: Pick<Evaluation, 'mode' | 'subjects' | 'passMark'>;
  readonly settings?: Partial<PlanSettings>;
  /** Theory scores of the first two. */
  readonly theory?: readonly [SubjectScore, SubjectScore];
  readonly sat: readonly Sat[];
  readonly corrections?: readonly Correction[];
  /** In which sitting the first person's number is recorded. */
  readonly numberIn?: number;
  readonly edition?: number;
};

/** The day of its nth sitting. */
export function dayOf(plan: JointPlan, n: number): Day {
  const { holds = 'practical', part, marks, attempt } = plan.sat[n]!;
  const { evaluation, numberIn = 0, edition = 10 } = plan;
  const base = sixthDay(honestDay('practical', true), edition);
  const kept = base.candidates.slice(0, attempt === undefined ? 4 : 1);
  const ids = new Set(kept.map(({ candidateId }) => candidateId));
  const again = { subject: holds, people: [{ candidateId: kept[0]!.candidateId, attempt: attempt ?? 2 }] };
  const sitting = {
    ...{ ...base.sitting, sittingId: idOf(0xb0 + n), title: `${TITLE}　第 ${String(n + 1)} 场` },
    plan: {
      ...{ planId: PLAN_ID, title: TITLE, source: FILE, people: 4, applicants: 4, share: kept.length },
      ...(attempt === undefined ? {} : { resit: again }),
    },
    ...(evaluation === undefined
      ? {}
      : { evaluation: { ...evaluation, holds, ...(part === undefined ? {} : { part }) } }),
  };
  const steps = base.steps.flatMap((step): Step[] => {
    const { body } = step;
    if ('candidateId' in body && body.candidateId !== null && !ids.has(body.candidateId)) return [];
    if (body.type === 'sitting_opened') return [{ ...step, body: { ...body, sitting } }];
    if (body.type === 'candidates_admitted') return [{ ...step, body: { ...body, candidates: kept } }];
    if (body.type === 'certificates_assigned')
      return n === numberIn ? [{ ...step, body: { ...body, reason: '按计划总评' } }] : [];
    if (body.type !== 'line_scored') return [step];
    const mark = marks[body.candidateId === kept[0]!.candidateId ? 0 : 1];
    return [{ ...step, body: { ...body, score: { kind: 'mark', mark: lineMark(body.line, mark) } } }];
  });
  return { ...base, sitting, steps, candidates: kept };
}

/** Lines of 60 and 40 of the first task, and the one of the second: together the mark itself. */
function lineMark(line: string, mark: number): number {
  const seam = Math.floor((mark * 6) / 10);
  return line === '1.1' ? seam : line === '1.2' ? mark - seam : mark;
}

type Line = Record<string, unknown>;
type Said = { readonly body: Line; readonly signer?: string };

function* bodiesOf(plan: JointPlan, days: readonly Day[], lines: readonly string[]): Generator<Said> {
  const people = days[0]!.candidates.slice(0, 2).map(({ name, idNumber }) => ({ name, idNumber }));
  yield { body: { type: 'plan_settled', settings: { ...FIRST_SETTINGS, ...plan.settings }, reason: '' } };
  const scores = people.map((one, n) => ({ ...one, score: plan.theory?.[n] }));
  if (plan.theory !== undefined)
    yield { body: { type: 'theory_imported', on: '2026-11-10', scores, source: FILE, reason: '' } };
  const { corrections = [] } = plan;
  if (corrections.length > 0)
    yield {
      body: { type: 'publicity_started', on: '2026-11-23', days: 5, until: '2026-11-30', where: '公告栏', people },
    };
  for (const [n, correction] of corrections.entries()) {
    const objectionId = idOf(0xd0 + n);
    const about = { objectionId, on: '2026-11-24' };
    const said = { from: '宋勇', way: 'letter', contact: '', about: people[0], what: '成绩有误' };
    yield { body: { type: 'objection_raised', ...about, ...said } };
    yield { body: { type: 'objection_answered', ...about, found: '复核', effect: effectOf(plan, days, correction) } };
    const digest = hashLine(lines.at(-1)!);
    for (const role of ['checker', 'lead', 'supervisor'])
      yield { signer: role, body: { type: 'correction_signed', objectionId, role, digest } };
  }
}

function effectOf({ sat }: JointPlan, days: readonly Day[], correction: Correction): Line {
  if (correction === 'removed') return { kind: 'removed' };
  const { sittingId, heldOn } = days[correction.of]!.sitting;
  const outcome = (mark: number) => (mark >= 6000 ? 'passed' : 'failed');
  const old = sat[correction.of]!.marks[0];
  return {
    ...{ kind: 'corrected', subject: sat[correction.of]!.holds ?? 'practical', of: { on: heldOn, sittingId } },
    old: { outcome: outcome(old), shown: (old / 100).toFixed(2) },
    fresh: { outcome: outcome(correction.mark), mark: correction.mark },
  };
}

function entriesOf(plan: JointPlan, days: readonly Day[]): string[] {
  const lines: string[] = [];
  const [first] = days;
  for (const { body, signer } of bodiesOf(plan, days, lines)) {
    const seq = lines.length;
    const who = first!.people[signer ?? 'clerk']!;
    const said = signer === undefined ? body : signed(body, first!.keyOf(who.personId));
    const around = { v: 1, planId: PLAN_ID, seq, at: `2026-11-24T02:${String(seq).padStart(2, '0')}:00.000Z` };
    const by = { by: who.name, personId: who.personId, log: first!.sitting.sittingId };
    lines.push(JSON.stringify({ ...around, ...by, prev: seq === 0 ? null : hashLine(lines.at(-1)!), body: said }));
  }
  return lines;
}

function signed(body: Line, { publicKey, sign }: ReturnType<Day['keyOf']>): Line {
  const text = [PLAN_ID, body['objectionId'], body['role'], body['digest']].join('\n');
  return { ...body, publicKey, signature: sign('correction', text) };
}

export type JointArchive = {
  /** The files of the folder; sittings left out are neither there nor in the header. */
  readonly files: Map<string, string>;
  readonly states: readonly SittingState[];
  readonly entries: readonly PlanEntry[];
};

/** Its archive, without the sittings of these places. */
export function jointArchive(plan: JointPlan, leftOut: readonly number[] = []): JointArchive {
  const days = plan.sat.map((_, n) => dayOf(plan, n));
  const there = days.filter((_, n) => !leftOut.includes(n));
  const entries = entriesOf(plan, days);
  const sittings = there.map((day) => exported(day));
  const { key } = STATION;
  const header = {
    ...{ stationKey: key.publicKey, planId: PLAN_ID, title: TITLE, practice: false, people: 4 },
    ...{ count: entries.length, last: hashLine(entries.at(-1)!), exportedAt: EXPORTED_AT },
    sittings: sittings.map(({ held }): Held => held),
  };
  const above = `${['kaoping/plan/1', JSON.stringify(header), ...entries].join('\n')}\n`;
  const sealed = (type: 'plan' | 'archive', sha256: string): string =>
    `${JSON.stringify({ sha256, publicKey: key.publicKey, signature: key.sign(type, sha256) })}\n`;
  const files = new Map([
    ['记录/计划.kpp', above + sealed('plan', hashLine(above))],
    ...sittings.map(({ text }, n): [string, string] => [`记录/场次-${String(n + 1)}.kpx`, text]),
  ]);
  const sums = [...files].map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`);
  files.set('SHA256SUMS.seal', sealed('archive', hashLine(sums.join('')))).set('SHA256SUMS.txt', sums.join(''));
  return {
    files,
    states: there.map((day) => rewritten(day.steps, day).state),
    entries: entries.map((line) => JSON.parse(line) as PlanEntry),
  };
}
