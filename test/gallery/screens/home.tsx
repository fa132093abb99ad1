import { SpareMachine } from '#renderer/features/backup/spare-machine.tsx';
import { LedgerScreen } from '#renderer/features/ledger/ledger-screen.tsx';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import type { Home } from '#renderer/data/home/load-home.ts';
import { err, ok } from '#shared/base/result.ts';
import { aSitting } from '#test/support/sitting.ts';
import { fill, press } from '../hands.ts';
import { aHome, aStation, aSummary, LONG_ORGANISER } from '../homes.ts';
import { unanswered } from '../hosts.ts';
import type { Alone, PageStates } from '../state.ts';

const nothing = (): Promise<void> => Promise.resolve();
const at = (home: Home, over: Partial<Alone> = {}): Alone => ({
  page: (
    <HomeScreen
      home={home}
      reload={nothing}
      restore={<SpareMachine world="portable" onRestored={nothing} />}
      newSitting={() => null}
      newPlan={() => null}
      plan={() => null}
      trace={() => null}
      ledger={() => null}
      duties={() => null}
    />
  ),
  ...over,
});

const FULL = (): Home =>
  aHome({
    sittings: [
      aSummary(),
      aSummary({ journal: 400 }, '焊工二级 第二场'),
      aSummary({ problem: { kind: 'chain_broken', seq: 17 } }, '电工三级 第一场'),
      aSummary({ sitting: null, lastAt: null, database: 0, journal: 3 }),
      aSummary({ practice: true }, '练习场次'),
      ...Array.from({ length: 30 }, (_, n) => aSummary({}, `焊工三级 第${String(n + 2)}场`)),
    ],
  });
/** A plan of three sittings, from whose roster some people are in none of them. */
const PLANNED = (): Home => {
  const plan = {
    planId: '11111111-2222-4333-8444-666666666666',
    title: '2026 年第三批',
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
    people: 40,
    applicants: 24,
    share: 12,
  };
  const inPlan = (title: string) => aSummary({ sitting: aSitting({ title, plan }) });
  const sittings = ['焊工三级 第一场', '焊工三级 第二场', '电工二级 第一场'].map(inPlan);
  return aHome({ sittings: [...sittings, aSummary({}, '焊工三级 补考')] });
};
/** Closed and void ones among those that go on, and some that were put away. */
const FINISHED = (): Home =>
  aHome({
    sittings: [
      aSummary({}, '焊工三级 第一场'),
      ...Array.from({ length: 9 }, (_, n) => aSummary({ closed: true }, `焊工三级 第${String(n + 2)}场`)),
      aSummary({ voided: '重复建立' }, '焊工二级 第一场'),
    ],
  });
/** What each of them came to, with a certificate that was given. */
const LEDGER = (() => {
  const whose = { occupation: '焊工', level: 'advanced' as const };
  const row = {
    ...{
      log: '11111111-2222-4333-8444-555555555555',
      title: '2026 年第三批焊工三级操作技能考核',
      plan: '2026 年第三批',
    },
    ...{ organiser: LONG_ORGANISER, room: '焊接实训室', heldOn: '2026-11-20', standing: 'closed' as const },
    groups: [{ ...whose, people: 30, pass: 24, fail: 4, away: 2, numbered: 1 }],
    certificates: [
      {
        ...{ ...whose, name: '阿不都热依木·买买提艾力', idNumber: '120000199001010015' },
        ...{ number: 'S000120000123263000001', issuedOn: '2026-12-18' },
      },
    ],
  };
  return { 'ledger:read': ok({ row }) };
})();
const ledgerOf = (sittings: Home['sittings']) => (
  <div className="kp-start">
    <LedgerScreen sittings={sittings} onBack={() => undefined} />
  </div>
);
const LONG = (): Home =>
  aHome({
    stations: [aStation({ name: `${LONG_ORGANISER}一号工位`, organiser: LONG_ORGANISER })],
    sittings: [aSummary({}, `2026 年第三批企业职业技能等级认定焊工三级操作技能考核第二场次（${LONG_ORGANISER}）`)],
  });
const NEW_COMPUTER = (): Home => aHome({ stations: [] });

/** Who is found by two letters: one with a result, one without, one of a void sitting. */
const FOUND = (() => {
  const names = ['吴凯', '吴昆', '阿不都热依木·买买提艾力·吐尔逊江'];
  const planId = '99999999-2222-4333-8444-666666666666';
  const people = names.map((name, n) => ({
    ...{ kind: 'candidate', planId: n === 0 ? planId : null },
    ...{ practice: n === 1, log: '11111111-2222-4333-8444-555555555555', heldOn: '2026-11-20', voided: n === 2 },
    ...{ title: `焊工三级 第${String(n + 2)}场`, candidateId: `99999999-2222-4333-8444-55555555555${String(n)}` },
    ...{ number: `2026-00${String(n + 1)}`, name },
  }));
  const official = {
    ...{ kind: 'official', role: 'supervisor', personId: '99999999-2222-4333-8444-777777777777', number: '' },
    ...{ practice: false, log: '11111111-2222-4333-8444-555555555555', title: '焊工三级 第二场' },
    ...{ heldOn: '2026-11-20', voided: false, name: '魏康' },
  };
  const results = people.map(({ candidateId }, n) => ({
    ...{ candidateId, verdict: n === 0 ? 'pass' : 'open', shown: n === 0 ? '81.50' : '' },
  }));
  const counts = { pass: 1, fail: 0, absent: 0, void: 0, ineligible: 0, open: 1, again: 0 };
  return {
    'people:find': ok({ people: [...people, official], more: 4 }),
    'sitting:outcome': ok({ isClosed: true, counts, people: results }),
  };
})();
const lookForWu = (page: HTMLElement) => fill(page, '[data-search] input, input[data-search]', 'wk');

/** The first screen: a new computer, a station without sittings, and every sitting there is. */
export const home: PageStates = {
  'first-run': () => at(NEW_COMPUTER()),
  empty: () => at(aHome()),
  full: () => at(FULL()),
  planned: () => at(PLANNED()),
  'nothing-found': () =>
    at(FULL(), { act: (page) => fill(page, '[data-search] input, input[data-search]', '没有这一场') }),
  finished: () => at(FINISHED()),
  archived: () => {
    const home = FINISHED();
    const archived = home.sittings.map(({ log }) => ({ log, at: '2026-11-20T08:00:00.000Z' }));
    const answers = { 'archive:move': ok({ archived: archived.slice(2), damaged: false }) };
    return at(home, { answers, act: (page) => press(page, /^归档所示/) });
  },
  ledger: () => ({ page: ledgerOf(FINISHED().sittings), answers: LEDGER }),
  'ledger-empty': () => ({ page: ledgerOf([]) }),
  totals: () => at(PLANNED(), { answers: FOUND, act: (page) => press(page, /^看统计/) }),
  'totals-english': () =>
    at(PLANNED(), { answers: FOUND, act: (page) => press(page, /^Totals/), looks: { language: 'en' } }),
  people: () => at(FULL(), { answers: FOUND, act: lookForWu }),
  'people-english': () => at(FULL(), { answers: FOUND, act: lookForWu, looks: { language: 'en' } }),
  'long-names': () => at(LONG()),
  'sittings-without-station': () => at(aHome({ stations: [], sittings: [aSummary({ practice: true }, '练习场次')] })),
  busy: () => at(aHome(), { answers: { 'station:create': unanswered }, act: (page) => press(page, /打开练习场次/) }),
  broken: () =>
    at(aHome(), {
      answers: { 'station:create': err({ kind: 'disk_full' }) },
      act: (page) => press(page, /打开练习场次/),
    }),
  dark: () => at(FULL(), { looks: { look: 'dark' } }),
  english: () => at(FULL(), { looks: { language: 'en' } }),
  'first-run-english': () => at(NEW_COMPUTER(), { looks: { language: 'en' } }),
  touch: () => at(FULL(), { looks: { touch: true } }),
  'first-run-touch': () => at(NEW_COMPUTER(), { looks: { touch: true } }),
};
