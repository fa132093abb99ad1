import type { ProcedureName } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { UNSIGNED, type Day } from './days.ts';
import { eighth, slipped } from './edits.ts';
import { rosterDay } from './imports.ts';
import { candidate, person, type Forgery } from './row.ts';

// Every kind of entry in every way of giving marks that has no use for it (edition 8): sound as it is written, by whoever writes it.

type Kind = Body['type'];

/** Who writes it, and what it says; only of kinds that have no use everywhere. */
const OF_SOME: Partial<Readonly<Record<Kind, readonly [by: string, (day: Day) => object]>>> = {
  scheme_adopted: [
    'clerk',
    () => ({
      scheme: {
        title: '焊工',
        tasks: [
          {
            ...{ name: '焊接', fullMark: 10000, weight: null, minutes: null, overtime: [], disqualifyOver: null },
            lines: [{ name: '焊缝', fullMark: 10000, standard: '', rule: '', chips: [], veto: null }],
          },
        ],
      },
      source: null,
    }),
  ],
  line_scored: ['first', (day) => ({ ...sheet(day), line: '1.1', score: null, cause: 'typed', reason: '' })],
  veto_recorded: ['first', (day) => ({ ...sheet(day), line: '1.1', applies: true, reason: '裂纹', witness: '罗芳' })],
  time_recorded: ['first', (day) => ({ ...sheet(day), task: 1, seconds: 60, running: false })],
  task_timed: [
    'first',
    (day) => ({ ...about(day), task: 1, tick: { run: '0'.repeat(16), ms: 1000 }, act: { kind: 'start' } }),
  ],
  spread_conferred: [
    'lead',
    (day) => ({
      ...{ ...about(day), people: [person('first')(day), person('second')(day)] },
      ...{ lines: ['1.1'], text: '重看' },
    }),
  ],
  third_named: ['lead', (day) => ({ ...about(day), personId: person('spare')(day), reason: '相差过大' })],
  spread_decided: [
    'lead',
    (day) => ({
      ...{ ...about(day), picks: [{ line: '1.1', examinerId: person('first')(day) }], reason: '以样板为准' },
      sheets: ['first', 'second'].map((key) => ({ examinerId: person(key)(day), digest: '0'.repeat(64) })),
    }),
  ],
  paper_opened: ['head', (day) => ({ ...sheet(day), cause: 'power', reason: '停电', photo: 'ab'.repeat(32) })],
  paper_keyed: ['clerk', (day) => ({ ...sheet(day), marks: [{ line: '1.1', mark: 5000 }] })],
  paper_settled: ['clerk', (day) => ({ ...sheet(day), marks: [{ line: '1.1', mark: 5000 }], reason: '字迹' })],
  paper_check_drawn: ['supervisor', (day) => ({ seed: '316254', of: 4, reason: '', sheets: [{ ...sheet(day) }] })],
  paper_checked: ['checker', (day) => ({ ...sheet(day), outcome: 'agrees', lines: [], text: '' })],
  sheet_proofread: ['checker', (day) => ({ ...sheet(day), read: [{ line: null, mark: 8300 }] })],
  difference_settled: ['lead', (day) => ({ ...sheet(day), how: 'stands', reason: '无误' })],
  deduction_withdrawn: ['lead', (day) => ({ ...about(day), incident: 1, reason: '认错了人' })],
  sheet_signed: ['first', (day) => ({ ...sheet(day), ...UNSIGNED })],
  panels_formed: ['head', (day) => ({ panels: [{ name: '第一组', scorers: [person('first')(day)] }], reason: '' })],
  candidates_assigned: ['clerk', (day) => ({ places: [{ ...about(day), panel: '第一组' }], reason: '' })],
  tasks_divided: ['head', (day) => ({ shares: [{ personId: person('first')(day), tasks: [1] }], reason: '' })],
  question_recorded: ['lead', (day) => ({ ...about(day), number: 1, text: '工艺' })],
  decision_recorded: ['lead', (day) => ({ ...about(day), decision: 'pass', reason: '业绩' })],
};

const about = (day: Day) => ({ candidateId: candidate(day, 0).candidateId });
const sheet = (day: Day) => ({ ...about(day), examinerId: person('first')(day) });

const PROCEDURES: readonly ProcedureName[] = ['practical', 'panel', 'review', 'recognition'];

/** One forgery a kind and procedure that has no use for it; a kind without a body here is an error of the table. */
export const OF_NO_USE: readonly Forgery[] = (Object.keys(KINDS) as Kind[]).flatMap((type) =>
  PROCEDURES.filter((procedure) => !KINDS[type].procedures.includes(procedure)).map((procedure): Forgery => {
    const [by, said] = OF_SOME[type] ?? [];
    if (by === undefined || said === undefined) throw new Error(`no body of ${type}`);
    const slip = slipped((day) => ({ type, ...said(day) }), by, ['sitting_signed']);
    return {
      ...{ name: `a ${type} in a sitting by ${procedure}`, day: procedure, rooted: true },
      edit: eighth((day) => slip({ ...day, steps: procedure === 'review' ? rosterDay(day) : day.steps })),
      // a signature is held against what was signed first, and here there is nothing to sign
      ...{ door: type === 'sheet_signed' ? 'signed_content_differs' : 'not_in_procedure' },
      verifier: 'procedure: not_in_procedure',
    };
  }),
);
