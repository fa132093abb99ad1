import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/record/body.ts';
import { drawRoom } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { aScheme } from '#test/support/sitting.ts';
import {
  chen,
  FILE,
  KEY,
  lead,
  missed,
  peng,
  state,
  supervisor,
  why,
  written,
  yu,
  zhou,
  type When,
} from './written.ts';

// What each kind of entry leaves on record, with who wrote it, when, and by which entry.

/** One kind: its body, where it leaves something, and what it leaves. */
type Row = readonly [Body, (after: SittingState) => unknown, (when: When) => unknown];
const scratch = { strokes: [[[0, 0] as [number, number], [100, 100] as [number, number]]] };
const seen = { number: 1, on: '2026-11-20', office: '市人社局', people: '王萍', found: '无异常', done: '' };
const shown = { name: 'years', file: '工作证明.pdf', sha256: FILE, stands: true, note: '' };
const closing = { expected: 2, signed: 1, absent: 1, voided: 0, digest: FILE };
const signature = { personId: lead.personId, digest: FILE, publicKey: KEY, signature: 'd'.repeat(128), opinion: '' };
const incident = {
  ...({ kind: 'equipment_failure', candidateId: null } as const),
  ...{ time: '10:30', text: '焊机跳闸', witness: '于辉' },
};

const decided = {
  picks: [{ line: '1.1', examinerId: zhou }],
  sheets: [zhou, yu].map((examinerId) => ({ examinerId, digest: FILE })),
  ...why,
};

const numbered = { candidateId: chen, number: 'Y000012000001263000001', issuedOn: null };
const panelsDrawn = {
  ...{ candidates: [chen, peng], labels: ['第一组'], seed: '314159' },
  ...{ source: '', reason: '开考前', operator: '罗芳' },
};
const order = drawRoom('room.draw.panels', panelsDrawn).map(({ candidateId }) => candidateId);

const ROWS: readonly Row[] = [
  [
    { type: 'time_recorded', candidateId: chen, examinerId: zhou, task: 2, seconds: 90, running: true },
    ({ sheets }) => [...sheets.values()].map(({ times }) => times),
    ({ at, seq }) => [{ 2: { seconds: 90, running: true, at, seq } }],
  ],
  [{ type: 'sitting_voided', ...why }, ({ voided }) => voided, (when) => ({ ...why, ...when })],
  [
    { type: 'slip_issued', personId: zhou, slipKey: KEY, salt: '0'.repeat(32) },
    ({ slips }) => [...slips],
    () => [[zhou, { slipKey: KEY, salt: '0'.repeat(32) }]],
  ],
  [
    { type: 'slip_used', personId: zhou, publicKey: KEY, signature: 'd'.repeat(128) },
    ({ keys }) => [...keys],
    () => [[zhou, KEY]],
  ],
  [{ type: 'key_registered', personId: zhou, publicKey: KEY }, ({ keys }) => [...keys], () => [[zhou, KEY]]],
  [
    {
      ...{ type: 'key_replaced', personId: zhou, old: FILE, publicKey: KEY, witness: yu },
      ...{ idSeen: true, ...why },
    },
    ({ keys, keyChanges }) => [[...keys], keyChanges],
    (when) => [[[zhou, KEY]], [{ personId: zhou, old: FILE, publicKey: KEY, witness: yu, ...why, ...when }]],
  ],
  [{ type: 'deputy_named', personId: zhou }, ({ deputy }) => deputy, () => zhou],
  [
    {
      ...{ type: 'supervisor_confirmed', personId: supervisor.personId },
      ...{ number: '津质〔2026〕3号', date: '2026-11-01', issuer: '市鉴定中心' },
    },
    ({ confirmations }) => confirmations.get(supervisor.personId),
    (when) => ({ number: '津质〔2026〕3号', date: '2026-11-01', issuer: '市鉴定中心', ...when, fell: false }),
  ],
  [
    { type: 'panels_formed', panels: [{ name: '第一组', scorers: [zhou] }], reason: '' },
    ({ panels }) => panels,
    () => [{ name: '第一组', scorers: [zhou] }],
  ],
  [
    { type: 'candidates_assigned', places: [{ candidateId: peng, panel: '第一组' }], ...why },
    ({ assigned }) => [...assigned],
    (when) => [[peng, { panel: '第一组', ...why, ...when }]],
  ],
  [
    missed,
    ({ attendance, checkIns }) => [[...attendance], checkIns],
    (when) => [
      [[chen, { attendance: 'absent', ...why, ...when }]],
      [{ candidateId: chen, attendance: 'absent', ...why, ...when }],
    ],
  ],
  [
    { type: 'promise_signed', candidateId: chen, ...scratch },
    ({ promises }) => [...promises],
    (when) => [[chen, [{ ...scratch, ...when }]]],
  ],
  [
    { type: 'incident_recorded', ...incident },
    ({ incidents, attendance }) => [incidents, attendance.size],
    (when) => [[{ ...incident, ...when }], 0],
  ],
  [
    { type: 'spread_conferred', candidateId: chen, people: [zhou, yu], lines: ['1.1'], text: '重评' },
    ({ conferrals }) => [...conferrals],
    (when) => [[chen, [{ people: [zhou, yu], lines: ['1.1'], text: '重评', ...when }]]],
  ],
  [
    { type: 'third_named', candidateId: chen, personId: yu, ...why },
    ({ thirds }) => [...thirds],
    (when) => [[chen, [{ personId: yu, ...why, ...when }]]],
  ],
  [
    { type: 'spread_decided', candidateId: chen, ...decided },
    ({ spreadDecisions }) => [...spreadDecisions],
    (when) => [[chen, [{ ...decided, ...when }]]],
  ],
  [
    { type: 'note_added', candidateId: chen, text: '停电五分钟' },
    ({ notes }) => notes,
    (when) => [{ candidateId: chen, text: '停电五分钟', ...when }],
  ],
  [
    { type: 'facts_stated', rule: 'room.draw.order', candidateId: null, facts: { seed: '1' } },
    ({ facts, draws, drawn, assigned }) => [[...facts], draws, drawn, assigned.size],
    ({ at, by, seq }) => [
      [['room.draw.order/', { facts: { seed: '1' }, at, seq }]],
      [{ rule: 'room.draw.order', facts: { seed: '1' }, at, by, seq }],
      [],
      0,
    ],
  ],
  [
    { type: 'facts_stated', rule: 'room.draw.panels', candidateId: null, facts: panelsDrawn },
    ({ assigned }) => [...assigned],
    (when) => order.map((id) => [id, { panel: '第一组', reason: '开考前', ...when }]),
  ],
  [
    { type: 'facts_stated', rule: 'room.draw.panels', candidateId: null, facts: {} },
    ({ assigned, draws }) => [assigned.size, draws.length],
    () => [0, 1],
  ],
  [
    { type: 'tasks_divided', shares: [{ personId: zhou, tasks: [1] }], reason: '' },
    ({ division }) => division,
    () => [{ personId: zhou, tasks: [1] }],
  ],
  [
    { type: 'certificates_assigned', certificates: [numbered], segment: null, source: null, reason: '' },
    ({ certificates }) => [...certificates],
    (when) => [[chen, [{ ...numbered, segment: null, source: null, reason: '', ...when }]]],
  ],
  [
    { type: 'facts_stated', rule: 'tj.appraisal.on-site', candidateId: chen, facts: {} },
    ({ facts, draws }) => [[...facts.keys()], draws],
    () => [[`tj.appraisal.on-site/${chen}`], []],
  ],
  [
    { type: 'evidence_recorded', rule: 'tj.appraisal.on-site', ...shown },
    ({ evidence }) => [...evidence],
    (when) => {
      const { name, ...rest } = shown;
      return [['tj.appraisal.on-site/years', [{ ...rest, ...when }]]];
    },
  ],
  [{ type: 'inspection_recorded', ...seen }, ({ inspections }) => inspections, (when) => [{ ...seen, ...when }]],
  [
    { type: 'question_recorded', candidateId: chen, number: 2, text: '为什么预热' },
    ({ questions }) => [...questions],
    () => [[chen, { 2: '为什么预热' }]],
  ],
  [
    { type: 'decision_recorded', candidateId: chen, decision: 'fail', ...why },
    ({ decisions }) => [...decisions],
    ({ seq }) => [[chen, { decision: 'fail', ...why, seq }]],
  ],
  [
    { type: 'exception_explained', what: 'headcount_differs', ...why },
    ({ exceptions }) => exceptions,
    (when) => [{ what: 'headcount_differs', ...why, ...when }],
  ],
  [
    {
      ...{ type: 'verdicts_answered', ...why },
      verdicts: [{ rule: 'room.rotation', candidateId: null, codes: ['too_often'] }],
    },
    ({ answers }) => [...answers],
    (when) => [['room.rotation/', { rule: 'room.rotation', candidateId: null, codes: ['too_often'], ...why, ...when }]],
  ],
  [{ type: 'third_copy_ruled', whenGone: 'stop', reason: '' }, ({ thirdCopy }) => thirdCopy, () => 'stop'],
  [
    { type: 'sitting_signed', role: 'lead', ...signature },
    ({ signatures, decided }) => [signatures, decided],
    (when) => [[{ role: 'lead', ...signature, at: when.at, seq: when.seq }], when],
  ],
  [
    { type: 'sitting_signed', role: 'checker', ...signature },
    ({ signatures, decided }) => [signatures.length, decided],
    () => [1, null],
  ],
  [{ type: 'sitting_closed', ...closing }, (after) => after.closing, ({ seq }) => ({ ...closing, seq })],
  [
    {
      ...{ type: 'paper_check_drawn', seed: '123456', of: 2, reason: '' },
      sheets: [{ candidateId: chen, examinerId: zhou }],
    },
    ({ paperDraws }) => paperDraws,
    (when) => [{ seed: '123456', of: 2, reason: '', sheets: [{ candidateId: chen, examinerId: zhou }], ...when }],
  ],
  [{ type: 'scheme_adopted', scheme: aScheme, source: null }, ({ scheme }) => scheme, () => aScheme],
  [
    { type: 'recusal_recorded', candidateId: chen, personId: zhou, relation: 'relative', applies: true, ...why },
    ({ recusals }) => recusals,
    (when) => [{ candidateId: chen, personId: zhou, relation: 'relative', applies: true, ...why, ...when }],
  ],
  [
    { type: 'scorer_replaced', leaves: zhou, takes: yu, ...why },
    ({ handovers }) => handovers,
    (when) => [{ leaves: zhou, takes: yu, ...why, ...when }],
  ],
  [
    { type: 'stand_in_named', candidateId: chen, leaves: zhou, takes: yu, ...why },
    ({ standIns, sheets }) => [standIns, sheets.size],
    (when) => [[{ candidateId: chen, leaves: zhou, takes: yu, ...why, ...when }], 0],
  ],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, left, told) => {
  const { after, whens } = written(state, body);
  expect(left(after)).toEqual(told(whens[0]!));
});

describe('what is said again of somebody', () => {
  const again: readonly (readonly [Body, (after: SittingState) => unknown])[] = [
    [{ type: 'promise_signed', candidateId: chen, ...scratch }, ({ promises }) => promises.get(chen)],
    [missed, ({ checkIns }) => checkIns],
    [
      { type: 'spread_conferred', candidateId: chen, people: [zhou, yu], lines: ['1.1'], text: '重评' },
      ({ conferrals }) => conferrals.get(chen),
    ],
    [{ type: 'third_named', candidateId: chen, personId: yu, ...why }, ({ thirds }) => thirds.get(chen)],
    [{ type: 'spread_decided', candidateId: chen, ...decided }, ({ spreadDecisions }) => spreadDecisions.get(chen)],
    [
      { type: 'evidence_recorded', rule: 'tj.appraisal.on-site', ...shown },
      ({ evidence }) => evidence.get('tj.appraisal.on-site/years'),
    ],
    [{ type: 'inspection_recorded', ...seen }, ({ inspections }) => inspections],
    [{ type: 'note_added', candidateId: null, text: '停电' }, ({ notes }) => notes],
    [{ type: 'incident_recorded', ...incident }, ({ incidents }) => incidents],
    [{ type: 'exception_explained', what: 'headcount_differs', ...why }, ({ exceptions }) => exceptions],
    [{ type: 'scorer_replaced', leaves: zhou, takes: yu, ...why }, ({ handovers }) => handovers],
  ];
  it.each(again.map((row) => [row[0].type, ...row] as const))(
    '%s stands behind what was said before, and takes nothing of it away',
    (_, body, left) => {
      const { after, whens } = written(state, body, body);
      const other = written(state, body).after;
      expect(left(after)).toMatchObject(whens);
      expect(left(other)).toHaveLength(1);
    },
  );
});
