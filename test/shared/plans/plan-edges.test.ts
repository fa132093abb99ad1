import { expect, it } from 'vitest';
import { correctionText } from '#shared/plans/dispute-entry.ts';
import { planEntrySchema, type PlanEntry } from '#shared/plans/plan-entry.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { A, B, DAY, DIGEST, FILE, FILLED, ID, list, offEdges, text, whole, type Edge } from '#test/support/edges.ts';

// How much and how little the record of a plan may say: what just goes, and what just does not.

const entry = (body: PlanEntry['body']): PlanEntry => ({
  ...{ v: 1, planId: A, seq: 0, at: '2026-11-20T01:00:00.000Z', by: '罗芳' },
  ...{ personId: A, log: B, prev: null, body },
});
const REASON: Edge[1 | 2][] = [
  ['', '一', text(500)],
  [text(501), null],
];
const SAID: Edge[1 | 2][] = [
  ['一', text(2000)],
  ['', ' ', text(2001)],
];
const settled = { type: 'plan_settled', settings: FIRST_SETTINGS, reason: '' } as const;
const person = { name: '陈婷华', idNumber: '120000199001010011' };
const score = { ...person, score: 6000 };
const corrected = {
  ...({ kind: 'corrected', subject: 'practical' } as const),
  of: { on: '2026-11-20', sittingId: null },
  old: { outcome: 'failed' as const, shown: '59.00' },
  fresh: { outcome: 'passed' as const, mark: 6100 },
};
const edge = (path: string, [good = [], bad = []]: readonly (readonly unknown[])[]): Edge => [
  `body.${path}`,
  good,
  bad,
];

const ROWS: readonly (readonly [PlanEntry['body'], readonly Edge[]])[] = [
  [
    settled,
    [
      ['v', [1], [0, 2]],
      ['planId', ...ID],
      ['seq', [0, 9], [-1, 0.5]],
      ['by', ...FILLED],
      ['personId', ...ID],
      ['log', ...ID],
      ['prev', [null, FILE], ['']],
      ['at', [], ['2026-11-20', '2026-11-20T01:00:00Z', '']],
      edge('reason', REASON),
      edge('settings.theoryPassMark', whole(6000, 10_000)),
      edge('settings.validMonths', [
        [null, 1, 120],
        [0, 121, 1.5],
      ]),
      edge('settings.resits', [
        [null, 0, 9],
        [-1, 10, 0.5],
      ]),
      edge('settings.counts', [
        ['passed', 'best', 'last', undefined],
        ['first', null],
      ]),
      edge('settings.more', [[], [1]]),
      ...['ordinary', 'senior'].map((of) =>
        edge(`settings.subjects.${of}`, [
          [['theory'], ['review', 'thesis', 'practical', 'theory']],
          [[], ['theory', 'theory'], ['interview']],
        ]),
      ),
    ],
  ],
  [
    {
      ...{ type: 'theory_imported', on: '2026-11-20', scores: [score], reason: '' },
      source: { file: 'a.xlsx', sha256: FILE, sheet: '' },
    },
    [
      edge('on', DAY),
      edge('scores', list(1, 20_000, score)),
      edge('scores.0.name', FILLED),
      edge('scores.0.idNumber', FILLED),
      edge('scores.0.score', [
        [0, 10_000, 'absent', 'void', 'exempt'],
        [-1, 10_001, 'late'],
      ]),
      edge('source.file', [['', text(260)], [text(261)]]),
      edge('source.sha256', DIGEST),
      edge('source.sheet', [['', text(100)], [text(101)]]),
      edge('reason', REASON),
    ],
  ],
  [
    {
      ...{ type: 'publicity_started', on: '2026-11-20', days: 5, until: '2026-11-27' },
      ...{ where: '公告栏', people: [person] },
    },
    [
      edge('on', DAY),
      edge('until', DAY),
      edge('days', whole(1, 60)),
      edge('where', [
        ['一', text(200)],
        ['', ' ', text(201)],
      ]),
      edge('people', list(1, 20_000, person)),
      edge('people.0.name', FILLED),
      edge('people.0.idNumber', FILLED),
    ],
  ],
  [{ type: 'publicity_ended', on: '2026-11-27' }, [edge('on', DAY)]],
  [
    {
      ...{ type: 'objection_raised', objectionId: A, on: '2026-11-21', from: '匿名', way: 'letter' },
      ...{ contact: '', about: person, what: '漏记' },
    },
    [
      edge('objectionId', ID),
      edge('on', DAY),
      edge('from', [
        ['一', text(100)],
        ['', text(101)],
      ]),
      edge('way', [['letter', 'visit', 'phone', 'message'], ['']]),
      edge('contact', [['', text(200)], [text(201)]]),
      edge('what', SAID),
    ],
  ],
  [
    { type: 'objection_answered', objectionId: A, on: '2026-11-22', found: '属实', effect: corrected },
    [
      edge('on', DAY),
      edge('found', SAID),
      edge('effect', [
        [{ kind: 'none' }, { kind: 'removed' }],
        [{ kind: 'other' }, { kind: 'none', of: 1 }],
      ]),
      edge('effect.subject', [
        ['theory', 'interview', 'review'],
        ['recognition', ''],
      ]),
      edge('effect.of.on', DAY),
      edge('effect.of.sittingId', [[null, A], ['']]),
      edge('effect.old.outcome', [['passed', 'failed', 'absent', 'void'], ['open']]),
      edge('effect.old.shown', [['', text(20)], [text(21)]]),
      edge('effect.fresh.outcome', [['passed', 'failed'], ['absent']]),
      edge('effect.fresh.mark', whole(0, 10_000)),
    ],
  ],
  [
    { type: 'correction_signed', objectionId: A, role: 'lead', digest: FILE, publicKey: 'k', signature: 's' },
    [
      edge('objectionId', ID),
      edge('role', [['checker', 'lead', 'supervisor', 'site-head'], ['clerk']]),
      edge('digest', DIGEST),
      edge('publicKey', [['', text(100)], [text(101)]]),
      edge('signature', [['', text(200)], [text(201)]]),
    ],
  ],
  [
    { type: 'plan_rebuilt', kept: 0, reason: '文件损坏' },
    [
      edge('kept', [
        [0, 9],
        [-1, 0.5],
      ]),
      edge('reason', [
        ['一', text(500)],
        ['', ' ', text(501)],
      ]),
    ],
  ],
];

it.each(ROWS.map((row) => [row[0].type, ...row] as const))('%s', (_, body, edges) => {
  expect(offEdges(planEntrySchema, entry(body), edges)).toEqual([]);
  expect(planEntrySchema.safeParse({ ...entry(body), body: { ...body, more: 1 } }).success).toBe(false);
});

it('what is signed under an answer: the plan, the objection, in which role, and the answer’s line', () => {
  expect(correctionText('p', { objectionId: 'o', role: 'lead', digest: 'd' })).toBe('p\no\nlead\nd');
});
