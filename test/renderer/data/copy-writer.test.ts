import { expect, test } from 'vitest';
import { copyWriter } from '#renderer/data/copy-writer.ts';
import type { Link } from '#shared/record/chain.ts';

const link = (seq: number): Link => ({ head: { seq, hash: '' } }) as Link;

function desk() {
  const written: number[][] = [];
  const state = { failing: false, failures: 0 };
  const writer = copyWriter<'broken'>(
    -1,
    async (links) => {
      if (state.failing) return 'broken';
      written.push(links.map(({ head }) => head.seq));
      return null;
    },
    { advanced: () => undefined, failed: () => (state.failures += 1) },
    { milliseconds: 1000, failure: 'broken' },
  );
  return { writer, written, state };
}

test('what gathers while one write is under way goes together in the next', async () => {
  const { writer, written } = desk();
  for (const seq of [0, 1, 2]) writer.push([link(seq)]);
  await writer.settled();
  expect(written).toEqual([[0], [1, 2]]);
});

test('after a failure nothing is written until it is tried again, and then in order', async () => {
  const { writer, written, state } = desk();
  state.failing = true;
  writer.push([link(0)]);
  await writer.settled();
  writer.push([link(1)]);
  expect([written, state.failures]).toEqual([[], 1]);
  state.failing = false;
  writer.retry();
  await writer.settled();
  expect(written.flat()).toEqual([0, 1]);
  expect(writer.durable()).toBe(1);
});

test('a retry with nothing waiting leaves the copy able to write', async () => {
  const { writer, written } = desk();
  writer.retry();
  writer.push([link(0)]);
  await writer.settled();
  expect(written).toEqual([[0]]);
});

test('a write that hangs is a failure in time; a retry asks it again and writes nothing twice', async () => {
  const answers: ((failure: 'full' | null) => void)[] = [];
  const written: number[][] = [];
  const failures: string[] = [];
  const writer = copyWriter<'full' | 'hangs'>(
    -1,
    (links) => {
      written.push(links.map(({ head }) => head.seq));
      return new Promise((answer) => answers.push(answer));
    },
    { advanced: () => undefined, failed: (failure) => failures.push(failure) },
    { milliseconds: 20, failure: 'hangs' },
  );
  writer.push([link(0)]);
  writer.push([link(1)]);
  await writer.settled();
  writer.push([link(2)]);
  writer.retry();
  await writer.settled();
  expect([written, failures, writer.durable()]).toEqual([[[0]], ['hangs', 'hangs'], -1]);

  answers[0]!(null);
  writer.retry();
  await new Promise((resume) => setTimeout(resume, 5));
  expect([written, writer.durable()]).toEqual([[[0], [1, 2]], 0]);
  answers[1]!('full');
  await writer.settled();
  expect(failures.at(-1)).toBe('full');
  writer.retry();
  await new Promise((resume) => setTimeout(resume, 5));
  answers[2]!(null);
  await writer.settled();
  expect([written, writer.durable()]).toEqual([[[0], [1, 2], [1, 2]], 2]);
});

test('a copy that was filled from elsewhere writes only what comes after, and forgets the write that never answered', async () => {
  const { writer, written, state } = desk();
  state.failing = true;
  for (const seq of [0, 1, 2]) writer.push([link(seq)]);
  await writer.settled();
  expect(writer.failure()).toBe('broken');
  state.failing = false;
  writer.retry(1);
  await writer.settled();
  expect([written, writer.durable(), writer.failure()]).toEqual([[[2]], 2, null]);
});
