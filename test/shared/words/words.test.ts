import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { FORM_IDS, formOf } from '#shared/forms/registry.ts';
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

const HAN = '\\u3400-\\u9fff';
/** Sentences with what is not as it should be in them, by the file that says them. */
const saying = (wrong: RegExp, of: (pair: Pair) => string): string[] =>
  all.filter((pair) => wrong.test(of(pair))).map((pair) => `${pair[0]}: ${of(pair)}`);
const chinese = ([, zh]: Pair): string => zh;
const english = ([, , en]: Pair): string => en;

test('Chinese is punctuated as Chinese', () => {
  // a point, a colon or a bracket of figures and formulas stands between neither side's characters
  expect(saying(new RegExp(`[${HAN}][,;:?!()]|[,;?!()][${HAN}]`), chinese)).toEqual([
    expect.stringContaining('分:秒'),
    expect.stringContaining('分:秒'),
  ]);
  expect(saying(/["'「」『』]|\.\.\.| {2}/, chinese)).toEqual([]);
});

test('a blank stands between Chinese and what is none', () => {
  // numbers of documents are written as the offices write them
  const text = (pair: Pair): string => chinese(pair).replace(/\{\w+\}|〔\d+〕\d+号/g, '');
  expect(saying(new RegExp(`[${HAN}][A-Za-z0-9]|[A-Za-z0-9%][${HAN}]`), text)).toEqual([]);
  const counted = '\\{(?:count|percent|minutes|seconds|done|all|total|sittings|people|entries|pages|rows|max|left)\\}';
  expect(saying(new RegExp(`[${HAN}]${counted}|${counted}[${HAN}]`), chinese)).toEqual([]);
});

test('English is punctuated as English, and takes from Chinese only what is quoted from paper', () => {
  expect(saying(/["'`]|\.\.\.|\S {2}|\d %/, english)).toEqual([]);
  expect(saying(/[，。；：？！、「」]/, (pair) => english(pair).replace(/（[^（）]*）|四、五/g, ''))).toEqual([]);
  expect(saying(/\bcannot\b/i, english)).toEqual([]);
});

/** What is counted somewhere, in the plural. */
const COUNTED =
  /\{(?!max|limit|least|low|high|first|wanted|name|takes|rules)\w+\} (?:[a-z-]+ )?(?:sheets|candidates|people|entries|sittings|rows|columns|numbers|minutes|seconds|pages|batches|papers|reviews|results|scores|lines|tries|experts|characters|slips|verdicts|days|tasks|copies|changes|places|(?:are|were|have|need) )\b/;

test('English counts: one of them is no plural', () => {
  expect(saying(COUNTED, (pair) => english(pair).replace(/\{\w+:[^}]*\}/g, ''))).toEqual([]);
  const both = /\{(\w+):[^{}|]+\|[^{}|]+\}/g;
  const unfilled = all.filter(([, zh, en]) => /\{\w+:/.test(zh + en.replace(both, '')));
  expect(unfilled).toEqual([]);
  // whatever chooses the number is also said
  expect(all.filter(([, , en]) => [...en.matchAll(both)].some(([, name]) => !en.includes(`{${name!}}`)))).toEqual([]);
});

test('one and many are said as they are', () => {
  const sentence = ['{count} 份', '{count} {count:sheet is|sheets are} left'] as const;
  expect(say(sentence, 'en', { count: 1 })).toBe('1 sheet is left');
  expect(say(sentence, 'en', { count: '1' })).toBe('1 sheet is left');
  expect(say(sentence, 'en', { count: 0 })).toBe('0 sheets are left');
  expect(say(sentence, 'zh', { count: 1 })).toBe('1 份');
});

/** What is quoted and is no name of ours: words of files, of other programs, of papers. */
const QUOTED = /^(?:=|填报人|等|样例|文本|市人社局|实操|考评台-…?|｜|不符合申报条件)$/;
const names = new Set([
  ...all.map(([, zh]) => zh.replace(/（\{\w+\}）$/, '')),
  ...FORM_IDS.map((id) => formOf(id).name),
]);
const quotedIn = (text: string): string[] => [...text.matchAll(/“([^”{}]+)”/g)].map(([, name = '']) => name);

test('what a sentence sends somebody to is called so on the screen', () => {
  const lost = all.flatMap(([file, zh]) =>
    quotedIn(zh)
      .filter((name) => !names.has(name) && !QUOTED.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['准备', 'Prepare'],
  ['检录', 'Check-in'],
  ['上报', 'Hand over'],
  ['设置', 'Settings'],
])('“%s” has its one name in English', (zh, en) => {
  const named = all.filter((pair) => quotedIn(chinese(pair)).includes(zh));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((pair) => !english(pair).toLowerCase().includes(en.toLowerCase()))).toEqual([]);
});

test('every way the host can fail has its sentence', () => {
  expect(Object.keys(hostFailureWords).sort()).toEqual([...HOST_FAILURES].sort());
});

test('a blank without a value stays visible', () => {
  expect(say(['还可以再试 {left} 次', '{left} tries left'], 'zh', {})).toBe('还可以再试 {left} 次');
  expect(say(['还可以再试 {left} 次', '{left} tries left'], 'en', { left: 3 })).toBe('3 tries left');
});
