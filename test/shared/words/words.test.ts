import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { HOST_FAILURES } from '#shared/wire/host/failure.ts';
import { hostFailureWords } from '#shared/wire/host/failure-words.ts';
import { say } from '#shared/words/say.ts';

type Pair = readonly [file: string, zh: string, en: string];
const isSentence = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

function sentencesIn(file: string, value: unknown): Pair[] {
  if (isSentence(value)) return [[file, ...value]];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((part) => sentencesIn(file, part))
    : [];
}

// a sentence lives beside whoever says it, in a file whose name ends on `words`
const files = globSync(['{shared,renderer,electron,central}/**/*words.ts', 'shared/words/*.ts']).filter(
  (file) => !file.endsWith('say.ts'),
);
const all = (
  await Promise.all(
    files.map(async (file) => sentencesIn(file, await import(pathToFileURL(join(process.cwd(), file)).href))),
  )
).flat();
const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

test('there are sentences to check', () => expect(all.length).toBeGreaterThan(200));

/** Sentences that are names or figures in any language. */
const SAME_EVERYWHERE = /^([A-Z\d][\w .-]*|[\s{}\w，,·:：（）()/%–-]*)$/;

test('every sentence stands in both languages, the Chinese one in Chinese', () => {
  const bad = all.filter(
    ([, zh, en]) => zh.trim() === '' || en.trim() === '' || !(/[\u3400-\u9fff]/.test(zh) || SAME_EVERYWHERE.test(zh)),
  );
  expect(bad).toEqual([]);
});

test('both languages leave the same blanks', () => {
  expect(all.filter(([, zh, en]) => blanks(zh).some((blank) => !en.includes(blank)) && blanks(en).length > 0)).toEqual(
    [],
  );
});

test('nobody is shouted at', () => {
  expect(all.filter(([, zh, en]) => /[!！]/.test(zh + en))).toEqual([]);
});

test('every way the host can fail has its sentence', () => {
  expect(Object.keys(hostFailureWords).sort()).toEqual([...HOST_FAILURES].sort());
});

test('a blank without a value stays visible', () => {
  expect(say(['还可以再试 {left} 次', '{left} tries left'], 'zh', {})).toBe('还可以再试 {left} 次');
  expect(say(['还可以再试 {left} 次', '{left} tries left'], 'en', { left: 3 })).toBe('3 tries left');
});
