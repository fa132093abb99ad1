import { describe, expect, it } from 'vitest';
import { matchTheory } from '#shared/plans/match-theory.ts';
import { byOwnMark } from '#shared/plans/own-marks.ts';
import type { Part } from '#shared/plans/part.ts';
import { reviewsBeyond } from '#shared/plans/reviews-beyond.ts';
import { listPassMark, scoreReader } from '#shared/plans/score-reader.ts';
import { FIRST_SETTINGS } from '#shared/plans/settings.ts';
import type { Attempt } from '#shared/plans/standing.ts';
import { aCandidate } from '#test/support/sitting.ts';
import { aPart, brought, inPart, somebody } from '#test/support/plan-people.ts';

// Lists of scores: nobody's score goes to another, and a mark passes by the clause or the plan that says so.

const ANNA = somebody('陈婷华', '120000199001010015');
const BO = somebody('彭博', '120000199002020020');
const named = ({ name, idNumber }: typeof ANNA) => ({ name, idNumber });

describe('a list of theory scores', () => {
  const row = (sheetRow: number, one: typeof ANNA, theoryScore: string) => ({
    sheetRow,
    candidate: { ...aCandidate('1', one.name), idNumber: one.idNumber, extra: { 理论成绩: theoryScore } },
  });
  it('is matched by name and number; whose row is in doubt stays out and is named', () => {
    const stranger = somebody('宋勇', '120000199003030035');
    const wrong = { ...BO, name: '彭搏' };
    const { matched, findings } = matchTheory(
      [row(2, ANNA, '72'), row(3, wrong, '60'), row(4, stranger, '60'), row(5, { ...ANNA, idNumber: '' }, '60')],
      [ANNA, BO],
    );
    expect(matched).toEqual([{ sheetRow: 2, ...named(ANNA), score: 7200 }]);
    expect(findings).toEqual([
      { kind: 'name_differs', sheetRow: 3, name: '彭搏', what: '彭博' },
      { kind: 'unknown', sheetRow: 4, name: '宋勇', what: stranger.idNumber },
      { kind: 'id_missing', sheetRow: 5, name: '陈婷华', what: '' },
    ]);
  });
  it('takes neither of two rows of one number, also where the reader refused the second', () => {
    const twice = matchTheory([row(2, ANNA, '72'), row(3, ANNA, '73'), row(4, BO, '60')], [ANNA, BO]);
    expect([twice.matched.map(({ name }) => name), twice.findings.map(({ kind }) => kind)]).toEqual([
      ['彭博'],
      ['twice', 'twice'],
    ]);
    const flaw = (kind: 'duplicate_candidate' | 'name_missing', first: number) => ({
      kind,
      detail: { row: first },
      sheetRow: 9,
      value: '',
    });
    const flawed = (kind: 'duplicate_candidate' | 'name_missing') =>
      matchTheory([row(2, ANNA, '72'), row(4, BO, '60')], [ANNA, BO], [flaw(kind, 2) as never]).matched.map(
        ({ name }) => name,
      );
    expect([flawed('duplicate_candidate'), flawed('name_missing')]).toEqual([['彭博'], ['陈婷华', '彭博']]);
  });
  it('says of a score that is none what stood there', () => {
    const { findings } = matchTheory([row(2, ANNA, '101'), row(3, BO, '')], [ANNA, BO]);
    expect(findings.map(({ kind, what }) => [kind, what])).toEqual([
      ['out_of_range', '101'],
      ['score_missing', ''],
    ]);
  });
});

describe('a score on a list', () => {
  const read = (
    id: string,
    subject: 'theory' | 'practical',
    score: number | 'absent' | 'void',
    level: 'advanced' | 'technician' = 'advanced',
    own?: never,
  ) => scoreReader(id, { ...FIRST_SETTINGS, theoryPassMark: 7000 })(subject, score, { level, on: '2026-11-10', own });
  const said = ({ outcome, shown, because }: Attempt) => [
    outcome,
    shown,
    ...because.map(({ code, article, text }) => `${code} ${article} ${text}`),
  ];
  it('is held against the mark of the plan or of the document, and says which', () => {
    expect(said(read('tianjin-appraisal', 'theory', 6999))).toEqual([
      'failed',
      '69.99',
      'theory_below 计划规定 理论 69.99 分，低于 70.00 分',
    ]);
    expect(said(read('tianjin-appraisal', 'theory', 6000, 'technician'))).toEqual([
      ...['passed', '60.00', 'theory_reached 综合评审工作流程 四 理论 60.00 分，达到 60.00 分'],
    ]);
    expect(said(read('tianjin-enterprise', 'practical', 6000))).toEqual([
      'passed',
      '60.00',
      'practical_reached 计划规定 技能操作 60.00 分，达到 60.00 分',
    ]);
    expect(said(read('no-document', 'practical', 5999))[2]).toBe(
      'practical_below 计划规定 技能操作 59.99 分，低于 60.00 分',
    );
  });
  it('may say that somebody was absent or void', () => {
    expect(said(read('tianjin-appraisal', 'theory', 'absent'))).toEqual([
      'absent',
      '',
      'theory_absent 计划规定 理论缺考，不合格',
    ]);
    expect(said(read('tianjin-appraisal', 'practical', 'void'))).toEqual([
      'void',
      '',
      'practical_void 计划规定 技能操作违纪，成绩无效',
    ]);
    expect(read('tianjin-appraisal', 'theory', 'absent')).toMatchObject({
      on: '2026-11-10',
      sittingId: null,
      isClosed: true,
      attempt: null,
    });
  });
  it('is read anew for each level, subject and day', () => {
    const reader = scoreReader('tianjin-appraisal', { ...FIRST_SETTINGS, theoryPassMark: 7000 });
    const of = (subject: 'theory' | 'practical', level: 'advanced' | 'technician', on: string) =>
      reader(subject, 6500, { level, on });
    expect(
      [
        of('theory', 'advanced', '2026-11-10'),
        of('theory', 'technician', '2026-11-11'),
        of('practical', 'advanced', '2026-11-12'),
        of('theory', 'advanced', '2026-11-13'),
      ].map(({ subject, outcome, on }) => `${subject} ${outcome} ${on}`),
    ).toEqual([
      ...[
        'theory failed 2026-11-10',
        'theory passed 2026-11-11',
        'practical passed 2026-11-12',
        'theory failed 2026-11-13',
      ],
    ]);
  });
  it('passes by somebody’s own mark of theory and practice, and by that alone', () => {
    const own = {
      ground: 'special-policy',
      source: '某号文件',
      theory: 5000,
      practical: 5500,
      thesis: 1,
      performance: 1,
    } as const;
    const mark = (subject: 'theory' | 'practical' | 'review', of?: typeof own) =>
      listPassMark(
        'tianjin-enterprise',
        { ...FIRST_SETTINGS, theoryPassMark: 7000 },
        { subject, level: 'advanced', own: of },
      );
    expect([
      mark('theory', own),
      mark('practical', own),
      mark('review', own),
      mark('theory'),
      mark('practical'),
    ]).toEqual([5000, 5500, 6000, 7000, 6000]);
    const practical: Attempt = { ...read('tianjin-appraisal', 'practical', 5600), exact: '5600/1' };
    const by = byOwnMark(practical, own);
    expect([by.outcome, by.shown, by.because.map(({ code, text }) => `${code} ${text}`)]).toEqual([
      'passed',
      '56.00',
      [expect.stringMatching(/^practical_reached .*技能操作 56\.00 分，达到 55\.00 分/)],
    ]);
    const below = byOwnMark({ ...practical, exact: '5499/1' }, own);
    expect([below.outcome, below.because[0]?.code, below.because[0]?.text]).toEqual([
      'failed',
      'practical_below',
      expect.stringContaining('低于 55.00 分'),
    ]);
    const stays: Attempt[] = [
      ...[
        { ...practical, subject: 'theory' as const },
        { ...practical, outcome: 'absent' as const },
        { ...practical, exact: '' },
        read('tianjin-appraisal', 'practical', 5600),
      ],
      { ...practical, because: [...practical.because, { ...practical.because[0]!, code: 'practical_vetoed' }] },
    ];
    for (const one of stays) expect(byOwnMark(one, own)).toBe(one);
  });
});

describe('reviews beyond the plan', () => {
  const held = (one: typeof ANNA, outcome: 'passed' | 'failed' | 'open', over: Partial<Part> = {}): Part => ({
    ...aPart([inPart(one, { brings: [brought('thesis', 'open'), brought('review', outcome)] })], {
      heldOn: '2026-03-01',
    }),
    ...over,
  });
  it('are those of the same occupation and level that came to something, with their day', () => {
    const of = reviewsBeyond([
      held(ANNA, 'failed'),
      held(ANNA, 'open'),
      held({ ...ANNA, occupation: '电工' }, 'failed'),
      held(BO, 'passed'),
      held(ANNA, 'passed', { isClosed: false }),
    ]);
    expect(
      of(ANNA).map(({ subject, outcome, on, isClosed, attempt }) => [subject, outcome, on, isClosed, attempt]),
    ).toEqual([
      ['review', 'failed', '2026-03-01', true, null],
      ['review', 'passed', '2026-03-01', false, null],
    ]);
    expect([
      of({ ...ANNA, level: 'technician' }),
      of(somebody('宋勇', '120000199003030035')),
      reviewsBeyond([])(ANNA),
    ]).toEqual([[], [], []]);
  });
});
