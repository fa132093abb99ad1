import { describe, expect, it } from 'vitest';
import { POLICIES } from '#shared/law/registry.ts';
import type { SettledThresholds } from '#shared/model/thresholds.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import { listPassMark, scoreReader } from '#shared/plans/score-reader.ts';
import { askedByPlan, byPlan, FIRST_SETTINGS, planSettingsSchema } from '#shared/plans/settings.ts';

// Who is who on lists, what a plan asks of them, and what passes there.

describe('people', () => {
  const [chen, other] = [
    { name: '陈婷华', idNumber: '1' },
    { name: '陈婷花', idNumber: '1' },
  ];
  const peng = { name: '彭博', idNumber: '2' };
  const nobody = { name: '白文轩', idNumber: '' };

  it('are found by number and name together', () => {
    const book = peopleBook([chen, peng, nobody]);
    expect([book.find({ ...chen }), book.find({ ...peng })]).toEqual([chen, peng]);
    expect([
      book.find(nobody),
      book.find({ name: '陈婷华', idNumber: '2' }),
      book.find({ name: '陈婷华', idNumber: '3' }),
    ]).toEqual(Array(3).fill(undefined));
    expect(book.doubts()).toEqual([]);
  });

  it('of one number under several names are each found, and told as a doubt', () => {
    const third = { name: '陈亭华', idNumber: '1' };
    const book = peopleBook([chen]);
    for (const one of [other, third, peng]) book.add(one);
    expect([chen, other, third].map((one) => book.find({ ...one }))).toEqual([chen, other, third]);
    expect(book.find({ name: '甲', idNumber: '1' })).toBeUndefined();
    expect(book.doubts()).toEqual([{ idNumber: '1', names: ['陈婷华', '陈婷花', '陈亭华'] }]);
    expect(peopleBook().doubts()).toEqual([]);
  });
});

describe('subjects that a plan asks of somebody', () => {
  const asked = (level: Parameters<typeof askedByPlan>[1]['level'], channel?: 'specialised' | 'recognition') =>
    askedByPlan(FIRST_SETTINGS, { level, channel });
  const names = (...of: Parameters<typeof asked>) => asked(...of).map(({ subject }) => subject);
  it.each([
    ['junior', ['theory', 'practical']],
    ['intermediate', ['theory', 'practical']],
    ['advanced', ['theory', 'practical']],
    ['technician', ['theory', 'practical', 'review']],
    ['senior-technician', ['theory', 'practical', 'review']],
    ['special', ['theory', 'practical', 'review']],
    ['chief', ['theory', 'practical', 'review']],
  ] as const)('%s: %j', (level, subjects) => {
    expect(names(level)).toEqual(subjects);
    expect(names(level, 'recognition')).toEqual(subjects);
    expect(names(level, 'specialised')).toEqual(['practical']);
  });

  it('come in their own order, and say that the plan asks them', () => {
    const subjects = { ...FIRST_SETTINGS.subjects, ordinary: ['practical', 'theory'] as const };
    const settings = { ...FIRST_SETTINGS, subjects: { ...subjects, ordinary: [...subjects.ordinary] } };
    expect(askedByPlan(settings, { level: 'advanced' }).map(({ subject }) => subject)).toEqual(['theory', 'practical']);
    expect(asked('advanced')[0]?.because).toEqual(byPlan('theory_asked', '文件没有规定科目，计划考核理论'));
    expect(byPlan('x', '甲')).toEqual({ code: 'x', text: '甲', source: '本场次规定', article: '计划规定' });
    expect(planSettingsSchema.parse(FIRST_SETTINGS)).toEqual(FIRST_SETTINGS);
  });
});

describe('a score on a list', () => {
  const settings = { ...FIRST_SETTINGS, theoryPassMark: 7000 };
  const own: SettledThresholds = {
    ...{ ground: 'special-policy', source: '津人社〔2026〕1号' },
    ...{ theory: 6500, practical: 6600, thesis: 6700, performance: 6800 },
  };
  const silent = POLICIES.find(({ articles }) => articles.pass === null);
  const naming = POLICIES.find(({ articles }) => articles.pass !== null)!;
  const level = naming.articles.pass!.levels[0] as 'advanced';

  it('passes by one’s own mark, else the document’s, else of theory the plan’s', () => {
    const mark = (id: string, subject: 'theory' | 'practical' | 'review', of?: SettledThresholds) =>
      listPassMark(id, settings, { subject, level, own: of });
    expect([mark(naming.id, 'theory'), mark('unheard-of', 'theory'), mark('unheard-of', 'practical')]).toEqual([
      6000, 7000, 6000,
    ]);
    if (silent !== undefined) expect(mark(silent.id, 'theory')).toBe(7000);
    expect([
      mark(naming.id, 'theory', own),
      mark('unheard-of', 'practical', own),
      mark(naming.id, 'review', own),
    ]).toEqual([6500, 6600, 6000]);
  });

  it.each([
    ['just passes', 6000, 'passed', '60.00', '_reached', '60.00 分，达到 60.00 分'],
    ['just fails', 5999, 'failed', '59.99', '_below', '59.99 分，低于 60.00 分'],
    ['of who was absent', 'absent', 'absent', '', '_absent', '缺考，不合格'],
    ['of who cheated', 'void', 'void', '', '_void', '违纪，成绩无效'],
  ] as const)('%s', (_, score, outcome, shown, code, said) => {
    const read = scoreReader(naming.id, settings);
    for (const subject of ['theory', 'practical'] as const) {
      const attempt = read(subject, score, { level, on: '2026-11-20' });
      expect(attempt).toMatchObject({
        subject,
        outcome,
        shown,
        on: '2026-11-20',
        sittingId: null,
        isClosed: true,
        attempt: null,
      });
      expect(attempt.because).toMatchObject([{ code: `${subject}${code}` }]);
      expect(attempt.because[0]?.text.endsWith(said)).toBe(true);
      // read once more, of another day
      expect(read(subject, score, { level, on: '2026-11-21' })).toEqual({ ...attempt, on: '2026-11-21' });
    }
  });

  it('rests on the document that names its mark, on the plan where none does, and on one’s own', () => {
    const because = (id: string, of?: SettledThresholds) =>
      scoreReader(id, settings)('theory', 6999, { level, on: '2026-11-20', own: of });
    expect(because(naming.id).because[0]).toMatchObject({
      source: naming.source,
      article: naming.articles.pass!.article,
    });
    expect(because(naming.id).outcome).toBe('passed');
    expect(because('unheard-of')).toMatchObject({ outcome: 'failed', because: [{ article: '计划规定' }] });
    expect(because('unheard-of', own)).toMatchObject({
      outcome: 'passed',
      shown: '69.99',
      sittingId: null,
      isClosed: true,
    });
  });

  it('is read by its own level', () => {
    const read = scoreReader(naming.id, settings);
    const other = (
      ['junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief'] as const
    ).find((one) => !naming.articles.pass!.levels.includes(one));
    read('theory', 6500, { level, on: '2026-11-20' });
    if (other !== undefined) expect(read('theory', 6500, { level: other, on: '2026-11-20' }).outcome).toBe('failed');
  });
});
