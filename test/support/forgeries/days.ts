import { POLICIES } from '#shared/law/registry.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { ProcedureName, Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import type { Body } from '#shared/record/body.ts';
import { drawPanel, PANEL_DRAW } from '#shared/record/draw.ts';
import { idOf, stationOf, type Key } from '../handover.ts';
import { keyFrom } from './keys.ts';
import { aCandidate, aPanelScheme, aPerson, aSitting } from '../sitting.ts';
import type { Step } from './rewrite.ts';

// One honest day of every procedure, told step by step, with somebody of every role and a key for each of them.

export const STATION = stationOf(7);
export const UNSIGNED = { digest: '0'.repeat(64), publicKey: keyFrom(1).publicKey, signature: '0'.repeat(128) };

export type Day = {
  readonly sitting: Sitting;
  readonly steps: readonly Step[];
  /** By name: head, clerk, checker, supervisor, lead, first, second, third, spare. */
  readonly people: Readonly<Record<string, Person>>;
  readonly candidates: readonly Candidate[];
  readonly keyOf: (personId: string) => Key;
  readonly head: string;
};

const NAMES = ['罗芳', '赵洋浩', '宋勇', '邓芳磊', '罗辉莉', '周婷', '于辉', '朱军敏', '程成'];

function staff(procedure: ProcedureName): Record<string, Person> {
  const expert = procedure === 'practical' ? 'examiner' : 'expert';
  const roles: Record<string, Role> = {
    ...{ head: 'site-head', clerk: 'clerk', checker: 'checker', supervisor: 'supervisor' },
    ...{ lead: `${expert}-lead`, first: expert, second: expert, third: expert, spare: expert },
  };
  return Object.fromEntries(
    Object.entries(roles).map(([key, role], n) => [key, { ...aPerson(role, NAMES[n]!), personId: idOf(0xe00 + n) }]),
  );
}

const VETO = { text: '裂纹', scope: 'task' } as const;
const PRACTICAL: Scheme = {
  title: '方案',
  tasks: [
    {
      ...{ name: '板对接', fullMark: 10_000, weight: 60, minutes: 60 },
      ...{ overtime: [{ over: 5, deduct: 500 }], disqualifyOver: 15 },
      lines: [
        { name: '焊缝', fullMark: 6000, standard: '', rule: '', chips: [], veto: VETO },
        { name: '外观', fullMark: 4000, standard: '', rule: '', chips: [], veto: null },
      ],
    },
    {
      ...{ name: '管板', fullMark: 10_000, weight: 40, minutes: null, overtime: [], disqualifyOver: null },
      lines: [{ name: '焊脚', fullMark: 10_000, standard: '', rule: '', chips: [], veto: { ...VETO, scope: 'line' } }],
    },
  ],
};
type MarkedProcedure = Exclude<ProcedureName, 'recognition'>;
const SCHEMES = { practical: PRACTICAL, panel: aPanelScheme, review: reviewScheme('weighted') };
const LINES = { practical: ['1.1', '1.2', '2.1'], panel: ['1.1', '2.1', '3.1'], review: ['1.1', '2.1', '3.1'] };
const MARKS = { practical: [5000, 3500, 8000], panel: [8000, 8000, 8000], review: [8000, 8000, 8000] };
const POLICY = {
  ...{ practical: 'tianjin-enterprise', panel: 'chongqing-crossover' },
  ...{ review: 'tianjin-appraisal', recognition: 'tianjin-enterprise' },
};
/** Whose marks one candidate gets, by their keys in the staff; nobody's where people are recognised without any. */
const SCORERS = {
  ...{ practical: ['first', 'second'], panel: ['lead', 'first', 'second'], review: ['lead', 'first', 'second'] },
  recognition: [],
};

/** The stamp of a document as this build knows it. */
const stampOf = (id: string): Sitting['policy'] => ({
  id,
  version: POLICIES.find((policy) => policy.id === id)?.version ?? '',
  rulesHash: RULES_HASH,
});

/** The honest day; `rooted`: its roles hang on the site head's key. */
export function honestDay(procedure: ProcedureName, rooted = false, edition = rooted ? 3 : 2): Day {
  const people = staff(procedure);
  const everyone = Object.values(people);
  const keys = new Map(everyone.map(({ personId }, n) => [personId, keyFrom(20 + n)]));
  const keyOf = (personId: string): Key => keys.get(personId) ?? keyFrom(99);
  const sitting = aSitting({
    ...{ sittingId: idOf(0xa0 + 2 * procedure.length + (rooted ? 1 : 0)), stationId: STATION.stationId, procedure },
    ...(procedure === 'review' ? { level: 'senior-technician' } : {}),
    policy: { ...stampOf(POLICY[procedure]), version: '1' },
    channel: procedure === 'panel' ? 'crossover' : procedure === 'review' ? 'appraisal' : 'recognition',
    settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: Math.max(1, SCORERS[procedure].length) },
    edition,
  });
  const candidates = ['陈婷华', '彭博', '白文轩', '李强'].map((name, n) => ({
    ...{ ...aCandidate(String(n + 1).padStart(3, '0'), name), candidateId: idOf(0xc00 + n) },
    ...{ idNumber: `12000019900101100${String(n)}`, level: sitting.level },
  }));
  const root = rooted ? { root: { siteHead: people.head!, publicKey: keyOf(people.head!.personId).publicKey } } : {};
  const day = { sitting, people, candidates, keyOf, head: people.head!.personId };
  const named = rooted ? everyone.slice(1) : everyone;
  const by = (person: Person, ...bodies: Body[]): Step[] => bodies.map((body) => ({ body, actor: person.personId }));
  const steps = [
    ...by(people.head!, { type: 'sitting_opened', sitting, ...root }),
    ...by(people.head!, { type: 'staff_named', people: named, source: null }),
    ...by(
      people.head!,
      ...named.map(({ personId }): Body => ({
        type: 'key_registered',
        personId,
        publicKey: keyOf(personId).publicKey,
        ...(rooted ? { idSeen: true } : {}),
      })),
    ),
    ...by(people.clerk!, { type: 'candidates_admitted', candidates, source: null }),
    ...(procedure === 'recognition'
      ? proven(day)
      : by(people.clerk!, { type: 'scheme_adopted', scheme: SCHEMES[procedure], source: null })),
    ...(procedure === 'review' ? entered(day) : []),
    ...by(people.checker!, away(candidates[2]!, 'absent', ''), away(candidates[3]!, 'void', '携带手机')),
    ...(procedure === 'recognition'
      ? recognised(day)
      : candidates.slice(0, 2).flatMap((candidate) => scored(day, procedure, candidate))),
    ...by(people.checker!, { type: 'note_added', candidateId: null, text: '9:40 停电 3 分钟' }),
    ...signedAndClosed(day),
    ...(procedure === 'practical'
      ? by(people.clerk!, {
          ...{ type: 'certificates_assigned', segment: null, source: null, reason: '' },
          certificates: [{ candidateId: candidates[0]!.candidateId, number: NUMBER, issuedOn: null }],
        })
      : []),
  ];
  return { ...day, steps };
}

/** The honest day as one of edition 6 or later, in which nobody keeps time on a sheet. */
export function sixthDay(day: Day, edition = 6): Day {
  const sitting = { ...day.sitting, edition };
  const steps = day.steps
    .filter(({ body }) => body.type !== 'time_recorded')
    .map((step) => (step.body.type === 'sitting_opened' ? { ...step, body: { ...step.body, sitting } } : step));
  return { ...day, sitting, steps };
}

export const NUMBER = 'Y000012000001263000001';

export const away = ({ candidateId }: Candidate, attendance: 'absent' | 'void', reason: string): Body => ({
  ...{ type: 'attendance_recorded', candidateId, attendance, reason },
});

type People = Pick<Day, 'people' | 'candidates'>;

/** The draw that makes the lead the lead, entry scores for everybody, and the questions of a defence. */
function entered({ people, candidates }: People): Step[] {
  const pool = ['lead', 'first', 'second'].map((key) => people[key]!);
  const drawn = { pool: pool.map(({ personId, name, qualification }) => ({ personId, name, qualification })), size: 3 };
  let n = 0;
  const seed = (): string => diceOf(n);
  while (drawPanel({ ...drawn, seed: seed() })[0] !== people.lead!.personId) n += 1;
  const clerk = people.clerk!.personId;
  const scores = (subject: 'theory' | 'practical'): Body => ({
    ...{ type: 'subject_scores_imported', subject, source: null },
    scores: candidates.map(({ candidateId }) => ({ candidateId, score: 7000 })),
  });
  const facts = { ...drawn, seed: seed(), operator: people.supervisor!.name };
  const bodies: Body[] = [
    { type: 'facts_stated', rule: PANEL_DRAW, candidateId: null, facts },
    scores('theory'),
    scores('practical'),
    ...candidates.slice(0, 2).flatMap(({ candidateId }) =>
      [1, 2, 3, 4].map((number): Body => ({
        type: 'question_recorded',
        candidateId,
        number,
        text: `第 ${String(number)} 问`,
      })),
    ),
  ];
  const supervisor = people.supervisor!.personId;
  return bodies.map((body) => ({ body, actor: body.type === 'facts_stated' ? supervisor : clerk }));
}

/** The nth throw of six dice. */
export const diceOf = (n: number): string =>
  n
    .toString(6)
    .padStart(6, '0')
    .replaceAll(/\d/g, (digit) => String(Number(digit) + 1));

function scored({ people }: People, procedure: MarkedProcedure, { candidateId }: Candidate): Step[] {
  const scorers = SCORERS[procedure].map((key) => people[key]!);
  // in a review the performance comes when every thesis is marked
  const order = procedure === 'review' ? [LINES.review.slice(0, 2), LINES.review.slice(2)] : [LINES[procedure]];
  const marks = order.flatMap((lines) =>
    scorers.flatMap(({ personId: examinerId }) =>
      lines.map((line): Step => {
        const mark = MARKS[procedure][LINES[procedure].indexOf(line)]!;
        const score = { kind: 'mark', mark } as const;
        const body: Body = { type: 'line_scored', candidateId, examinerId, line, score, cause: 'typed', reason: '' };
        return { body, actor: examinerId };
      }),
    ),
  );
  const ends = scorers.flatMap(({ personId: examinerId }): Step[] => {
    const time: Body = { type: 'time_recorded', candidateId, examinerId, task: 1, seconds: 3500, running: false };
    const sign: Body = { type: 'sheet_signed', candidateId, examinerId, ...UNSIGNED };
    return (procedure === 'practical' ? [time, sign] : [sign]).map((body) => ({ body, actor: examinerId }));
  });
  const tick: Body = { type: 'decision_recorded', candidateId, decision: 'pass', reason: '' };
  return [...marks, ...ends, ...(procedure === 'review' ? [{ body: tick, actor: people.lead!.personId }] : [])];
}

/** What the enterprise's document asks of everybody. */
const proven = ({ people, candidates }: People): Step[] =>
  candidates.map(({ candidateId }) => ({
    body: {
      ...{ type: 'facts_stated', rule: 'tj.enterprise.candidate', candidateId },
      facts: { employedByOrganiser: true, insuredInTianjin: true },
    },
    actor: people.clerk!.personId,
  }));

/** The lead recognises the first and not the second, each on papers. */
const recognised = ({ people, candidates }: People): Step[] =>
  (['pass', 'fail'] as const).map((decision, n) => ({
    body: {
      ...{ type: 'decision_recorded', candidateId: candidates[n]!.candidateId, decision },
      reason: decision === 'pass' ? '市级竞赛第 2 名，证书原件已核对' : '获奖证书不在有效期内',
    },
    actor: people.lead!.personId,
  }));

function signedAndClosed({ people }: People): Step[] {
  const signs = (['checker', 'lead', 'supervisor'] as const).map((role): Step => {
    const { personId } = people[role]!;
    return { body: { type: 'sitting_signed', role, personId, ...UNSIGNED, opinion: '' }, actor: personId };
  });
  const counts = { expected: 0, signed: 0, absent: 0, voided: 0, digest: '0'.repeat(64) };
  return [...signs, { body: { type: 'sitting_closed', ...counts }, actor: people.clerk!.personId }];
}
