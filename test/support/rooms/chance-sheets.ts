import { concernsOf } from '#shared/documents/concerns/concerns.ts';
import { isStopping } from '#shared/documents/concerns/persons.ts';
import { RELATIONS } from '#shared/model/recusal.ts';
import { incidentKindSchema } from '#shared/model/incident.ts';
import { PAPER_CAUSES } from '#shared/model/paper-sheet.ts';
import type { ClockAct } from '#shared/model/task-clock.ts';
import { expectedFor } from '#shared/procedures/scorers.ts';
import { readingOf } from '#shared/progress/proofreading.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { sheetOf } from '#shared/record/state.ts';
import { UNSIGNED } from '../forgeries/days.ts';
import type { Step } from '../forgeries/rewrite.ts';
import { A_DOT, A_SIGNATURE } from '../signature.ts';
import { oneOf } from './dice.ts';
import { anyDrawn, checked, drawn } from './paper-checks.ts';
import { keyed, readOff } from './owed.ts';
import { decided } from './settling.ts';
import { aMark, linesOf, stepOf, whoIs, type Room } from './room.ts';

import { type About, type Chances } from './about.ts';

// What is done about candidates, and on their sheets.

export const ON_SHEETS = {
  scorer_replaced: (_, { head, person, anybody, reason }) =>
    stepOf({ type: 'scorer_replaced', leaves: person.personId, takes: anybody, reason: `${reason}。` }, head),
  recusal_recorded: ({ roll }, { candidateId, person, anybody, head }) => {
    const personId = roll(3) === 0 ? anybody : person.personId;
    const relation = oneOf(RELATIONS, roll);
    const body = {
      type: 'recusal_recorded',
      candidateId,
      personId,
      relation,
      applies: roll(4) > 0,
      reason: '申报',
    } as const;
    return stepOf(body, body.applies ? personId : head);
  },
  stand_in_named: (_, { candidateId, person, anybody, head }) =>
    stepOf({ type: 'stand_in_named', candidateId, leaves: person.personId, takes: anybody, reason: '回避' }, head),
  attendance_recorded: ({ state, roll }, { candidateId: other, reason, anybody }) => {
    const stopped = concernsOf(state).find((concern) => concern.candidateId !== null && isStopping(concern));
    const isStopped = stopped !== undefined && roll(2) === 0;
    const attendance = isStopped
      ? 'ineligible'
      : oneOf(['present', 'present', 'absent', 'void', 'ineligible'] as const, roll);
    const candidateId = isStopped ? (stopped.candidateId ?? other) : other;
    return stepOf({ type: 'attendance_recorded', candidateId, attendance, reason }, anybody);
  },
  line_scored: (room, { sheet, line, reason }) => {
    const { roll } = room;
    const off = { kind: 'deductions' as const, deductions: [roll(500), roll(500)] };
    const score = roll(12) === 0 ? null : roll(4) === 0 ? off : ({ kind: 'mark', mark: aMark(room, line) } as const);
    const cause = roll(10) === 0 ? 'undo' : reason === '' ? 'typed' : 'correction';
    return stepOf({ type: 'line_scored', ...sheet, line, score, cause, reason }, sheet.examinerId);
  },
  veto_recorded: ({ roll }, { sheet, line }) => {
    const body = {
      type: 'veto_recorded',
      ...sheet,
      line,
      applies: roll(3) === 0,
      reason: '裂纹',
      witness: '邓芳磊',
    } as const;
    return stepOf(body, sheet.examinerId);
  },
  time_recorded: (_, { sheet }) =>
    stepOf({ type: 'time_recorded', ...sheet, task: 1, seconds: 3500, running: false }, sheet.examinerId),
  task_timed: (room, { candidateId: other, person, reason }) => {
    const { roll, nth, day, state } = room;
    const tick = { run: (roll(4) === 0 ? 'b' : 'a').repeat(16), ms: nth * 100_000 + roll(150_000) };
    // mostly the same clock, so that much is done to it
    const candidateId = roll(3) === 0 ? other : day.candidates[0]!.candidateId;
    const doubted = [...state.clocks.values()].find(({ since }) => since !== null && since.run !== tick.run);
    if (doubted !== undefined && roll(3) === 0) {
      // the host was started again: somebody says what the clock shows
      const act = { kind: 'confirm', seconds: Math.ceil(doubted.spent / 1000) + roll(600), reason: '重启' } as const;
      const { candidateId: whose, task } = doubted;
      return stepOf({ type: 'task_timed', candidateId: whose, task, tick, act }, whoIs(room, 'examiner-lead'));
    }
    const act = clockAct(room, `${reason}。`);
    return stepOf({ type: 'task_timed', candidateId, task: roll(4) === 0 ? 2 : 1, tick, act }, person.personId);
  },
  spread_conferred: ({ state }, { candidateId, line, lead }) => {
    const people = expectedFor(state, candidateId).map(({ personId }) => personId);
    return stepOf({ type: 'spread_conferred', candidateId, people, lines: [line], text: '重看' }, lead);
  },
  third_named: (_, { candidateId, anybody, lead }) =>
    stepOf({ type: 'third_named', candidateId, personId: anybody, reason: '相差过大' }, lead),
  spread_decided: (room, { candidateId, lead }) => decided(room, candidateId, lead),
  promise_signed: ({ roll }, { candidateId, anybody }) =>
    stepOf({ type: 'promise_signed', candidateId, strokes: roll(6) === 0 ? A_DOT : A_SIGNATURE }, anybody),
  paper_opened: ({ roll }, { sheet, head }) => {
    const cause = oneOf(PAPER_CAUSES, roll);
    return stepOf({ type: 'paper_opened', ...sheet, cause, reason: '停电', photo: 'ab'.repeat(32) }, head);
  },
  paper_keyed: (room, { sheet, anybody }) => {
    const open = [...room.state.sheets.values()].find(({ paper }) => paper !== null && paper.keyed.length < 2);
    return (open === undefined ? undefined : keyed(room, open)[0]) ?? blankKeyed(room, sheet, anybody);
  },
  paper_settled: (room, { sheet, anybody, line }) =>
    stepOf(
      { type: 'paper_settled', ...sheet, marks: [{ line, mark: aMark(room, line) }], reason: '纸面字迹' },
      anybody,
    ),
  paper_check_drawn: (room) => drawn(room),
  paper_checked: (room) => checked(room, anyDrawn(room)),
  sheet_proofread: (room, { ref }) => {
    const read = readOff(room, ref);
    const total = [{ line: null, mark: 7000 }];
    return stepOf(readingOf(room.state, ref, read.length > 0 ? read : total), whoIs(room, 'checker'));
  },
  difference_settled: ({ roll }, { ref, lead }) =>
    stepOf({ type: 'difference_settled', ...ref, how: oneOf(['stands', 'returned'], roll), reason: '对照纸面' }, lead),
  incident_recorded: ({ roll, day }, { candidateId, anybody }) => {
    const kind = oneOf([...incidentKindSchema.options, 'rule_breaking', 'rule_breaking'] as const, roll);
    const percent = kind === 'rule_breaking' ? day.sitting.settings.breachPercent : undefined;
    const what = { kind, candidateId, time: '09:40', text: '见记录', witness: '罗芳' } as const;
    return stepOf({ type: 'incident_recorded', ...what, ...(percent === undefined ? {} : { percent }) }, anybody);
  },
  deduction_withdrawn: ({ state, roll }, { candidateId, lead }) => {
    const made = state.incidents.filter(({ percent }) => percent !== undefined);
    const one = made.length === 0 ? { candidateId, seq: 1 } : oneOf(made, roll);
    const who = one.candidateId ?? candidateId;
    return stepOf({ type: 'deduction_withdrawn', candidateId: who, incident: one.seq, reason: '认错了人' }, lead);
  },
  note_added: (_, { candidateId, anybody }) =>
    stepOf({ type: 'note_added', candidateId, text: '停电 3 分钟' }, anybody),
  sheet_signed: (_, { sheet }) => stepOf({ type: 'sheet_signed', ...sheet, ...UNSIGNED }, sheet.examinerId),
  question_recorded: (_, { candidateId, lead }) =>
    stepOf({ type: 'question_recorded', candidateId, number: 1, text: '工艺' }, lead),
  decision_recorded: (_, { candidateId, lead, reason }) =>
    stepOf({ type: 'decision_recorded', candidateId, decision: 'pass', reason }, lead),
} satisfies Partial<Chances<Body['type']>>;

function clockAct({ roll }: Room, reason: string): ClockAct {
  const seconds = 1 + roll(5000);
  const acts: readonly ClockAct[] = [
    ...[{ kind: 'start' as const }, { kind: 'start' as const }, { kind: 'finish' as const }],
    ...[
      { kind: 'pause' as const, reason },
      { kind: 'resume' as const, reason },
    ],
    ...[
      { kind: 'give_back' as const, seconds, reason },
      { kind: 'confirm' as const, seconds, reason },
    ],
    { kind: 'correct', seconds, reason, witness: '邓芳磊' },
  ];
  return oneOf(acts, roll);
}

function blankKeyed(room: Room, sheet: About['sheet'], by: string): Step {
  const marks = linesOf(room.state).map((line) => ({ line, mark: aMark(room, line) }));
  const whole = marks.length > 0 ? marks : [{ line: '1.1', mark: 0 }];
  const isOpen = sheetOf(room.state, sheet).paper !== null;
  return stepOf(
    { type: 'paper_keyed', ...sheet, marks: isOpen ? whole : whole.slice(0, 1) } satisfies BodyOf<'paper_keyed'>,
    by,
  );
}
