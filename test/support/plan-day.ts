import { handedOf, type Handed, type HandedBatch } from '#shared/plans/handed-over.ts';
import { partOf } from '#shared/plans/part.ts';
import type { CorrectionRole } from '#shared/plans/dispute-entry.ts';
import type { PlanBody, PlanEntry } from '#shared/plans/plan-entry.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import { wholePlan, type WholePlan } from '#shared/plans/whole-plan.ts';
import { practicalDay } from './form-days.ts';
import { aPart, brought, inPart } from './plan-people.ts';

// A plan that its papers are filled from: a day of 技能操作 and a 补考, theory from two files of which one puts a score right, somebody
// absent, somebody void, somebody of the roster in no sitting, a receipt and a batch without one. The same to the byte whenever it is made.

const PLAN_ID = '00000000-0000-4000-8000-0000000000aa';
const SITTINGS = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2'] as const;
const source = { file: '报名名册（第四批）.xlsx', sha256: 'e'.repeat(64), sheet: '名册' };

/** `over` changes the sources: what is still open, what was sealed. */
export function planDay(over: Partial<Parameters<typeof wholePlan>[0]> = {}): WholePlan {
  const plan = { planId: PLAN_ID, title: '2026年第四批焊工职业技能等级认定', source, people: 8 };
  const state = practicalDay({ channel: 'appraisal', plan: { ...plan, applicants: 8, share: 7 } });
  const held = partOf(state);
  const given = handedOf(state);
  if (held === null || given === null) throw new Error('the day has a sitting');
  const sitting = { ...held.sitting, sittingId: SITTINGS[0] };
  const people = held.people.map(({ candidate }) => candidate);
  const again = people.slice(5);
  const resit = {
    subject: 'practical',
    people: again.map(({ candidateId }) => ({ candidateId, attempt: 2 })),
  } as const;
  const second = {
    ...sitting,
    ...{ sittingId: SITTINGS[1], title: '2026年第四批焊工三级操作技能补考', heldOn: '2026-12-10' },
    plan: { ...plan, applicants: 8, share: again.length, resit },
  };
  const came = again.map((candidate, at) =>
    inPart(candidate, { brings: [brought('practical', at === 0 ? 'passed' : 'absent')] }),
  );
  const [first] = people;
  const certificate = {
    ...{ number: 'S000012000001263000001', issuedOn: '2026-12-20' },
    ...{ segment: null, source: null, reason: '' },
  };
  const handed: Handed[] = [
    {
      ...given,
      ...{ sitting, isClosed: true, lastHash: 'b'.repeat(64) },
      publicity: { startsOn: '2026-12-12', endsOn: '2026-12-18' },
      certificates: first === undefined ? [] : [{ candidate: first, certificate: certificate as never }],
    },
    {
      ...given,
      ...{ sitting: second, isClosed: true, people: again.length, entries: 58, lastHash: 'c'.repeat(64) },
      publicity: { startsOn: '', endsOn: '' },
      certificates: [],
    },
  ];
  // theory comes from the plan's own lists, but for the one whose 免考 has no ground
  const own = held.people.map((person, at) => (at === 4 ? person : { ...person, imported: {} }));
  const parts = [
    { sitting, isClosed: true, people: own },
    { ...aPart(came), sitting: second },
  ];
  const entries = entriesOf(people);
  const batches: HandedBatch[] = [
    {
      ...{ sittingId: SITTINGS[0], batchId: '00000000-0000-4000-8000-0000000000c1', state: 'receipt' },
      ...{ sealedAt: '2026-11-20T09:00:00.000Z', sha256: 'd'.repeat(64) },
      receipt: { receivedAt: '2026-11-20T09:02:00.000Z', central: '市职业技能鉴定中心', signature: '9f'.repeat(64) },
    },
  ];
  return wholePlan(
    { plan, parts, handed, elsewhere: [], entries, last: 'f'.repeat(64), batches, ...over },
    '2026-12-22',
  );
}

type Named = { readonly name: string; readonly idNumber: string };

function entriesOf(people: readonly Named[]): PlanEntry[] {
  const row = ({ name, idNumber }: Named, at: number) => ({ name, idNumber, score: 7050 + at * 325 });
  const file = (name: string, sha: string) => ({ file: name, sha256: sha.repeat(64), sheet: '成绩' });
  const bodies: PlanBody[] = [
    { type: 'plan_settled', settings: { ...FIRST_SETTINGS, validMonths: 24, resits: 2 }, reason: '' },
    {
      ...{ type: 'theory_imported', on: '2026-11-10', reason: '' },
      ...{ source: file('理论成绩.xlsx', '1'), scores: people.map(row).filter((_, at) => at !== 4) },
    },
    {
      ...{ type: 'theory_imported', on: '2026-11-10', reason: '阅卷复核，第 32 题漏记 2 分' },
      source: file('理论成绩（更正）.xlsx', '2'),
      scores: people.slice(0, 1).map((one) => ({ ...row(one, 0), score: 7250 })),
    },
  ];
  const own = bodies.map((body, seq) => entryOf(body, seq, `2026-11-1${String(seq + 1)}`, 0));
  const disputed = disputesAbout(people).map((body, at) =>
    entryOf(body, own.length + at, `2026-12-${String(14 + at)}`, body.type === 'correction_signed' ? at : 0),
  );
  return [...own, ...disputed];
}

const entryOf = (body: PlanEntry['body'], seq: number, day: string, person: number): PlanEntry => {
  const personId = `${PLAN_ID.slice(0, -1)}${'a123456789'.charAt(person)}`;
  const by = ['罗芳', '赵洋浩', '宋勇', '周婷'][Math.max(0, person - 4)] ?? '罗芳';
  const prev = seq === 0 ? null : seq.toString(16).repeat(64);
  return { ...{ v: 1, planId: PLAN_ID, seq, at: `${day}T02:00:00.000Z`, by, personId }, log: SITTINGS[0], prev, body };
};

/** 公示 with two objections: one that came to nothing, and one that put a theory score right under three signatures. */
function disputesAbout(people: readonly Named[]): PlanEntry['body'][] {
  const [first, second] = people.map(({ name, idNumber }) => ({ name, idNumber }));
  if (first === undefined || second === undefined) return [];
  const raised = (objectionId: string, about: Named) => ({
    ...{ type: 'objection_raised' as const, objectionId, on: '2026-12-14', from: '宋勇', way: 'letter' as const },
    ...{ contact: '', about, what: '理论成绩与本人估分不符，申请复核' },
  });
  const [one, two] = ['00000000-0000-4000-8000-0000000000d1', '00000000-0000-4000-8000-0000000000d2'] as const;
  const answered = { type: 'objection_answered' as const, on: '2026-12-15' };
  const sign = (role: CorrectionRole): PlanEntry['body'] => ({
    ...{ type: 'correction_signed', objectionId: two, role, publicKey: '', signature: '' },
    // the line of the answer, by what the next one says of it
    digest: '8'.repeat(64),
  });
  return [
    { type: 'publicity_started', on: '2026-12-12', days: 5, until: '2026-12-18', where: '单位公告栏', people: [first] },
    raised(one, first),
    { ...answered, objectionId: one, found: '复核答题卡，分数无误', effect: { kind: 'none' } },
    raised(two, second),
    {
      ...{ ...answered, objectionId: two, found: '第 12 题漏记 2 分' },
      effect: {
        ...{ kind: 'corrected', subject: 'theory', of: { on: '2026-11-10', sittingId: null } },
        ...{ old: { outcome: 'passed', shown: '73.75' }, fresh: { outcome: 'passed', mark: 7575 } },
      },
    },
    ...(['checker', 'lead', 'supervisor'] as const).map(sign),
    { type: 'publicity_ended', on: '2026-12-18' },
  ];
}
