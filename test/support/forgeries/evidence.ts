import { answeredDay } from './answers.ts';
import { sixthDay } from './days.ts';
import { both, slipped, type Edit, type Place } from './edits.ts';
import { rooted, type Forgery } from './row.ts';

// What somebody tries with the files that show the six conditions, and with the authority's checks.

const RULE = 'tj.enterprise.conditions';
const BEFORE: Place = ['sitting_signed'];
const FILE = { file: '经费预算.pdf', sha256: 'ab'.repeat(32) };

const ninth =
  (edit: Edit): Edit =>
  (day) =>
    edit(sixthDay(day, 9));
const shown = (change: object = {}, by: string | null = 'clerk'): Edit =>
  slipped(
    { type: 'evidence_recorded', rule: RULE, name: 'funds', ...FILE, stands: true, note: '', ...change },
    by,
    BEFORE,
  );
const check = (change: object = {}, by: string | null = 'supervisor', before: Place | null = BEFORE): Edit =>
  slipped(
    {
      ...{ type: 'inspection_recorded', number: 1, on: '2026-11-20', office: '市职业技能鉴定指导中心' },
      ...{ people: '刘志强', found: '监控画面不清', done: '', ...change },
    },
    by,
    before,
  );
const tried = (name: string, edit: Edit, door: string, verifier: string): Forgery =>
  rooted(name, ninth(edit), door, `procedure: ${verifier}`);

const SIX = ['management', 'occupations', 'funds', 'organisation', 'premises', 'treatment'];
const stated = slipped(
  {
    ...{ type: 'facts_stated', rule: RULE, candidateId: null },
    facts: Object.fromEntries(SIX.map((name) => [name, true])),
  },
  'clerk',
  BEFORE,
);
const answered = slipped(
  {
    type: 'verdicts_answered',
    verdicts: [
      {
        ...{ rule: RULE, candidateId: null },
        codes: SIX.map((name) => `${name}_not_shown`),
      },
    ],
    reason: '材料已报市鉴定中心，随后补登',
  },
  'head',
  BEFORE,
);
const everyFile: Edit = SIX.map((name) => shown({ name })).reduce(both);

/** All six hold, one of them is shown, and the site head answers; and a check by the authority that was followed up after the closing. */
export const unshownDay: Edit = ninth(
  both(
    both(both(both(stated, shown()), answered), check()),
    check({ done: '已更换摄像头', found: '复看正常' }, 'head', null),
  ),
);

export const EVIDENCE: readonly Forgery[] = [
  rooted(
    'a file shown in a sitting of an edition that asked for none',
    both(answeredDay, shown()),
    'evidence_not_asked',
    'procedure: evidence_unasked',
  ),
  tried(
    'a file shown for nothing the document asks',
    shown({ name: 'weather' }),
    'evidence_not_asked',
    'evidence_unasked',
  ),
  tried(
    'a file shown for another condition',
    shown({ rule: 'tj.enterprise.scope' }),
    'evidence_not_asked',
    'evidence_unasked',
  ),
  tried('a file shown twice', both(shown(), shown()), 'evidence_there', 'evidence_unsound'),
  tried(
    'a file taken back that was never shown',
    shown({ stands: false, note: '拿错了' }),
    'evidence_gone',
    'evidence_unsound',
  ),
  tried(
    'a file taken back without a reason',
    both(shown(), shown({ stands: false, note: ' ' })),
    'reason_needed',
    'reason_missing',
  ),
  tried('a file that nobody saw', shown({}, null), 'sign_in_first', 'nobody_signed_in'),
  tried(
    'an answer to six conditions that all hold and are shown',
    both(both(stated, everyFile), answered),
    'verdict_not_there',
    'verdict_not_there',
  ),
  tried('a check that skips a number', check({ number: 2 }), 'inspection_out_of_turn', 'inspection_out_of_turn'),
  tried(
    'a check told of another day later',
    both(check(), check({ on: '2026-11-19', done: '已处理' })),
    'inspection_out_of_turn',
    'inspection_out_of_turn',
  ),
  tried('a check told on without what was done', both(check(), check()), 'reason_needed', 'reason_missing'),
  tried('a check that is still to come', check({ on: '2099-01-01' }), 'inspection_ahead', 'inspection_ahead'),
  tried('a check written down by an examiner', check({}, 'first'), 'role_may_not', 'role_may_not'),
];
