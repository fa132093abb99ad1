import { describe, expect, test } from 'vitest';
import { overrideSettings, type Settings } from '#shared/law/parts/settings.ts';

const base: Settings = { passMark: 6000, memberShare: { num: 2, den: 3 }, smallestPanel: 3, maxSpread: 1000 };
const open: Settings = { passMark: 6000, memberShare: null, smallestPanel: null, maxSpread: null };
const looser = (...names: string[]) => ({ ok: false, error: { kind: 'looser_settings', names } });

describe('an organiser may only be stricter', () => {
  test.each<[Partial<Settings>]>([
    [{}],
    [{ passMark: 6000 }],
    [{ passMark: 6001 }],
    [{ memberShare: { num: 4, den: 6 } }],
    [{ memberShare: { num: 1, den: 1 } }],
    [{ smallestPanel: 3 }],
    [{ smallestPanel: 5 }],
    [{ maxSpread: 1000 }],
    [{ maxSpread: 0 }],
  ])('%j is taken', (override) => {
    expect(overrideSettings(base, override)).toEqual({ ok: true, value: { ...base, ...override } });
  });

  test.each<[Partial<Settings>, ...string[]]>([
    [{ passMark: 5999 }, 'passMark'],
    [{ memberShare: { num: 66, den: 100 } }, 'memberShare'],
    [{ memberShare: null }, 'memberShare'],
    [{ smallestPanel: 2 }, 'smallestPanel'],
    [{ smallestPanel: null }, 'smallestPanel'],
    [{ maxSpread: 1001 }, 'maxSpread'],
    [{ maxSpread: null }, 'maxSpread'],
    [{ passMark: 0, maxSpread: 1001 }, 'passMark', 'maxSpread'],
  ])('%j is refused', (override, ...names) => {
    expect(overrideSettings(base, override)).toEqual(looser(...names));
  });

  test('what the policy leaves open may be set or left open', () => {
    expect(overrideSettings(open, {})).toEqual({ ok: true, value: open });
    const set: Settings = { passMark: 6000, memberShare: { num: 1, den: 2 }, smallestPanel: 1, maxSpread: 9999 };
    expect(overrideSettings(open, set)).toEqual({ ok: true, value: set });
  });
});
