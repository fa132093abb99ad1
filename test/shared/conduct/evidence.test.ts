import { expect, test } from 'vitest';
import { mayShow } from '#shared/conduct/evidence.ts';
import type { BodyOf } from '#shared/record/body.ts';
import { evidenceKey } from '#shared/record/evidence.ts';
import { under } from '#test/support/certified.ts';
import { answered, HAPPENED, no, only } from '#test/support/judged.ts';
import { aSitting } from '#test/support/sitting.ts';

type Said = BodyOf<'evidence_recorded'>;
const RULE = 'tj.enterprise.conditions';
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const shown = (sha256: string, stands = true) => ({ file: '制度.pdf', sha256, stands, note: '', ...HAPPENED });
const before = [shown(A), shown(B), shown(B, false)];

const asked = (over: Partial<Said>, { edition = 10, id = 'tianjin-enterprise' } = {}) =>
  answered(
    mayShow(
      only({
        sitting: aSitting({ edition, policy: under(id) }),
        evidence: new Map([[evidenceKey(RULE, 'funds'), before]]),
      }),
      {
        ...{
          type: 'evidence_recorded',
          rule: RULE,
          name: 'funds',
          file: '制度.pdf',
          sha256: B,
          stands: true,
          note: '',
        },
        ...over,
      },
    ),
  );

test('a file is shown for a fact that wants one, from edition 9 on', () => {
  const unasked = no('evidence_not_asked');
  expect([asked({}), asked({}, { edition: 9 }), asked({}, { edition: 8 })]).toEqual(['fine', 'fine', unasked]);
  expect(asked({ name: 'other' })).toEqual(unasked);
  expect(asked({ rule: 'tj.enterprise.other' })).toEqual(unasked);
  expect(asked({}, { id: 'chongqing-crossover' })).toEqual(unasked);
  expect(asked({}, { id: 'nowhere' })).toEqual(unasked);
});

test('once for a fact, and again where it was taken back', () => {
  expect(asked({ sha256: A })).toEqual(no('evidence_there'));
  expect(asked({ sha256: A, name: 'premises' })).toBe('fine');
  expect(asked({ sha256: B })).toBe('fine');
});

test('one that stands is taken back with a reason', () => {
  const back = { stands: false, note: '拿错了' };
  expect(asked({ ...back, sha256: A })).toBe('fine');
  expect(asked({ ...back, sha256: A, note: '　' })).toEqual(no('reason_needed'));
  expect(asked({ ...back, sha256: B })).toEqual(no('evidence_gone'));
  expect(asked({ ...back, sha256: A, name: 'premises' })).toEqual(no('evidence_gone'));
});
