import { randomUUID } from 'node:crypto';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Person, Role } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { forge, type Link } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';

/** A document that has the procedure. */
const UNDER = {
  practical: 'tianjin-appraisal',
  review: 'tianjin-appraisal',
  panel: 'chongqing-crossover',
  recognition: 'tianjin-appraisal',
} as const;

/** An invented sitting of 焊工 三级 with everything a test may want to change. */
export const aSitting = (over: Partial<Sitting> = {}): Sitting => ({
  sittingId: randomUUID(),
  stationId: randomUUID(),
  practice: false,
  title: '焊工三级 第一场',
  organiser: '天津滨海重工装备制造有限公司',
  occupation: '焊工',
  occupationCode: '6-18-02-04',
  level: 'advanced',
  room: '焊接实训室',
  heldOn: '2026-11-20',
  procedure: 'practical',
  policy: { id: UNDER[over.procedure ?? 'practical'], version: '1', rulesHash: 'a'.repeat(64) },
  settings: { passMark: 6000, maxSpread: null, examinersPerCandidate: 3 },
  ...over,
});

/** One that a host opens today: under this build's edition and rules. */
export const aSittingOfToday = (over: Partial<Sitting> = {}): Sitting => {
  const sitting = aSitting({ edition: EDITION, ...over });
  return { ...sitting, policy: { ...sitting.policy, rulesHash: RULES_HASH } };
};

export const aPerson = (role: Role, name: string): Person => ({
  personId: randomUUID(),
  name,
  role,
  idNumber: '',
  employer: '天津滨海重工装备制造有限公司',
  title: '高级技师',
  qualification: '高级考评员',
  cardNumber: '',
  validUntil: null,
  appointedBy: role === 'supervisor' ? 'authority' : 'enterprise',
});

export const aCandidate = (number: string, name: string): Candidate => ({
  candidateId: randomUUID(),
  number,
  name,
  idType: '居民身份证',
  idNumber: '',
  sex: null,
  birthDate: null,
  employer: '',
  occupation: '焊工',
  level: 'advanced',
  examType: '正考',
  phone: '',
  extra: {},
});

const line = (name: string, fullMark: number, veto: Scheme['tasks'][number]['lines'][number]['veto'] = null) => ({
  name,
  fullMark,
  standard: '',
  rule: '',
  chips: [],
  veto,
});

/** Two tasks on 100 weighing 60 and 40 percent, with a veto of each scope and overtime steps. */
export const aScheme: Scheme = {
  title: '焊工操作技能考核评分方案',
  tasks: [
    {
      name: '立焊',
      fullMark: 10_000,
      weight: 60,
      minutes: 60,
      overtime: [
        { over: 5, deduct: 500 },
        { over: 10, deduct: 1000 },
      ],
      disqualifyOver: 15,
      lines: [
        line('焊前准备', 4000, { text: '未穿劳保：本项不得分', scope: 'line' }),
        line('外观缺陷', 6000, { text: '裂纹：本题不得分', scope: 'task' }),
      ],
    },
    {
      name: '管板焊',
      fullMark: 10_000,
      weight: 40,
      minutes: 40,
      overtime: [],
      disqualifyOver: null,
      lines: [line('焊脚', 10_000, { text: '重大事故：取消考试资格', scope: 'practical' })],
    },
  ],
};

/** 重庆's panel as a scheme: three subjects of 100. */
export const aPanelScheme: Scheme = {
  title: '评审组评分',
  tasks: ['理论', '技能', '综合'].map((name) => ({
    name,
    fullMark: 10_000,
    weight: null,
    minutes: null,
    overtime: [],
    disqualifyOver: null,
    lines: [line(name, 10_000)],
  })),
};

/** Links for bodies, one second apart from a fixed morning; continues `from` where given. */
export function linksOf(
  sitting: Sitting,
  bodies: readonly (readonly [Body, string | null])[],
  from: SittingState = EMPTY_STATE,
): Link[] {
  const links: Link[] = [];
  let { head, high } = from;
  for (const [body, actor] of bodies) {
    const elapsed = (head.seq + 1) * 1000;
    const at = new Date(Date.UTC(2026, 10, 20, 1) + elapsed).toISOString();
    const forged = forge(head, body, { log: sitting.sittingId, station: sitting.stationId, actor, at, elapsed, high });
    if (!forged.ok) throw new Error(forged.error.kind);
    const link = forged.value;
    links.push(link);
    head = link.head;
    high = link.entry.high;
  }
  return links;
}

/** A sitting that is ready to be scored: staff, candidates and scheme on record. */
export function readySitting(
  over: Partial<Sitting> = {},
  candidates = [aCandidate('001', '陈婷华'), aCandidate('002', '彭博')],
) {
  const sitting = aSitting(over);
  const panel = sitting.procedure === 'panel';
  const scorers = panel
    ? [aPerson('expert-lead', '程成'), aPerson('expert', '孙佳'), aPerson('expert', '刘华')]
    : [aPerson('examiner', '周婷'), aPerson('examiner', '于辉'), aPerson('examiner', '朱军敏')];
  const lead = panel ? scorers[0]! : aPerson('examiner-lead', '罗辉莉');
  const checker = aPerson('checker', '宋勇');
  const supervisor = aPerson('supervisor', '邓芳磊');
  const people = [...new Set([...scorers, lead, checker, supervisor])];
  const links = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    [{ type: 'staff_named', people, source: null }, null],
    [{ type: 'candidates_admitted', candidates, source: null }, null],
    [{ type: 'scheme_adopted', scheme: panel ? aPanelScheme : aScheme, source: null }, null],
  ]);
  return { sitting, scorers, lead, checker, supervisor, candidates, links, state: foldAll(EMPTY_STATE, links) };
}
