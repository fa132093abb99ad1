import { describe, expect, it } from 'vitest';
import { readDraft } from '#renderer/features/new-sitting/read-draft.ts';
import { emptyDraft, withWay, type Draft } from '#renderer/features/new-sitting/sitting-draft.ts';
import { panelScheme } from '#shared/procedures/panel/scheme.ts';
import { PRACTICE_SCHEME, practiceCandidates, practiceStaff } from '#renderer/data/practice/practice-data.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { WAYS } from '#shared/documents/registry.ts';
import { candidateSchema } from '#shared/model/candidate.ts';
import { schemeSchema } from '#shared/model/scheme.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { sittingSchema } from '#shared/model/sitting.ts';
import { personSchema } from '#shared/model/staff.ts';

const place = {
  sittingId: crypto.randomUUID(),
  stationId: crypto.randomUUID(),
  practice: false,
  organiser: '天津滨海重工装备制造有限公司',
};
const way = (id: string): Way => WAYS.find((known) => known.id === id) ?? expect.fail(`no way ${id}`);
const filled: Draft = { ...emptyDraft('2026-11-20'), occupation: '焊工' };
const read = (over: Partial<Draft>) => readDraft({ ...filled, ...over }, place, '焊工（三级/高级工）2026-11-20');
const problems = (over: Partial<Draft>): string[] => {
  const result = read(over);
  return result.ok ? [] : Object.keys(result.error);
};

describe('a new sitting', () => {
  it('becomes a sitting that every reader accepts', () => {
    const result = read({ maxSpread: '10' });
    if (!result.ok) throw new Error('refused');
    expect(sittingSchema.parse(result.value)).toEqual(result.value);
    expect(result.value).toMatchObject({
      title: '焊工（三级/高级工）2026-11-20',
      procedure: 'practical',
      policy: { id: 'tianjin-appraisal' },
      settings: { passMark: 6000, maxSpread: 1000, examinersPerCandidate: 3 },
    });
  });

  it('holds cards against the level only where that is chosen, and where examiners mark line by line', () => {
    const ruled = (over: Partial<Draft>) => {
      const result = read(over);
      return result.ok ? result.value.settings.examinerUpTo : 'refused';
    };
    expect([ruled({}), ruled({ examinerUpTo: 'advanced' })]).toEqual([undefined, 'advanced']);
    const panel = withWay({ ...filled, examinerUpTo: 'advanced' }, way('chongqing-panel'));
    expect(ruled(panel)).toBe(undefined);
  });

  it.each([
    [{ occupation: '  ' }, ['occupation']],
    [{ heldOn: '2026-02-30' }, ['heldOn']],
    [{ heldOn: '20261120' }, ['heldOn']],
    [{ heldOn: '2026-11-19' }, ['heldOn']],
    [{ heldOn: '2026-12-31' }, []],
    [{ passMark: '59.99' }, ['passMark']],
    [{ passMark: '100.5' }, ['passMark']],
    [{ passMark: '六十' }, ['passMark']],
    [{ maxSpread: '-1' }, ['maxSpread']],
    [{ title: '长'.repeat(201) }, ['title']],
    [{ occupation: '', heldOn: '' }, ['occupation', 'heldOn']],
  ])('names every field that will not do: %o', (over, names) => {
    expect(problems(over)).toEqual(names);
  });

  it('may be stricter than its document', () => {
    expect(read({ passMark: '70' })).toMatchObject({ ok: true, value: { settings: { passMark: 7000 } } });
  });

  it('takes a panel of three with the levels of its document', () => {
    const draft = withWay({ ...filled, level: 'junior', examiners: 5, maxSpread: '5' }, way('chongqing-panel'));
    expect(draft).toMatchObject({ level: 'advanced', examiners: 3, maxSpread: '' });
    expect(readDraft({ ...draft, examiners: 5 }, place, '题')).toMatchObject({
      ok: true,
      value: {
        policy: { id: 'chongqing-crossover' },
        channel: 'crossover',
        settings: { examinersPerCandidate: 3, maxSpread: null, memberShare: { num: 2, den: 3 } },
      },
    });
  });

  it.each([
    ['2/3', []],
    ['3/3', []],
    ['1/2', ['memberShare']],
    ['4/3', ['memberShare']],
    ['三分之二', ['memberShare']],
  ])('takes a share of members no looser than the document: %s', (memberShare, names) => {
    expect(problems({ ...withWay(filled, way('chongqing-panel')), memberShare })).toEqual(names);
  });

  it('says with the clause that a looser setting is refused', () => {
    const loose = readDraft({ ...withWay(filled, way('chongqing-panel')), passMark: '59.99' }, place, '题');
    expect(loose.ok ? null : loose.error.passMark?.blanks).toEqual({ low: '60.00', article: '六（三）' });
    // where the document names no mark, none is put into its mouth
    const own = read({ passMark: '59.99' });
    expect(own.ok ? null : own.error.passMark?.sentence[0]).toBe('不得低于 {low} 分。');
  });

  it('asks for the pass mark where the document leaves it to the plan, and takes any the plan sets', () => {
    const draft = withWay(filled, way('tianjin-chief'));
    expect(draft).toMatchObject({ passMark: '', level: 'special', channel: 'appointment' });
    expect(problems(draft)).toEqual(['passMark']);
    expect(problems({ ...draft, passMark: '0' })).toEqual(['passMark']);
    expect(problems({ ...draft, passMark: '55' })).toEqual([]);
  });

  it('keeps the mark that the document fixes for a review, neither lower nor higher', () => {
    const draft = withWay(filled, way('tianjin-review'));
    expect(problems({ ...draft, passMark: '60' })).toEqual([]);
    expect(problems({ ...draft, passMark: '60.01' })).toEqual(['passMark']);
    expect(problems({ ...draft, passMark: '59.99' })).toEqual(['passMark']);
  });

  it.each(WAYS.map((known) => [known.id, known] as const))('opens %s as its document allows', (_, known) => {
    const draft = { ...withWay(filled, known), passMark: PROCEDURES[known.procedure].leeway.passMark ? '80' : '60' };
    const result = readDraft(draft, place, '题');
    if (!result.ok) throw new Error(Object.keys(result.error).join());
    expect(sittingSchema.parse(result.value)).toEqual(result.value);
    expect(known.policy.levels).toContain(result.value.level);
    expect(known.policy.channels).toContain(result.value.channel);
  });
});

describe('what a sitting starts with', () => {
  it('gives a panel three subjects of one hundred', () => {
    const scheme = schemeSchema.parse(panelScheme());
    expect(scheme.tasks.map(({ fullMark, lines }) => [fullMark, lines.length, lines[0]?.fullMark])).toEqual([
      [10_000, 1, 10_000],
      [10_000, 1, 10_000],
      [10_000, 1, 10_000],
    ]);
  });

  it('fills practice with people and a scheme that any reader accepts, lines adding up to their task', () => {
    const id = () => crypto.randomUUID();
    const candidates = practiceCandidates(id);
    for (const candidate of candidates) candidateSchema.parse(candidate);
    for (const person of practiceStaff(id)) personSchema.parse(person);
    expect(new Set(candidates.map(({ number }) => number)).size).toBe(12);
    expect(candidates.every(({ idNumber }) => idNumber.startsWith('120000'))).toBe(true);
    const { tasks } = schemeSchema.parse(PRACTICE_SCHEME);
    for (const task of tasks) expect(task.lines.reduce((sum, line) => sum + line.fullMark, 0)).toBe(task.fullMark);
    expect(tasks.reduce((sum, task) => sum + (task.weight ?? 0), 0)).toBe(100);
  });
});
