import { describe, expect, it } from 'vitest';
import { BUNDLED_CALENDAR } from '#shared/base/calendar/years/bundled.ts';
import { checksOf, judgeCheck } from '#shared/documents/desk/desk.ts';
import { SIX } from '#shared/documents/tianjin-enterprise/conditions.ts';
import { treatedAs } from '#shared/documents/treated-as.ts';
import { findClause } from '#shared/law/find-clause.ts';
import type { Level } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import { aCandidate, linksOf, readySitting } from '#test/support/sitting.ts';
import { policyText } from '../../support/policy-text.ts';

const RULE = 'tj.enterprise.conditions';
const under = (id: string, over: Partial<Sitting> = {}) =>
  readySitting({ policy: { id, version: '2', rulesHash: 'a'.repeat(64) }, ...over }).state;
const holds = Object.fromEntries(SIX.map((name) => [name, true]));
const file = (name: string, stands = true): Body => ({
  ...{ type: 'evidence_recorded', rule: RULE, name, file: `${name}.pdf`, sha256: 'ab'.repeat(32), stands },
  note: stands ? '' : '拿错了',
});

/** How the six conditions stand once these files were shown. */
function judged(edition: number, facts: Readonly<Record<string, unknown>>, ...files: readonly Body[]) {
  const opened = under('tianjin-enterprise', { edition });
  const state = foldAll(
    opened,
    linksOf(
      opened.sitting!,
      files.map((body) => [body, null] as const),
      opened,
    ),
  );
  const check = checksOf(state).find(({ rule }) => rule === RULE)!;
  const { status, verdict } = judgeCheck(state, check, { calendar: BUNDLED_CALENDAR, today: '2026-11-20' }, facts);
  return { status, unshown: (verdict?.because ?? []).filter(({ code }) => code.endsWith('_not_shown')) };
}

describe('the six conditions of a pilot enterprise', () => {
  it('are met once each is stated and shown by a file', () => {
    expect(judged(9, holds, ...SIX.map((name) => file(name)))).toEqual({ status: 'met', unshown: [] });
  });

  it('are not met while one has no file, or its file was taken back, by the clause that asks for them', () => {
    const all = SIX.map((name) => file(name));
    const { status, unshown } = judged(9, holds, ...all, file('funds', false));
    expect(status).toBe('unmet');
    expect(unshown.map(({ code }) => code)).toEqual(['funds_not_shown']);
    for (const { source, article } of unshown)
      expect(findClause(policyText(source).split('\n'), article)).not.toBeNull();
  });

  it('ask for no file of what is said not to be there', () => {
    const others = SIX.filter((name) => name !== 'funds').map((name) => file(name));
    expect(judged(9, { ...holds, funds: false }, ...others)).toEqual({ status: 'unmet', unshown: [] });
  });

  it('are read as before in sittings of earlier editions', () => {
    expect(judged(8, holds)).toEqual({ status: 'met', unshown: [] });
  });
});

describe('as which engineer somebody is treated', () => {
  const shown = (id: string, level: Level, verdict: ResultVerdict) =>
    treatedAs(under(id), { candidate: { ...aCandidate('01', '石磊'), level }, verdict });

  it.each([
    ['advanced', '比照助理工程师'],
    ['technician', '比照工程师'],
    ['senior-technician', '比照高级工程师'],
  ] as const)('in 黄石 a passed %s, once appointed: %s', (level, says) => {
    const reason = shown('huangshi-reform', level, 'pass');
    expect(reason?.text).toContain(says);
    expect(reason?.article).toBe('（十四）');
  });

  it.each([
    ['huangshi-reform', 'intermediate', 'pass'],
    ['huangshi-reform', 'technician', 'fail'],
    ['huangshi-reform', 'technician', 'open'],
    ['tianjin-enterprise', 'technician', 'pass'],
  ] as const)('nothing is said under %s of %s, %s', (id, level, verdict) => {
    expect(shown(id, level, verdict)).toBeNull();
  });
});
