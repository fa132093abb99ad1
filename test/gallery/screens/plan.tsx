import type { KnownPlan } from '#renderer/data/home/plans.ts';
import { PlanDesk } from '#renderer/features/printing/plan-desk.tsx';
import { PlanScreen } from '#renderer/features/plan/plan-screen.tsx';
import { err, ok } from '#shared/base/result.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import type { Body } from '#shared/record/body.ts';
import { journalOf, timedResults } from '../days.ts';
import { aSummary } from '../homes.ts';
import { fill, press, settled } from '../hands.ts';
import { unanswered } from '../hosts.ts';
import type { Alone, PageStates } from '../state.ts';
import { aCandidate, aPerson, aSitting, linksOf } from '#test/support/sitting.ts';

const PLAN = {
  planId: '11111111-2222-4333-8444-666666666666',
  title: '2026 年第三批企业内职业技能鉴定',
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
};
/** Who may add to the record: the site head of the sitting. */
const KEEPER = aPerson('site-head', '罗芳');
const NAMES = [
  '陈婷华',
  '彭博',
  '罗芳',
  '赵洋浩',
  '周婷',
  '罗辉莉',
  '宋勇',
  '邓芳磊',
  '于辉',
  '朱军敏',
  '程成',
  '孙佳',
];
const LEVELS: readonly Level[] = ['advanced', 'technician', 'senior-technician'];
const LONG = '阿卜杜勒艾尼·买买提吐尔逊·阿布都热依木';

const peopleOf = (count: number, name?: string): Candidate[] =>
  Array.from({ length: count }, (_, n) => ({
    ...aCandidate(String(n + 1).padStart(3, '0'), name ?? NAMES[n % NAMES.length] ?? ''),
    idNumber: `12000019900101${String(n).padStart(4, '0')}`,
    level: LEVELS[n % LEVELS.length] ?? 'advanced',
  }));

type Shape = {
  readonly people?: Candidate[];
  readonly missing?: number;
  readonly scored?: boolean;
  readonly rooted?: boolean;
};

/** A plan of one sitting: some absent, some void, theory on record for most. */
function shown(
  { people = peopleOf(60), missing = 0, scored = true, rooted = true }: Shape,
  over: Partial<Alone> = {},
): Alone {
  const count = Math.max(people.length + missing, 1);
  const plan = { ...PLAN, people: count, applicants: count, share: Math.max(people.length, 1) };
  const sitting = aSitting({ channel: 'appraisal', edition: 3, plan });
  const root = { siteHead: KEEPER, publicKey: 'ab'.repeat(32) };
  const gone = people
    .filter((_, n) => n % 7 === 3)
    .map(({ candidateId }, n): Body => ({
      ...{ type: 'attendance_recorded', candidateId, attendance: n % 3 === 2 ? 'void' : 'absent', reason: '' },
    }));
  const bodies: Body[] = [{ type: 'sitting_opened', sitting, ...(rooted ? { root } : {}) }];
  if (people.length > 0) bodies.push({ type: 'candidates_admitted', candidates: people, source: null }, ...gone);
  const links = linksOf(
    sitting,
    bodies.map((body) => [body, null] as const),
  );
  const known: KnownPlan = { plan, sittings: [aSummary({ log: sitting.sittingId, sitting })], missing, elsewhere: [] };
  const head = links.at(-1)?.head;
  return {
    page: (
      <div className="kp-start">
        <PlanScreen
          known={known}
          arrange={() => null}
          forms={(of, onDone) => <PlanDesk {...of} onDone={onDone} />}
          onBack={() => undefined}
        />
      </div>
    ),
    ...over,
    answers: {
      'journal:read': ok({ lines: links.map(({ line }) => line), head }),
      'plan:prints': ok({ rows: [] }),
      'plan:read': ok(
        scored && people.length > 0
          ? { entries: [theoryOf(people)], last: 'd'.repeat(64) }
          : { entries: [], last: null },
      ),
      ...over.answers,
    },
  };
}

const theoryOf = (people: readonly Candidate[]): PlanEntry => ({
  ...{ v: 1, planId: PLAN.planId, seq: 0, at: '2026-11-20T02:00:00.000Z', by: KEEPER.name, prev: null },
  ...{ personId: KEEPER.personId, log: PLAN.planId },
  body: {
    ...{ type: 'theory_imported', on: '2026-11-10', reason: '' },
    source: { file: '理论成绩.xlsx', sha256: 'c'.repeat(64), sheet: '成绩' },
    scores: people
      .filter((_, n) => n % 5 !== 4)
      .map(({ name, idNumber }, n) => ({ name, idNumber, score: n % 6 === 5 ? 'absent' : 5200 + ((n * 730) % 4500) })),
  },
});

/** A plan whose sitting is scored, with the minutes everybody took, at its pictures. */
function marked(over: Partial<Alone> = {}): Alone {
  const day = timedResults();
  const { sitting } = day.sitting;
  const count = day.sitting.candidates.size;
  const plan = { ...PLAN, people: count, applicants: count, share: count };
  const summary = aSummary({ log: sitting?.sittingId ?? '', sitting });
  const known: KnownPlan = { plan, sittings: [summary], missing: 0, elsewhere: [] };
  return {
    page: (
      <div className="kp-start">
        <PlanScreen known={known} arrange={() => null} forms={() => null} onBack={() => undefined} />
      </div>
    ),
    act: async (page) => press(await read(page), /看图表|^Pictures$/),
    ...over,
    answers: { ...journalOf(day), 'plan:read': ok({ entries: [], last: null }) },
  };
}

/** The page once its sittings are read and folded. */
async function read(page: HTMLElement): Promise<HTMLElement> {
  while (page.querySelector('[data-counts]') === null) await settled();
  return page;
}

/** 计划: everybody of a plan over its sittings. */
export const plan: PageStates = {
  full: () => shown({}),
  'nothing-scored': () => shown({ scored: false, missing: 12 }),
  empty: () => shown({ people: [] }),
  'nobody-found': () => shown({}, { act: async (page) => fill(await read(page), '[role=search] input', '没有这个人') }),
  reading: () => shown({}, { answers: { 'journal:read': unanswered } }),
  damaged: () => shown({}, { answers: { 'plan:read': err({ kind: 'plan_damaged' }) } }),
  importing: () => shown({}, { act: async (page) => press(await read(page), /导入理论成绩/) }),
  pictures: () => shown({}, { act: async (page) => press(await read(page), /看图表/) }),
  'pictures-marked': () => marked(),
  'pictures-marked-english': () => marked({ looks: { language: 'en' } }),
  'pictures-marked-dark': () => marked({ looks: { look: 'dark' } }),
  resits: () => shown({}, { act: async (page) => press(await read(page), /^补考/) }),
  files: () => shown({}, { act: async (page) => press(await read(page), /^计划表格$/) }),
  disputes: () => shown({}, { act: async (page) => press(await read(page), /^公示和异议$/) }),
  forms: () => shown({}, { act: async (page) => press(await read(page), /^计划表单$/) }),
  settings: () => shown({}, { act: async (page) => press(await read(page), /^计划规定$/) }),
  'settings-wrong-pin': () =>
    shown(
      {},
      {
        answers: { 'session:open': err({ kind: 'pin_wrong', detail: { left: 4 } }) },
        act: async (page) => {
          await press(await read(page), /^计划规定$/);
          await fill(document.body, '[role=dialog] input[type=password]', '24681357');
          await press(document.body, /^保存$/);
        },
      },
    ),
  'settings-nobody-signs': () =>
    shown({ rooted: false }, { act: async (page) => press(await read(page), /^计划规定$/) }),
  'long-names': () => shown({ people: peopleOf(9, LONG) }),
  dark: () => shown({}, { looks: { look: 'dark' } }),
  english: () => shown({}, { looks: { language: 'en' } }),
  touch: () => shown({}, { looks: { touch: true } }),
};
