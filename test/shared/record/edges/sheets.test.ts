import { expect, it } from 'vitest';
import { bodySchema, type Body } from '#shared/record/body.ts';
import {
  A,
  B,
  FILE,
  KEY,
  SIGNED,
  SIGNATURE,
  PUBLIC_KEY,
  LINE_ID,
  DIGEST,
  ID,
  LINE,
  list,
  many,
  MARK,
  REASON,
  REMARK,
  text,
  whole,
  offEdges,
  type Row,
  type Edge,
} from '#test/support/edges.ts';

// How much and how little entries may say of marks, clocks and paper: what just goes, and what just does not. A line that no
// reader takes is refused before it is written (record/chain.ts).

const sheet = { candidateId: A, examinerId: B };
const SHEET: readonly Edge[] = [
  ['candidateId', ...ID],
  ['examinerId', ...ID],
];
const tick = { run: '0123456789abcdef', ms: 0 };

const ROWS: readonly Row<Body>[] = [
  [
    { type: 'line_scored', ...sheet, line: '1.1', score: { kind: 'mark', mark: 0 }, cause: 'typed', reason: '' },
    [
      ...SHEET,
      ['line', ...LINE_ID],
      [
        'score',
        [null, { kind: 'deductions', deductions: many(50, 1) }],
        [{ kind: 'deductions', deductions: many(51, 1) }],
      ],
      ['score.mark', ...MARK],
      ['cause', ['typed', 'undo', 'correction'], ['guessed']],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'veto_recorded', ...sheet, line: '1.1', applies: true, reason: '', witness: '' },
    [...SHEET, ['line', ...LINE_ID], ['reason', ...REMARK], ['witness', ...LINE]],
  ],
  [
    { type: 'time_recorded', ...sheet, task: 1, seconds: 0, running: false },
    [...SHEET, ['task', ...whole(1, 99)], ['seconds', [0, 9999], [-1, 0.5]]],
  ],
  [
    { type: 'task_timed', candidateId: A, task: 1, tick, act: { kind: 'start' } },
    [
      ['candidateId', ...ID],
      ['task', ...whole(1, 99)],
      ['tick.run', ['f'.repeat(16)], ['f'.repeat(15), 'f'.repeat(17), 'G'.repeat(16)]],
      ['tick.ms', [0, 1e9], [-1, 0.5]],
      ['act', [{ kind: 'finish' }], [{ kind: 'start', reason: '急' }, { kind: 'stop' }]],
    ],
  ],
  ...(['pause', 'resume'] as const).map(
    (kind) =>
      [
        { type: 'task_timed', candidateId: A, task: 1, tick, act: { kind, reason: '停电' } },
        [['act.reason', ...REASON]],
      ] as const,
  ),
  [
    { type: 'task_timed', candidateId: A, task: 1, tick, act: { kind: 'give_back', seconds: 1, reason: '停电' } },
    [
      ['act.seconds', ...whole(1, 86_400)],
      ['act.reason', ...REASON],
    ],
  ],
  [
    { type: 'task_timed', candidateId: A, task: 1, tick, act: { kind: 'confirm', seconds: 1, reason: '停电' } },
    [
      ['act.seconds', ...whole(0, 86_400)],
      ['act.reason', ...REASON],
    ],
  ],
  [
    {
      ...{ type: 'task_timed', candidateId: A, task: 1, tick },
      act: { kind: 'correct', seconds: 1, reason: '漏停', witness: '于辉' },
    },
    [
      ['act.seconds', ...whole(0, 86_400)],
      ['act.reason', ...REASON],
      ['act.witness', ['一', text(200)], ['', ' ', text(201)]],
    ],
  ],
  [
    { type: 'spread_conferred', candidateId: A, people: [A, B], lines: ['1.1'], text: '重评' },
    [
      ['people', ...list(2, 20, A)],
      ['lines', ...list(1, 1000, '1.1')],
      ['lines.0', ...LINE_ID],
      ['text', ...REASON],
    ],
  ],
  [
    { type: 'third_named', candidateId: A, personId: B, reason: '悬殊' },
    [
      ['personId', ...ID],
      ['reason', ...REASON],
    ],
  ],
  [
    {
      ...{ type: 'spread_decided', candidateId: A, picks: [{ line: '1.1', examinerId: A }], reason: '裁定' },
      sheets: [A, B].map((examinerId) => ({ examinerId, digest: FILE })),
    },
    [
      ['picks', ...list(1, 1000, { line: '1.1', examinerId: A })],
      ['picks.0.line', ...LINE_ID],
      ['picks.0.examinerId', ...ID],
      ['sheets', ...list(2, 20, { examinerId: A, digest: FILE })],
      ['sheets.0.digest', ...DIGEST],
      ['reason', ...REASON],
    ],
  ],
  [
    { type: 'paper_opened', ...sheet, cause: 'power', reason: '停电', photo: FILE },
    [
      ...SHEET,
      ['cause', ['power', 'machine', 'printer_only', 'other'], ['']],
      ['reason', ...REASON],
      ['photo', ...DIGEST],
    ],
  ],
  [
    { type: 'paper_keyed', ...sheet, marks: [{ line: '1.1', mark: 0 }] },
    [
      ...SHEET,
      ['marks', ...list(1, 1000, { line: '1.1', mark: null })],
      ['marks.0.line', ...LINE_ID],
      ['marks.0.mark', [null, ...MARK[0]], MARK[1]],
    ],
  ],
  [{ type: 'paper_settled', ...sheet, marks: [{ line: '1.1', mark: 0 }], reason: '核对' }, [['reason', ...REASON]]],
  [
    { type: 'paper_check_drawn', seed: '123456', of: 1, sheets: [sheet], reason: '' },
    [
      ['seed', ['1'.repeat(6), '6'.repeat(60)], ['12345', '1'.repeat(61), '123457', '012345', 'a123456']],
      ['of', ...whole(1, 100_000)],
      ['sheets', ...list(1, 50, sheet)],
      ['reason', ...REMARK],
    ],
  ],
  [
    { type: 'paper_checked', ...sheet, outcome: 'agrees', lines: [{ line: '1.1', mark: 0 }], text: '' },
    [
      ...SHEET,
      ['outcome', ['agrees', 'differs'], ['']],
      ['lines', ...list(0, 1000, { line: '1.1', mark: null })],
      ['lines.0.line', ...LINE_ID],
      ['text', ...REMARK],
    ],
  ],
  [
    {
      ...{ type: 'sheet_proofread', ...sheet, read: [{ line: null, mark: 0 }] },
      differs: [{ line: '1.1', read: 0, stands: null }],
    },
    [
      ...SHEET,
      ['read', ...list(1, 1000, { line: '1.1', mark: 0 })],
      ['read.0.mark', ...MARK],
      ['differs', ...list(1, 1000, { line: null, read: null, stands: null })],
      ['differs.0.read', [null, ...MARK[0]], MARK[1]],
      ['differs.0.stands', [null, ...MARK[0]], MARK[1]],
    ],
  ],
  [
    { type: 'difference_settled', ...sheet, how: 'stands', reason: '核对' },
    [...SHEET, ['how', ['stands', 'returned'], ['']], ['reason', ...REASON]],
  ],
  [
    { type: 'sheet_signed', ...sheet, digest: FILE, publicKey: KEY, signature: SIGNED },
    [...SHEET, ['digest', ...DIGEST], ['publicKey', ...PUBLIC_KEY], ['signature', ...SIGNATURE]],
  ],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, edges) => {
  expect(offEdges(bodySchema, body, edges)).toEqual([]);
});
