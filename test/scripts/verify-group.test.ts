import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { honestDay } from '../support/forgeries/days.ts';
import { GROUP, groupDay } from '../support/forgeries/group.ts';
import { exportOf, verifierSays } from '../support/forgeries/receivers.ts';
import { rewritten, writer } from '../support/forgeries/rewrite.ts';

// 会商 and 校对, told three times: door, verifier and the Python one must agree on what is right and on what is not.

const VERIFY = join(import.meta.dirname, '../interop/verify.py');
const folder = mkdtempSync(join(tmpdir(), 'group-'));

/** What the Python one says of an exported sitting: `ok`, or the first thing that is wrong. */
function pythonSays(text: string): string {
  const file = join(folder, 'one.kpx');
  writeFileSync(file, text);
  try {
    return execFileSync('python3', [VERIFY, file], { encoding: 'utf8' }).split(': ').slice(1).join(': ').trim();
  } catch (error) {
    return (error as { readonly stdout: string }).stdout.split(': ').slice(1).join(': ').trim();
  }
}

it('a day with a conferral, a mark given again and every total keyed anew is right to all three', () => {
  const day = groupDay(honestDay('practical', true));
  const log = writer(day);
  expect(day.steps.map((step) => log.asked(step)).filter((objection) => objection !== null)).toEqual([]);
  const written = log.written();
  expect(written.state.closing).not.toBeNull();
  expect(verifierSays(day, written)).toEqual([]);
  expect(pythonSays(exportOf(day, written))).toBe('ok');
  // both marks are kept: what was given first, and what stands
  expect(written.state.markChanges).toMatchObject([
    { line: '2.1', change: { was: { mark: 4000 }, is: { mark: 7500 } } },
  ]);
});

it('a sheet the lead sends back is signed and proofread anew', () => {
  const day = groupDay(honestDay('practical', true));
  const at = day.steps.findIndex(({ body }) => body.type === 'difference_settled');
  const returned = {
    ...day.steps[at]!,
    body: { ...day.steps[at]!.body, how: 'returned' },
  } as (typeof day.steps)[number];
  const log = writer(day);
  for (const step of day.steps.slice(0, at)) log.write(step);
  expect(log.asked(returned)).toBe(null);
  expect(log.asked(day.steps.find(({ body }) => body.type === 'sitting_signed')!)).toBe('signing_order');
  const { body } = returned as { readonly body: { readonly candidateId: string; readonly examinerId: string } };
  const own = day.steps.find(
    (step) =>
      step.body.type === 'sheet_signed' &&
      step.body.candidateId === body.candidateId &&
      step.body.examinerId === body.examinerId,
  )!;
  expect(log.asked(own)).toBe(null);
  expect(log.asked(day.steps.find(({ body: { type } }) => type === 'sitting_signed')!)).toBe('proofreading_open');
});

it.each(GROUP)('$name: the Python one refuses it as well', ({ edit, door }) => {
  const day = honestDay('practical', true);
  expect(pythonSays(exportOf(day, rewritten(edit(day), day)))).toContain(door === 'conferral_unsound' ? '' : door);
});
