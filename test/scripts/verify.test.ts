import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import { batchesOf, exported, finishedDay, STATION } from '../support/exports.ts';
import { keyOf, linesOf, sealed, signedBatch } from '../support/handover.ts';

const day = finishedDay();
const good = Buffer.from(exported(day.lines, batchesOf(day)));
const lines = good.toString().split('\n').slice(0, -1);
const textOf = (of: readonly string[]): Buffer => Buffer.from(`${of.join('\n')}\n`);
/** The first flaw, null where there is none; a file that is nobody's counts as a flaw too. */
const firstOf = (bytes: Uint8Array) => {
  const report = examine(bytes);
  return report === null ? 'foreign' : report.first;
};

describe('the verifier', () => {
  it.each(['practical', 'panel'] as const)(
    'finds everything right in a %s sitting it shares no code with',
    (procedure) => {
      const other = finishedDay(procedure, true);
      const report = examine(Buffer.from(exported(other.lines, batchesOf(other))));
      expect(report?.checks.filter(({ state }) => state !== 'ok')).toEqual([]);
      expect(report?.facts).toMatchObject({ ledger: { open: 0 }, practice: true, batches: 2, receipts: 1 });
    },
  );

  it('reads a journal and a batch, and says what they cannot prove', () => {
    const journal = examine(textOf(day.lines));
    expect(journal?.first).toBeNull();
    expect(journal?.checks.find(({ id }) => id === 'station')).toMatchObject({
      state: 'skip',
      why: 'journal_unsealed',
    });
    const { header, text, signature } = sealed(STATION, day);
    expect(examine(Buffer.from(text), { signature })?.first).toBeNull();
    // a header that names another policy than the genesis: the only thing wrong with it
    const other = { ...header, policy: { ...header.policy, rulesHash: 'b'.repeat(64) } };
    const told = signedBatch(STATION, other, linesOf(day.links));
    const batch = examine(Buffer.from(told.text), { signature: told.signature });
    expect(batch?.checks.filter(({ state }) => state === 'bad').map(({ id }) => id)).toEqual(['header']);
    const part = sealed(STATION, day, { from: 5 });
    expect(examine(Buffer.from(part.text), { signature: part.signature })?.first).toBeNull();
    expect(examine(Buffer.from(part.text), { signature })?.first).toMatchObject({ check: 'station' });
  });

  it('is no help with files that are none of ours', () => {
    expect(examine(Buffer.from('PK\u0003\u0004'))).toBeNull();
    expect(examine(Buffer.alloc(0))).toBeNull();
  });

  it('holds the station key against the one it was told', () => {
    expect(examine(good, { pinned: STATION.key.publicKey })?.first).toBeNull();
    expect(examine(good, { pinned: keyOf(3).publicKey })?.first).toMatchObject({
      check: 'station',
      why: 'not_the_key',
    });
  });

  it('names the very byte of any single bit that was flipped', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const bad = Buffer.from(good);
        bad[at]! ^= 1 << bit;
        expect(firstOf(bad)).toMatchObject({ at, exact: true });
      }),
      // the bit that makes the first letter the brace a journal begins with
      { numRuns: 300, examples: [[0, 4]] },
    );
  }, 60_000);

  it('names a line no later than the first that any wider damage touches', () => {
    const span = fc.uint8Array({ minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat({ max: good.length - 50 }), span, (at, noise) => {
        const bad = Buffer.from(good);
        bad.set(noise, at);
        fc.pre(!bad.equals(good));
        const wrong = bad.findIndex((byte, index) => byte !== good[index]);
        const report = examine(bad);
        // Without its first line a file is nobody's: that is said instead.
        if (report === null) {
          expect(wrong).toBeLessThan(17);
          return;
        }
        expect(report.first).not.toBeNull();
        expect(report.first!.line).toBeLessThanOrEqual(lineAt(bad, wrong));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('finds lines in any other order, missing, doubled or cut off', () => {
    const at = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(fc.tuple(at, at, at, at), fc.nat({ max: good.length - 1 }), ([a, b, gone, twice], length) => {
        if (a !== b) expect(firstOf(textOf(lines.with(a, lines[b]!).with(b, lines[a]!)))).not.toBeNull();
        expect(firstOf(textOf(lines.toSpliced(gone, 1)))).not.toBeNull();
        expect(firstOf(textOf(lines.toSpliced(twice, 0, lines[twice]!)))).not.toBeNull();
        expect(firstOf(good.subarray(0, length))).not.toBeNull();
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('says where a cut-off file ends', () => {
    expect(firstOf(good.subarray(0, -1))).toMatchObject({ at: good.length - 1, why: 'cut_short' });
    const whole = textOf(lines.slice(0, -1));
    expect(firstOf(whole)).toMatchObject({ at: whole.length, why: 'cut_short' });
    const entriesOnly = textOf(lines.slice(0, -2));
    expect(firstOf(entriesOnly)).toMatchObject({ at: entriesOnly.length, why: 'cut_short' });
  });
});

const lineAt = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;

describe('npm run verify', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaoping-verify-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const script = new URL('../../scripts/verify.mjs', import.meta.url).pathname;
  const write = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

  it('exits 0 with one line a check when all is well', () => {
    const { status, stdout } = run(write('good.kpx', good));
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('✓'))).toHaveLength(16);
    expect(stdout).toContain('台账：应有 8 ＝ 已签 4 ＋ 缺考 2 ＋ 违纪 2 ＋ 未完 0');
    expect(stdout).toContain('结论：全部相符。');
  });

  it('exits 1 and names the first wrong byte, in either language', () => {
    const bad = Buffer.from(good);
    bad[9000]! ^= 4;
    const path = write('bad.kpx', bad);
    expect(run(path)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('首个错误字节：第 9000 字节') as string,
    });
    expect(run(path, '--en').stdout).toMatch(/^✗ chain: line \d+, .+\n[^]*First wrong byte: offset 9000 /m);
  });

  it('exits 2 for what it cannot read', () => {
    expect(run(join(folder, 'missing.kpx')).status).toBe(2);
    expect(run(write('note.txt', Buffer.from('hello'))).status).toBe(2);
    expect(run().status).toBe(2);
    expect(run(write('g.kpx', good), '--key', 'abc').status).toBe(2);
  });

  it('reads no device, no folder that is no archive and nothing inflated', () => {
    expect(run('/dev/zero').status).toBe(2);
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'nothing of ours');
    expect(run(other).status).toBe(2);
    const inflated = write('inflated.kpx', good);
    truncateSync(inflated, 1_000_000_001);
    expect(run(inflated)).toMatchObject({ status: 2, stdout: '' });
  });

  it('lets no file forge a line on the screen', () => {
    const { status, stderr } = run(join(folder, 'x\u001b[2K\r\n✓ 结论：全部相符。\u202e'));
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('\\u{001b}[2K\\u{000d}\\u{000a}✓ 结论：全部相符。\\u{202e}');
  });

  it('says a sentence, without its own inside, where a file is made to break it', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { status, stdout, stderr } = run(write('deep.jsonl', Buffer.from(`{"a":${deep}}\n`)));
    expect([1, 2]).toContain(status);
    expect(stdout + stderr).not.toMatch(/\bat .*\.mjs|RangeError|node:internal/);
  });

  it('finds a batch’s signature beside it', () => {
    const { text, signature } = sealed(STATION, day, { from: 5 });
    const path = write('batch.txt', Buffer.from(text));
    write('batch.sig', Buffer.from(signature, 'hex'));
    const { status, stdout } = run(path, '--en');
    expect(stdout).toContain('✓ station signature: valid');
    expect(status).toBe(0);
  });

  it('imports nothing but Node’s own crypto, fs, path, util and zlib and itself', () => {
    const scripts = new URL('../../scripts/', import.meta.url).pathname;
    const list = execFileSync('find', [join(scripts, 'verify.mjs'), join(scripts, 'verify'), '-name', '*.mjs'], {
      encoding: 'utf8',
    });
    const imports = list
      .trim()
      .split('\n')
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/ from '([^']+)'/g)].map(([, from]) => from!));
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((from) => !/^(node:(crypto|fs|path|util|zlib)|\.\/[\w/-]+\.mjs)$/.test(from))).toEqual([]);
  });
});
