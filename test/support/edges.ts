/** One field of something sound, by its path such as `people.0.attempt`: what it may say, and what lies just outside. */
export type Edge = readonly [path: string, good: readonly unknown[], bad: readonly unknown[]];

type Reads = { safeParse(value: unknown): { readonly success: boolean } };

/** The same with a value at a path. */
function withAt(sound: unknown, path: string, value: unknown): unknown {
  const [first = '', ...rest] = path.split('.');
  if (path === '') return value;
  const changed = withAt((sound as Record<string, unknown>)[first], rest.join('.'), value);
  return Array.isArray(sound) ? sound.with(Number(first), changed) : { ...(sound as object), [first]: changed };
}

/** Something sound, and the edges of its fields. */
export type Row<T> = readonly [sound: T, edges: readonly Edge[]];

/** Where a schema takes what it should not or refuses what it should take, by path and value; none where every edge holds. */
export function offEdges(schema: Reads, sound: object, edges: readonly Edge[]): readonly string[] {
  const off = (path: string, values: readonly unknown[], wanted: boolean) =>
    values
      .filter((value) => schema.safeParse(withAt(sound, path, value)).success !== wanted)
      .map((value) => `${wanted ? 'refuses' : 'takes'} ${path}: ${JSON.stringify(value)}`);
  return [
    ...off('', [sound], true),
    ...off('', [{ ...sound, more: 1 }], false),
    ...edges.flatMap(([path, good, bad]) => [...off(path, good, true), ...off(path, bad, false)]),
  ];
}

/** So many characters, and so many of the same. */
export const text = (length: number): string => '长'.repeat(length);
export const many = (length: number, one: unknown): readonly unknown[] => Array.from({ length }, () => one);

/** A line of text, and one that may not be empty. */
export const LINE = [
  ['', text(200)],
  [text(201), 7, null],
] as const;
export const FILLED = [
  ['一', text(200)],
  ['', text(201), null],
] as const;
/** A reason, which is not only blanks. */
export const REASON = [
  ['一', text(500)],
  ['', ' ', text(501)],
] as const;
/** A remark, which may be left out. */
export const REMARK = [
  ['', text(500)],
  [text(501), null],
] as const;
/** A digest, and an id. */
export const DIGEST = [['0'.repeat(64)], ['0'.repeat(63), '0'.repeat(65), 'G'.repeat(64), 'A'.repeat(64), '']] as const;
export const ID = [['11111111-1111-4111-8111-111111111111'], ['', '1', '11111111-1111-4111-8111-11111111111']] as const;
export const DAY = [
  ['2026-11-30', '2028-02-29'],
  ['2026-11-31', '2026-02-29', '26-11-30', '2026/11/30', ''],
] as const;
/** Whole numbers from one to another. */
export const whole = (from: number, to: number): readonly [readonly number[], readonly number[]] => [
  [from, to],
  [from - 1, to + 1, from + 0.5],
];
export const MARK = whole(0, 100_000);
/** A list of so many to so many of one. */
export const list = (from: number, to: number, one: unknown): readonly [readonly unknown[], readonly unknown[]] => [
  [many(from, one), many(to, one)],
  [...(from === 0 ? [] : [many(from - 1, one)]), many(to + 1, one)],
];

export const A = '11111111-1111-4111-8111-111111111111';
export const B = '22222222-2222-4222-8222-222222222222';
export const FILE = 'f'.repeat(64);
export const KEY = 'b'.repeat(64);
export const SIGNED = 'd'.repeat(128);
export const SIGNATURE = [[SIGNED], ['', 'd'.repeat(127), 'd'.repeat(129), 'D'.repeat(128)]] as const;
export const PUBLIC_KEY = [[KEY], ['0'.repeat(64), 'b'.repeat(63), 'b'.repeat(65), 'B'.repeat(64)]] as const;
export const RULE = [
  ['tj.appraisal.on-site', 'a.b'],
  ['tj', 'tj.', '.tj', 'tj.a b', 'TJ.a', 'tj.a1', 'tj.a/', '1tj.a'],
] as const;
export const LINE_ID = [
  ['1.1', '99.99'],
  ['0.1', '1.0', '1', '1.1.1', '100.1', '1.100', 'a1.1', '1.1a'],
] as const;

/** A file that something was imported from. */
export const source = { file: 'a.xlsx', sha256: FILE, sheet: 'Sheet1' };
export const SOURCE: readonly Edge[] = [
  ['source', [null], [undefined]],
  ['source.file', ['', text(260)], [text(261)]],
  ['source.sha256', ...DIGEST],
  ['source.sheet', ['', text(100)], [text(101)]],
  ['source.more', [], [1]],
];
