import { expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import { LEVEL_CODES } from '#shared/certificates/kind.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { Body } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import { finishedDay } from '../support/exports.ts';
import { framedBy, renumbered } from '../support/forged.ts';

// Certificate numbers come after everything the verifier recomputes; it judges that they came in order.

const day = finishedDay('panel');
const entries = day.links.map(({ entry }) => entry);
const [first, second] = [...day.state.candidates.keys()] as [string, string];
const closingSeq = entries.findIndex(({ body }) => body.type === 'sitting_closed');

const { actor } = entries.find(({ body }) => body.type === 'sitting_signed')!;

/** A number as the coding rule writes it, by its serial. */
const LEVEL = LEVEL_CODES[day.state.sitting!.level] ?? '';
const PROVINCE = findPolicy(day.state.sitting!.policy.id)?.province ?? '';
const whole = (serial: string): string => `Y0000${PROVINCE}00000126${LEVEL}${serial.padStart(6, '0')}`;

const numbers = (candidateId: string, number: string | null, reason = ''): Body => ({
  type: 'certificates_assigned',
  certificates: [{ candidateId, number: number === null ? null : whole(number), issuedOn: null }],
  segment: null,
  source: null,
  reason,
});
const after = (...bodies: Body[]): Entry[] => [
  ...entries,
  ...bodies.map((body): Entry => ({ ...entries.at(-1)!, body, actor })),
];
const failing = (list: readonly Entry[]): string[] =>
  examine(framedBy(day, renumbered(list)), { pinned: null })!
    .checks.filter(({ state }) => state === 'bad')
    .map(({ id, flaw }) => `${id}: ${flaw!.why}`);

it('numbers may be given, corrected with a reason, taken back, and then belong to somebody else', () => {
  const { length } = entries;
  const list = after(
    numbers(first, '1'),
    numbers(first, '2', '发证方来函更正'),
    numbers(second, '1'),
    numbers(second, null, '登记错人'),
  );
  expect(list).toHaveLength(length + 4);
  expect(failing(list)).toEqual([]);
});

it.each<[string, readonly Entry[], string]>([
  [
    'before closing',
    entries.toSpliced(closingSeq, 0, { ...entries[closingSeq]!, actor, body: numbers(first, '1') }),
    'procedure: certificates_early',
  ],
  ['to two people', after(numbers(first, '1'), numbers(second, '1')), 'procedure: certificate_twice'],
  ['replaced without a reason', after(numbers(first, '1'), numbers(first, '2')), 'procedure: certificate_unexplained'],
  ['to no candidate', after(numbers(day.state.sitting!.sittingId, '1')), 'procedure: no_such_candidate'],
])('finds a number given %s', (_, list, flaw) => {
  expect(failing(list)).toEqual([flaw]);
});
