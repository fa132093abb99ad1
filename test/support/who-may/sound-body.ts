import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { honestDay, NUMBER, STATION, UNSIGNED, type Day } from '../forgeries/days.ts';
import { bodyAt } from '../forgeries/edits.ts';
import { keyFrom } from '../forgeries/keys.ts';
import { A_SIGNATURE } from '../signature.ts';
import { stationOf } from '../handover.ts';
import { certificateOf } from '../takeover.ts';

/** The one panel of an honest day, or the one group of its examiners. */
const panelsOf = ({ people, sitting }: Day) => [
  {
    name: '第一组',
    scorers: [...(sitting.procedure === 'practical' ? [] : ['lead']), 'first', 'second'].map(
      (key) => people[key]!.personId,
    ),
  },
];

/** The station that would take over. */
export const NEXT = stationOf(8);

const givesMarks = ({ sitting }: Day): boolean => sitting.procedure !== 'recognition';

/**
 * One sound entry of every kind, as this person would write it: a new kind without a row is a type error. `signed`: how many have
 * signed the sitting before.
 */
export function soundBody(type: Body['type'], day: Day, actor: Person | null, signed: number): Body {
  const [first, second] = [day.candidates[0]!, day.candidates[1]!];
  const { candidateId } = first;
  const sheet = { candidateId, examinerId: (actor ?? day.people.first!).personId };
  const role = (['checker', 'lead', 'supervisor'] as const)[signed] ?? 'supervisor';
  const bodies: { readonly [T in Body['type']]: () => object } = {
    sitting_opened: () => bodyAt(day, 'sitting_opened'),
    sitting_corrected: () => ({ field: 'room', old: day.sitting.room, fresh: '二考场', reason: '笔误' }),
    sitting_voided: () => ({ reason: '重复建立' }),
    staff_named: () => ({ people: [{ ...day.people.spare!, title: '技师' }], source: null }),
    person_corrected: () => ({
      ...{ personId: day.people.spare!.personId, field: 'name', old: day.people.spare!.name, fresh: '程诚' },
      reason: '笔误',
    }),
    scorer_replaced: () => ({
      ...{ leaves: day.people.second!.personId, reason: '身体不适' },
      takes: (day.sitting.procedure === 'review' ? day.people.third! : day.people.spare!).personId,
    }),
    recusal_recorded: () => ({
      ...{ candidateId: day.candidates[3]!.candidateId, personId: day.people.second!.personId },
      ...{ relation: 'relative', applies: true, reason: '外甥' },
    }),
    stand_in_named: () => ({
      ...{ candidateId: day.candidates[3]!.candidateId, leaves: day.people.second!.personId, reason: '回避' },
      takes: day.people.third!.personId,
    }),
    key_registered: () => {
      const { personId } = day.people.spare!;
      return { personId, publicKey: day.keyOf(personId).publicKey, idSeen: true };
    },
    key_replaced: () => {
      const { personId } = day.people.spare!;
      const keys = { old: day.keyOf(personId).publicKey, publicKey: keyFrom(70).publicKey };
      return { personId, ...keys, witness: day.people.lead!.personId, idSeen: true, reason: '忘记密码' };
    },
    supervisor_confirmed: () => ({
      ...{ personId: day.people.supervisor!.personId, number: '12', date: '2026-11-18' },
      issuer: '市职业技能鉴定中心',
    }),
    slip_issued: () => {
      const { personId } = day.people.spare!;
      return { personId, slipKey: keyFrom(71).publicKey, salt: '0'.repeat(32) };
    },
    slip_used: () => {
      const { personId } = actor ?? day.people.spare!;
      return { personId, publicKey: keyFrom(72).publicKey, signature: '0'.repeat(128) };
    },
    deputy_named: () => ({ personId: day.people.clerk!.personId }),
    head_succeeded: () => {
      const { personId } = actor ?? day.people.clerk!;
      const keys = { old: day.keyOf(day.head).publicKey, publicKey: day.keyOf(personId).publicKey };
      const said = { personId, ...keys, witness: day.people.lead!.personId, reason: '突发疾病' };
      return { ...said, signature: '0'.repeat(128), witnessSignature: '0'.repeat(128) };
    },
    candidates_admitted: () => ({ candidates: [{ ...second, phone: '022' }], source: null }),
    candidate_corrected: () => ({ candidateId, field: 'name', old: first.name, fresh: '陈婷', reason: '笔误' }),
    panels_formed: () => ({ panels: panelsOf(day), reason: '增设评审组' }),
    candidates_assigned: () => ({ places: [{ candidateId, panel: panelsOf(day)[0]!.name }], reason: '回避' }),
    tasks_divided: () => ({
      shares: [day.people.first!, day.people.second!].map(({ personId }) => ({ personId, tasks: [1, 2] })),
      reason: '改由两人各评全部试题',
    }),
    // where nobody gives marks, the one of those who do
    scheme_adopted: () => bodyAt(givesMarks(day) ? day : honestDay('practical'), 'scheme_adopted'),
    attendance_recorded: () => ({ candidateId: second.candidateId, attendance: 'present', reason: '迟到' }),
    line_scored: () => ({
      ...{ ...sheet, line: '1.1', score: { kind: 'mark', mark: 100 }, cause: 'correction', reason: '看错' },
    }),
    veto_recorded: () => ({ ...sheet, line: '1.1', applies: true, reason: '裂纹', witness: '' }),
    time_recorded: () => ({ ...sheet, task: 1, seconds: 60, running: false }),
    task_timed: () => ({ candidateId, task: 1, tick: { run: '0'.repeat(16), ms: 1000 }, act: { kind: 'start' } }),
    spread_conferred: () => ({
      ...{ candidateId, people: [day.people.first!.personId, day.people.second!.personId] },
      ...{ lines: ['1.1'], text: '重看' },
    }),
    third_named: () => ({ candidateId, personId: day.people.spare!.personId, reason: '相差过大' }),
    paper_opened: () => ({
      ...{ candidateId, examinerId: day.people.first!.personId, photo: '0'.repeat(64) },
      ...{ cause: 'power', reason: '停电' },
    }),
    paper_keyed: () => ({
      ...{ candidateId, examinerId: day.people.first!.personId },
      marks: [{ line: '1.1', mark: 5000 }],
    }),
    paper_settled: () => ({
      ...{ candidateId, examinerId: day.people.first!.personId, reason: '纸面字迹为 5' },
      marks: [{ line: '1.1', mark: 5000 }],
    }),
    spread_decided: () => ({
      ...{
        candidateId,
        picks: [{ line: '1.1', examinerId: day.people.first!.personId }],
        reason: '焊缝外观以样板为准',
      },
      sheets: [day.people.first!, day.people.second!].map(({ personId }) => ({
        ...{ examinerId: personId, digest: '0'.repeat(64) },
      })),
    }),
    promise_signed: () => ({ candidateId, strokes: A_SIGNATURE }),
    paper_check_drawn: () => ({
      ...{ seed: '316254', of: 4, reason: '' },
      sheets: [{ candidateId, examinerId: day.people.first!.personId }],
    }),
    paper_checked: () => ({
      ...{ candidateId, examinerId: day.people.first!.personId },
      ...{ outcome: 'agrees', lines: [], text: '' },
    }),
    sheet_proofread: () => ({ ...sheet, read: [{ line: null, mark: 7900 }] }),
    difference_settled: () => ({ ...sheet, how: 'returned', reason: '合计抄错' }),
    incident_recorded: () => ({
      ...{ kind: 'cheating_subject', candidateId, time: '09:40', text: '翻看资料', witness: '李明' },
    }),
    deduction_withdrawn: () => ({ candidateId, incident: 1, reason: '认错了人' }),
    note_added: () => ({ candidateId: null, text: '停电' }),
    sheet_signed: () => ({ ...sheet, ...UNSIGNED }),
    sitting_signed: () => ({ role, personId: (actor ?? day.people.checker!).personId, ...UNSIGNED, opinion: '' }),
    evidence_recorded: () => ({
      ...{ rule: 'tj.enterprise.conditions', name: 'funds', file: '经费.pdf', sha256: '0'.repeat(64) },
      ...{ stands: true, note: '' },
    }),
    inspection_recorded: () => ({
      ...{ number: 1, on: '2026-11-20', office: '市鉴定中心', people: '刘志强' },
      ...{ found: '无异常', done: '' },
    }),
    facts_stated: () => ({ rule: 'a.b', candidateId: null, facts: {} }),
    subject_scores_imported: () => ({ subject: 'theory', scores: [{ candidateId, score: 7000 }], source: null }),
    question_recorded: () => ({ candidateId, number: 5, text: '工艺' }),
    decision_recorded: () => ({ candidateId, decision: 'pass', reason: '' }),
    certificates_assigned: () => ({
      ...{ certificates: [{ candidateId, number: NUMBER, issuedOn: null }], segment: null, source: null },
      reason: '更正',
    }),
    station_replaced: () => certificateOf(STATION, NEXT),
    exception_explained: () => ({ what: 'headcount_differs', reason: '一人迟到' }),
    verdicts_answered: () => ({ verdicts: [{ rule: 'a.b', candidateId: null, codes: ['x'] }], reason: '同意' }),
    third_copy_ruled: () => ({ whenGone: 'stop', reason: '' }),
    sitting_closed: () => ({ expected: 0, signed: 0, absent: 0, voided: 0, digest: '0'.repeat(64) }),
  };
  return { type, ...bodies[type]() } as Body;
}
