import { describe, expect, test } from 'vitest';
import { isAsFixed } from '#shared/conduct/fixed-scheme.ts';
import type { Scheme, SchemeLine, Task } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { panelScheme } from '#shared/procedures/panel/scheme.ts';
import { reviewScheme } from '#shared/procedures/review/scheme.ts';
import { only } from '#test/support/judged.ts';
import { inHalves } from '#test/support/review.ts';
import { aScheme, aSitting } from '#test/support/sitting.ts';

const fixed = (scheme: Scheme, procedure: Sitting['procedure'], edition = 10): boolean =>
  isAsFixed(only({ sitting: aSitting({ procedure, edition }) }), scheme);
const first = (scheme: Scheme, over: Partial<Task>): Scheme => ({
  ...scheme,
  tasks: scheme.tasks.map((task, at) => (at === 0 ? { ...task, ...over } : task)),
});
const firstLine = (scheme: Scheme, over: Partial<SchemeLine>): Scheme => ({
  ...scheme,
  tasks: scheme.tasks.map((task, at) =>
    at === 0 ? { ...task, lines: task.lines.map((line, n) => (n === 0 ? { ...line, ...over } : line)) } : task,
  ),
});
const VETO = { text: '抄袭', scope: 'task' } as const;

test('a practical exam brings a scheme of its own', () => {
  expect([fixed(aScheme, 'practical'), fixed(aScheme, 'panel'), fixed(aScheme, 'review')]).toEqual([
    ...[true, false, false],
  ]);
});

const OFF: readonly [string, (scheme: Scheme) => Scheme][] = [
  ['a task out of something else', (scheme) => first(scheme, { fullMark: 20_000 })],
  ['a weight', (scheme) => first(scheme, { weight: 50 })],
  ['a time', (scheme) => first(scheme, { minutes: 60 })],
  ['steps of overtime', (scheme) => first(scheme, { overtime: [{ over: 5, deduct: 500 }] })],
  ['an end of overtime', (scheme) => first(scheme, { disqualifyOver: 10 })],
  ['a line out of something else', (scheme) => firstLine(scheme, { fullMark: 1 })],
  ['a veto', (scheme) => firstLine(scheme, { veto: VETO })],
  ['a task less', (scheme) => ({ ...scheme, tasks: scheme.tasks.slice(1) })],
];

describe('a panel scores what its document fixes', () => {
  test('whatever it is called', () => {
    expect(fixed(panelScheme(), 'panel')).toBe(true);
    expect(
      fixed(firstLine(first({ ...panelScheme(), title: '别名' }, { name: '理论' }), { name: '卷面' }), 'panel'),
    ).toBe(true);
    expect(fixed(inHalves(panelScheme()), 'panel')).toBe(false);
  });
  test.each(OFF)('and not with %s', (_, change) => {
    expect(fixed(change(panelScheme()), 'panel')).toBe(false);
  });
});

describe('a review scores what its document fixes', () => {
  test('weighted or in points, and with items of its own from edition 9 on', () => {
    for (const entry of ['weighted', 'points'] as const) {
      const scheme = reviewScheme(entry);
      expect([8, 9].map((edition) => fixed(scheme, 'review', edition))).toEqual([true, true]);
      expect([8, 9].map((edition) => fixed(inHalves(scheme), 'review', edition))).toEqual([false, true]);
    }
  });
  test.each(OFF)('and not with %s', (_, change) => {
    for (const edition of [8, 9]) expect(fixed(change(reviewScheme('weighted')), 'review', edition)).toBe(false);
  });
  test('of items one alone with a veto is one too many, and all of them add up', () => {
    const halves = inHalves(reviewScheme('points'));
    expect(fixed(firstLine(halves, { veto: VETO }), 'review')).toBe(false);
    expect(fixed(firstLine(halves, { fullMark: 1999 }), 'review')).toBe(false);
  });
});
