import { describe, expect, it } from 'vitest';
import { TIANJIN_CHIEF } from '#shared/documents/tianjin-chief/checks.ts';
import { DUTY_FACTS } from '#shared/documents/parts/duty-dates.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { after, condition, readyUnder, stating } from '#test/support/conditions.ts';

const chief = (heldOn = '2026-03-20') => readyUnder('tianjin-chief', { level: 'special', heldOn }).state;
const dated = (facts: Record<string, string>) => after(chief(), stating(DUTY_FACTS, facts));
const fieldsOf = (rule: string) => TIANJIN_CHIEF.find((check) => check.rule === rule)?.fields ?? expect.fail(rule);
const knownOf = (state = chief()) => TIANJIN_CHIEF.map((check) => [check.rule, check.known(state)]);

it('asks four conditions, of which the first judges the document alone', () => {
  expect(TIANJIN_CHIEF.map(({ rule, title, judgesForce }) => [rule, title, judgesForce])).toEqual([
    ['tj.chief.in-force', ['办法有效期', 'Document in force'], true],
    ['tj.chief.employer', ['用人单位条件', 'Employer'], undefined],
    ['tj.chief.publicity', ['公示', 'Publicity'], undefined],
    ['tj.chief.recheck', ['用人单位复核', 'Recheck by the employer'], undefined],
  ]);
});

describe('the fields of', () => {
  const RECHECKED = ['复核日期（在“时限日程”中填写）', 'Rechecked on (see Deadlines)'];
  const STARTED = ['公示开始（在“时限日程”中填写）', 'Publicity started (see Deadlines)'];
  it.each([
    ['tj.chief.in-force', [['on', ['考核日期', 'Date'], 'date', true]]],
    [
      'tj.chief.employer',
      [
        [
          'seniorTechniciansRecognised',
          ['已完成相应高级技师等级认定', 'Senior technicians recognised'],
          'yes-no',
          false,
        ],
        ['mechanismEstablished', ['已建立培养使用、待遇匹配机制', 'Training and pay arranged'], 'yes-no', false],
        ['centralBranch', ['中央企业分支机构', 'Branch of a central enterprise'], 'yes-no', false],
        ['withinHeadOffice', ['在总部认定的职业、级别范围内', 'Within the head office’s scope'], 'yes-no', false],
      ],
    ],
    ['tj.chief.publicity', [['startsOn', STARTED, 'date', true]]],
    [
      'tj.chief.recheck',
      [
        ['recheckedOn', RECHECKED, 'date', true],
        ['publicityStartsOn', STARTED, 'date', true],
      ],
    ],
  ] as const)('%s', (rule, fields) => {
    expect(fieldsOf(rule).map(({ name, label, kind, fixed }) => [name, label, kind, fixed ?? false])).toEqual(fields);
  });

  it('an employer ask of its head office only where it is a branch', () => {
    const asked = (facts: Record<string, unknown>) =>
      fieldsOf('tj.chief.employer').map(({ askedIf }) => askedIf?.(facts));
    const always = [undefined, undefined, undefined];
    expect([asked({ centralBranch: true }), asked({ centralBranch: false }), asked({})]).toEqual([
      [...always, true],
      [...always, false],
      [...always, false],
    ]);
    expect(asked({ centralBranch: 'true' })).toEqual([...always, false]);
  });
});

describe('what the record knows of them', () => {
  it('is the day of the sitting, and the dates once they are stated', () => {
    expect(knownOf()).toEqual([
      ['tj.chief.in-force', { on: '2026-03-20' }],
      ['tj.chief.employer', {}],
      ['tj.chief.publicity', { startsOn: undefined }],
      ['tj.chief.recheck', { recheckedOn: undefined, publicityStartsOn: undefined }],
    ]);
    expect(knownOf(dated({ recheckedOn: '2026-03-23', publicityStartsOn: '2026-03-24' })).slice(2)).toEqual([
      ['tj.chief.publicity', { startsOn: '2026-03-24' }],
      ['tj.chief.recheck', { recheckedOn: '2026-03-23', publicityStartsOn: '2026-03-24' }],
    ]);
  });

  it('is nothing before a sitting is opened', () => {
    const known = TIANJIN_CHIEF.map((check) => Object.values(check.known(EMPTY_STATE)));
    expect(known).toEqual([[undefined], [], [undefined], [undefined, undefined]]);
  });
});

describe('they are judged', () => {
  const FACTS = { seniorTechniciansRecognised: true, mechanismEstablished: true };
  it.each([
    [{}, 'open', ['seniorTechniciansRecognised', 'mechanismEstablished', 'centralBranch']],
    [{ ...FACTS, centralBranch: false }, 'met', []],
    [{ ...FACTS, centralBranch: true }, 'open', ['withinHeadOffice']],
    [{ ...FACTS, centralBranch: true, withinHeadOffice: true }, 'met', []],
    [{ ...FACTS, centralBranch: true, withinHeadOffice: false }, 'unmet', []],
    // what is not asked counts for nothing
    [{ ...FACTS, centralBranch: false, withinHeadOffice: false }, 'met', []],
    [{ ...FACTS, mechanismEstablished: false, centralBranch: false }, 'unmet', []],
  ] as const)('of an employer that says %j: %s', (facts, status, asks) => {
    expect(condition(chief(), 'tj.chief.employer', facts)).toMatchObject({ status, asks, problem: null });
  });

  it.each([
    ['2026-03-23', '2026-03-24', 'met'],
    ['2026-03-24', '2026-03-24', 'met'],
    ['2026-03-25', '2026-03-24', 'unmet'],
  ] as const)('rechecked on %s and put up on %s: %s', (recheckedOn, publicityStartsOn, status) => {
    expect(condition(dated({ recheckedOn, publicityStartsOn }), 'tj.chief.recheck').status).toBe(status);
  });

  it('by the dates on record, which nobody says otherwise', () => {
    expect(condition(chief(), 'tj.chief.publicity', { startsOn: '2026-03-24' })).toMatchObject({
      ...{ status: 'open', asks: ['startsOn'] },
    });
    expect(condition(dated({ publicityStartsOn: '2026-03-24' }), 'tj.chief.publicity')).toMatchObject({
      ...{ status: 'met', texts: ['2026-03-24 开始公示，公示 5 个工作日，至 2026-03-31 届满'] },
    });
    const stated = { recheckedOn: '2026-03-23', publicityStartsOn: '2026-03-24' };
    expect(condition(chief(), 'tj.chief.recheck', stated).asks).toEqual(['recheckedOn', 'publicityStartsOn']);
    const force = (on: string) => condition(chief(), 'tj.chief.in-force', { on }).because;
    expect([force('2026-03-20'), force('2026-04-01')]).toEqual([
      ['policy_in_force 第十五条'],
      ['policy_in_force 第十五条'],
    ]);
  });
});
