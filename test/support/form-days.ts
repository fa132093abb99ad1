import { lineId } from '#shared/model/scheme.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { Link } from '#shared/record/chain.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { asked, entryScores, marked, readyReview, ticked } from './review.ts';
import { aCandidate, linksOf, readySitting } from './sitting.ts';

// Days that forms are filled from: two people of one name, mixed levels, a long, a rare and a foreign name, somebody absent,
// somebody void, a correction, a veto taken back, an incident, everything signed. People are invented, and so are the ids:
// each day is the same to the byte whenever it is made.

export const DIGEST = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const KEY = { publicKey: 'ab'.repeat(32), signature: 'cd'.repeat(64) };
const EMPLOYER = '天津滨海重工装备制造有限公司';

const PEOPLE: readonly (readonly [name: string, idNumber: string, over?: Partial<Candidate>])[] = [
  ['欧阳㛃', '120000197603167141', { sex: 'female' }],
  ['欧阳㛃', '120000198811027168', { sex: 'female', employer: '天津港湾机械厂' }],
  ['阿不都热依木·买买提·阿不都克里木', '120000199001011233', { sex: 'male' }],
  ['Alexandra Müller-Østergård', '120000198502284529', { sex: 'female', idType: '外国人永久居留身份证' }],
  ['诸葛𬭎', '120000199207153318', { sex: 'male' }],
  ['吴凯', '120000198006061210', { sex: 'male' }],
  ['何宇博', '120000199512120016', { sex: 'male' }],
];

/** The day's people, numbered from 2026001101. */
export const people = (over: Partial<Candidate>): Candidate[] =>
  PEOPLE.map(([name, idNumber, own = {}], index) => ({
    ...aCandidate(String(2026001101 + index), name),
    extra: { 准考证号: `2612000011${String(index + 1).padStart(4, '0')}` },
    ...{ idNumber, employer: EMPLOYER, phone: '', birthDate: birthOf(idNumber) },
    ...own,
    ...over,
  }));
const birthOf = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

export type Said = readonly [Body, string | null];

/**
 * The day as a record: what a ready sitting began with, then what happened. Every id is exchanged for one that counts up in
 * the order they are met, and so is the draw's seed, so that the day has the same digests whenever it is made.
 */
export function dayOf(links: readonly Link[], said: readonly Said[], over: Partial<Sitting> = {}): SittingState {
  const begun = links.map(({ entry }): Said => [entry.body, entry.actor]);
  const known = new Map<string, string>();
  const fixed = (id: string): string => {
    const counted = known.get(id) ?? `00000000-0000-4000-8000-${String(known.size).padStart(12, '0')}`;
    known.set(id, counted);
    return counted;
  };
  const text = JSON.stringify([...begun, ...said])
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, fixed)
    .replace(/"seed":"[0-9a-f]{32}"/g, `"seed":"${'7'.repeat(32)}"`);
  const [opened, ...rest] = JSON.parse(text) as Said[];
  if (opened?.[0].type !== 'sitting_opened') throw new Error('a day begins with its sitting');
  const sitting = { ...opened[0].sitting, ...over };
  return foldAll(EMPTY_STATE, linksOf(sitting, [[{ ...opened[0], sitting }, opened[1]], ...rest]));
}
/** Whatever is said, by one person. */
export const by =
  (actor: string | null) =>
  (body: Body): Said => [body, actor];
const nobody = by(null);

/** A sheet signed. */
export const signed = (candidateId: string, examinerId: string): Body => ({
  type: 'sheet_signed',
  ...{ candidateId, examinerId, digest: DIGEST },
  ...KEY,
});
const absent = (candidateId: string): Body => ({
  type: 'attendance_recorded',
  ...{ candidateId, attendance: 'absent', reason: '未到场' },
});
const broke = (candidateId: string): Body => ({
  type: 'attendance_recorded',
  ...{ candidateId, attendance: 'void', reason: '使用通信工具' },
});

type Signers = { readonly checker: string; readonly lead: string; readonly supervisor: string };
const allSign = ({ checker, lead, supervisor }: Signers): Said[] =>
  (
    [
      ['checker', checker, ''],
      ['lead', lead, ''],
      ['supervisor', supervisor, '考核过程符合规定，未发现违规情况。'],
    ] as const
  ).map(([role, personId, opinion]) =>
    by(personId)({ type: 'sitting_signed', role, personId, opinion, digest: DIGEST, ...KEY }),
  );

/** Marks for every line of the scheme, less `off` hundredths a line; signed. */
function sheet(state: SittingState, candidateId: string, examinerId: string, off: number): Body[] {
  const lines = (state.scheme?.tasks ?? []).flatMap((task, index) =>
    task.lines.map((line, at) => [lineId(index, at), line] as const),
  );
  return [
    ...lines.map(([line, { fullMark }]): Body => ({
      type: 'line_scored',
      ...{ candidateId, examinerId, line, cause: 'typed', reason: '' },
      score: { kind: 'mark', mark: Math.max(0, fullMark - off) },
    })),
    signed(candidateId, examinerId),
  ];
}

/** A practical exam with three examiners. */
export function practicalDay(over: Parameters<typeof readySitting>[0] = {}): SittingState {
  const own = over.level === undefined ? {} : { level: over.level };
  const ready = readySitting({ title: '2026年第四批焊工三级操作技能考核 第1场', ...over }, people(own));
  const ids = [...ready.state.candidates.keys()];
  const [first = '', second = '', third = '', fourth = '', , , gone = ''] = ids;
  const [one = '', two = '', three = ''] = ready.scorers.map(({ personId }) => personId);
  const score = (line: string, mark: number, cause: 'typed' | 'correction', reason: string): Body => ({
    type: 'line_scored',
    ...{ candidateId: first, examinerId: one, line, score: { kind: 'mark', mark }, cause, reason },
  });
  const veto = (applies: boolean, reason: string): Body => ({
    type: 'veto_recorded',
    ...{ candidateId: second, examinerId: two, line: '1.2', applies, reason, witness: '' },
  });
  const bodies = [
    ...ids
      .slice(0, 5)
      .flatMap((candidateId, person) =>
        ready.scorers.flatMap(({ personId }, at) =>
          sheet(ready.state, candidateId, personId, 400 + person * 700 + at * 50).map(by(personId)),
        ),
      ),
    by(two)(veto(true, '焊缝有裂纹')),
    by(two)(veto(false, '复看为弧坑，不是裂纹')),
    by(two)(signed(second, two)),
    by(one)(score('1.1', 3800, 'correction', '复核样板后重新量取，原读数看错一格')),
    by(one)(signed(first, one)),
    by(ready.lead.personId)({
      type: 'spread_conferred',
      candidateId: fourth,
      people: [one, two, three],
      lines: ['2.1'],
      text: '三人焊脚读数不一，取出样板同看后复评',
    }),
    by(three)({
      type: 'line_scored',
      ...{ candidateId: fourth, examinerId: three, line: '2.1', score: { kind: 'mark', mark: 7550 } },
      ...{ cause: 'correction', reason: '会商后复评，焊脚重新量取' },
    }),
    by(three)(signed(fourth, three)),
    nobody(absent(ids[5] ?? '')),
    // marks were given before it happened; none of them counts
    ...sheet(ready.state, gone, one, 300).map(by(one)),
    by(ready.supervisor.personId)({
      type: 'incident_recorded',
      ...{ kind: 'cheating_subject', candidateId: gone, time: '10:05', witness: '罗辉莉' },
      text: '使用通信工具，当场收缴',
    }),
    by(ready.supervisor.personId)({
      type: 'incident_recorded',
      ...{ kind: 'equipment_failure', candidateId: third, time: '09:40', witness: '周婷' },
      text: '送丝机故障，更换设备，补时 6 分钟',
    }),
    by(null)({ type: 'note_added', candidateId: null, text: '10:15 停电 3 分钟，全场暂停' }),
    by(null)({
      type: 'facts_stated',
      rule: 'calendar.duties',
      candidateId: null,
      facts: { publicityStartsOn: '2026-11-24', publicityEndsOn: '2026-11-30' },
    }),
    nobody({
      type: 'subject_scores_imported',
      subject: 'theory',
      scores: ids.map((candidateId, at) => ({ candidateId, score: at === 4 ? ('exempt' as const) : 7000 + at * 350 })),
      source: null,
    }),
    ...allSign({ checker: ready.checker.personId, lead: ready.lead.personId, supervisor: ready.supervisor.personId }),
    nobody({
      type: 'certificates_assigned',
      certificates: ids.slice(0, 2).map((candidateId, at) => ({
        candidateId,
        number: `S00012000012326300000${String(at + 1)}`,
        issuedOn: '2026-12-04',
      })),
      ...{ segment: null, source: null, reason: '' },
    }),
  ];
  return dayOf(ready.links, bodies);
}

/** A panel of three experts giving three subjects. */
export function panelDay(): SittingState {
  const ready = readySitting(
    {
      procedure: 'panel',
      title: '2026年第二批贯通评价 数控车工',
      occupation: '数控车工',
      level: 'technician',
      policy: { id: 'chongqing-crossover', version: '1', rulesHash: 'a'.repeat(64) },
    },
    people({ occupation: '数控车工', level: 'technician' }).map((person, at) =>
      at === 3 ? { ...person, level: 'senior-technician' } : person,
    ),
  );
  const ids = [...ready.state.candidates.keys()];
  const bodies = [
    ...ids
      .slice(0, 5)
      .flatMap((candidateId, person) =>
        ready.scorers.flatMap(({ personId }, at) =>
          sheet(ready.state, candidateId, personId, 1000 + person * 800 + at * 300).map(by(personId)),
        ),
      ),
    nobody(absent(ids[5] ?? '')),
    nobody(broke(ids[6] ?? '')),
    ...allSign({ checker: ready.checker.personId, lead: ready.lead.personId, supervisor: ready.supervisor.personId }),
  ];
  return dayOf(ready.links, bodies);
}

/** A 综合评审 of both levels: passed, failed in the thesis, not reached, ticked 不通过 against the marks. */
export function reviewDay(): SittingState {
  const candidates = people({ occupation: '电工', level: 'senior-technician' }).map((person, at): Candidate =>
    at === 1 || at === 4 ? { ...person, level: 'technician' } : person,
  );
  const ready = readyReview(candidates);
  const [passed = '', technician = '', failed = '', shut = '', refused = '', away = '', gone = ''] = candidates.map(
    ({ candidateId }) => candidateId,
  );
  const { experts } = ready;
  const all = (who: string): Body[] => experts.map(({ personId }) => signed(who, personId));
  const bodies: Body[] = [
    ...[passed, technician, failed, refused, away, gone].flatMap((who, at) =>
      entryScores(who, 8300 - at * 100, at === 0 ? 'exempt' : 7550),
    ),
    ...entryScores(shut, 5900, 8000),
    ...asked(passed, 5),
    ...asked(failed, 4),
    ...marked(passed, experts, 'content', [8800, 8450, 9000]),
    ...marked(passed, experts, 'defence', [8450, 8000, 8600]),
    ...marked(passed, experts, 'performance', [8600, 8300, 8800]),
    ...marked(failed, experts, 'content', [5800, 6000, 6200]),
    ...marked(failed, experts, 'defence', [5500, 5900, 6000]),
    ...marked(technician, experts, 'performance', [7600, 7300, 7800]),
    ...marked(refused, experts, 'performance', [6100, 6300, 6400]),
    ...[passed, failed, technician, refused].flatMap(all),
    absent(away),
    broke(gone),
    ticked(passed, 'pass'),
    ticked(technician, 'pass'),
    ticked(failed, 'fail'),
    ticked(refused, 'fail', '业绩材料经核实与本人工作不符'),
  ];
  const [, , , checker, supervisor] = ready.people;
  return dayOf(
    ready.links,
    [
      ...bodies.map(nobody),
      ...allSign({
        checker: checker?.personId ?? '',
        lead: experts[0]?.personId ?? '',
        supervisor: supervisor?.personId ?? '',
      }),
    ],
    { title: '2026年第一批电工综合评审', occupation: '电工', room: '评审一室' },
  );
}

const under = (id: string) => ({ id, version: '1', rulesHash: 'a'.repeat(64) });
/** A day under 天津's document of chief technicians, and one under 黄石's. */
export const chiefDay = (): SittingState =>
  practicalDay({ title: '2026年特级技师评审', level: 'special', policy: under('tianjin-chief') });
/** A day of an enterprise under 津人社办发〔2019〕82号. */
export const enterpriseDay = (): SittingState =>
  practicalDay({ title: '2026年第一批焊工三级认定', policy: under('tianjin-enterprise') });
export const huangshiDay = (): SittingState =>
  practicalDay({
    title: '2026年第三批车工认定',
    organiser: '黄石市黄石港区职业技能培训学校',
    policy: under('huangshi-reform'),
  });
