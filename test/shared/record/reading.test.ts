import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { follow, followAll, forge, hashLine, readEntry, unreadableField } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { readySitting } from '#test/support/sitting.ts';

const { links, sitting } = readySitting();
const lines = links.map(({ line }) => line);
const [genesis = ''] = lines;
const json = JSON.parse(genesis) as Record<string, unknown> & { body: Record<string, unknown> };
const withBody = (over: object): string => JSON.stringify({ ...json, body: { ...json.body, ...over } });

it('a hash is SHA-256 of the UTF-8, in hex', () => {
  expect(hashLine('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashLine('津')).toBe(createHash('sha256').update('津', 'utf8').digest('hex'));
});

describe('lines in a run', () => {
  it('are followed from the genesis or from any head, by whatever hashes alike', () => {
    const all = followAll(lines);
    expect(all).toEqual({ ok: true, value: links });
    expect(followAll(lines.slice(2), links[1]!.head)).toEqual({ ok: true, value: links.slice(2) });
    expect(followAll([])).toEqual({ ok: true, value: [] });
    const asked: string[] = [];
    const counting = (line: string) => (asked.push(line), hashLine(line));
    expect(followAll(lines, EMPTY_HEAD, counting)).toEqual(all);
    expect(asked).toEqual(lines);
  });

  it('end at the first that does not fit, by its place', () => {
    expect(followAll([...lines.slice(0, 2), lines[3]!])).toEqual({
      ok: false,
      error: { kind: 'chain_broken', seq: 2 },
    });
    expect(followAll([genesis, 'no entry'])).toEqual({ ok: false, error: { kind: 'entry_unreadable', seq: 1 } });
  });

  it('follow neither by number alone nor by hash alone', () => {
    const second = JSON.parse(lines[1]!) as object;
    const [head] = [links[0]!.head];
    const broken = { ok: false, error: { kind: 'chain_broken', seq: 1 } };
    expect(follow(head, JSON.stringify({ ...second, seq: 2 }))).toEqual(broken);
    expect(follow(head, JSON.stringify({ ...second, prev: 'e'.repeat(64) }))).toEqual(broken);
  });
});

it.each([
  ['a later mark stays', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z'],
  ['an earlier one gives way', '2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z'],
  ['there is none before the genesis', null, '2026-11-20T02:00:00.000Z'],
] as const)('the high-water mark of time: %s', (_, before, after) => {
  const at = '2026-11-20T02:00:00.000Z';
  const where = { log: sitting.sittingId, station: sitting.stationId, actor: null, at, elapsed: 0, high: before };
  const link = forge(EMPTY_HEAD, { type: 'sitting_opened', sitting }, where);
  expect(link.ok && link.value.entry).toMatchObject({ seq: 0, prev: '0'.repeat(64), at, high: after });
});

it.each([
  ['what is no JSON', '{', 'json'],
  ['blanks between', genesis.replace(',', ', '), 'json'],
  ['a field too many', JSON.stringify({ ...json, more: 1 }), 'more'],
  ['several fields too many', JSON.stringify({ ...json, more: 1, most: 2 }), 'more'],
  ['a field too many further in', withBody({ more: 1 }), 'body.more'],
  ['a wrong value', JSON.stringify({ ...json, seq: -1 }), 'seq'],
  [
    'a wrong value far in',
    withBody({ sitting: { ...sitting, settings: { ...sitting.settings, passMark: 'x' } } }),
    'body.sitting.settings.passMark',
  ],
  ['no object', '7', ''],
] as const)('an entry is none for %s, and says where', (_, line, field) => {
  expect([readEntry(line), unreadableField(line)]).toEqual([null, field]);
});

it('a field’s path is told in 200 places at most', () => {
  expect(unreadableField(JSON.stringify({ ...json, ['长'.repeat(300)]: 1 }))).toBe('长'.repeat(200));
});

it('of a sound line nothing is unreadable', () => {
  expect(lines.map(unreadableField)).toEqual(['', '', '', '']);
  expect(lines.map((line) => readEntry(line))).toEqual(links.map(({ entry }) => entry));
});
