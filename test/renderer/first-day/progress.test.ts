import { expect, it } from 'vitest';
import { firstDayDone } from '#renderer/features/first-day/progress.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { lineId } from '#shared/model/scheme.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

const ready = readySitting();
const [examiner] = ready.scorers;
const [candidate] = [...ready.state.candidates.values()];
const ref = { candidateId: candidate!.candidateId, examinerId: examiner!.personId };
const key: Body = { type: 'key_registered', personId: ref.examinerId, publicKey: 'ab'.repeat(32) };
const lines: readonly string[] = (ready.state.scheme?.tasks ?? []).flatMap((task, at) =>
  task.lines.map((_, line) => lineId(at, line)),
);
const score = { kind: 'mark', mark: 0 } as const;
const mark = (line: string): Body => ({ type: 'line_scored', ...ref, line, score, cause: 'typed', reason: '' });
const after = (...bodies: readonly Body[]) =>
  linksOf(
    ready.sitting,
    bodies.map((body) => [body, ref.examinerId] as const),
    ready.state,
  ).reduce(fold, ready.state);

it('has come as far as the record, and the register of prints, say', () => {
  expect([...firstDayDone(ready.state, false)]).toEqual([]);
  expect([...firstDayDone(after(key), false)]).toEqual(['signIn']);
  expect([...firstDayDone(after(key, mark(lines[0]!)), false)]).toEqual(['signIn']);
  expect([...firstDayDone(after(key, ...lines.map(mark)), false)]).toEqual(['signIn', 'mark']);
  expect([...firstDayDone(after(key), true)]).toEqual(['signIn', 'print']);
});
