import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RefusalAnswer } from '#shared/wire/sync/refusal.ts';
import { countTries } from '#central/enrol/tries.ts';
import { centralIn, enrolAt } from '../support/central.ts';
import { keyOf, stationOf, type TestStation } from '../support/handover.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'central-'));
async function kindOf(url: string, code: string, station: TestStation): Promise<string> {
  const answer = (await (await enrolAt(url, code, station)).json()) as Partial<RefusalAnswer>;
  return answer.refused ?? 'enrolled';
}

describe('enrolment', () => {
  it('takes the code in any case and spacing, and the same station again without one', async () => {
    const central = await centralIn();
    const code = await central.code();
    expect(await kindOf(central.url, ` ${code.toLowerCase().replace('-', ' ')}`, stationOf(1))).toBe('enrolled');
    expect(await kindOf(central.url, 'whatever', stationOf(1))).toBe('enrolled');
    await central.close();
  });

  it('refuses a wrong code, a proof by another key, a number taken and what is no enrolment', async () => {
    const central = await centralIn();
    const code = await central.code();
    const station = stationOf(1);
    expect(await kindOf(central.url, 'AAAA-AAAA', station)).toBe('code_wrong');
    const unproved = { ...station, key: { ...station.key, sign: keyOf(9).sign } };
    expect(await kindOf(central.url, code, unproved)).toBe('proof_wrong');
    expect(await kindOf(central.url, code, station)).toBe('enrolled');
    const other = { ...station, key: keyOf(9) };
    expect(await kindOf(central.url, await central.code(), other)).toBe('station_taken');
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${central.url}/v1/stations`, { method: 'POST', headers, body: '{"text":1}' });
    expect(await response.json()).toMatchObject({ refused: 'enrolment_unreadable' });
    await central.close();
  });

  it('takes a code once: whoever else heard it over the telephone is too late', async () => {
    const central = await centralIn();
    const code = await central.code();
    const both = await Promise.all([1, 2].map((n) => kindOf(central.url, code, stationOf(n))));
    expect(both.toSorted()).toEqual(['code_wrong', 'enrolled']);
    expect(await central.code()).not.toBe(code);
    expect(await kindOf(central.url, code, stationOf(3))).toBe('code_wrong');
    expect(await kindOf(central.url, await central.code(), stationOf(3))).toBe('enrolled');
    await central.close();
  });

  it('stops taking codes after many wrong ones from one address, for a while', async () => {
    let now = new Date('2026-11-20T09:00:00.000Z');
    const central = await centralIn(folder(), () => now);
    for (let n = 0; n < 10; n += 1) expect(await kindOf(central.url, 'AAAA-AAAA', stationOf(1))).toBe('code_wrong');
    expect(await kindOf(central.url, await central.code(), stationOf(1))).toBe('too_many_tries');
    now = new Date('2026-11-20T09:11:00.000Z');
    expect(await kindOf(central.url, await central.code(), stationOf(1))).toBe('enrolled');
    await central.close();
  });

  it('keeps a code for a day, over a restart, and then makes a new one', async () => {
    const data = folder();
    let now = new Date('2026-11-20T09:00:00.000Z');
    const first = await centralIn(data, () => now);
    const code = await first.code();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    await first.close();
    const second = await centralIn(data, () => now);
    expect(await second.code()).toBe(code);
    expect(second.publicKey).toBe(first.publicKey);
    now = new Date('2026-11-21T09:00:01.000Z');
    expect(await second.code()).not.toBe(code);
    expect(await kindOf(second.url, code, stationOf(1))).toBe('code_wrong');
    await second.close();
  });
});

describe('central’s key', () => {
  it('is never replaced in silence: without its file the service does not start', async () => {
    const data = folder();
    await (await centralIn(data)).close();
    renameSync(join(data, 'central-key.pem'), join(data, 'elsewhere.pem'));
    await expect(centralIn(data)).rejects.toThrow('restore it from the backup');
  });
});

it('counts wrong codes by address, an IPv6 network as one, and has a bound for all', () => {
  const now = new Date('2026-11-20T09:00:00.000Z');
  const tries = countTries();
  for (let n = 0; n < 10; n += 1) tries.failed(`2001:db8:1:2::${n}`, now);
  const isOut = (address: string): boolean => tries.exhausted(address, now);
  expect(['2001:db8:1:2:ffff::1', '2001:db8:1:3::1', '192.0.2.1'].map(isOut)).toEqual([true, false, false]);
  for (let n = 0; n < 290; n += 1) tries.failed(`198.51.100.${n}`, now);
  expect(isOut('192.0.2.1')).toBe(true);
});
