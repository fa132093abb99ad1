import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Central } from '#central/start.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { EDITION } from '#shared/model/sitting.ts';
import { readEntry } from '#shared/record/chain.ts';
import { centralIn } from '../support/central.ts';
import { STATION } from '../support/forgeries/days.ts';
import { centralSaysTo, enrol, flawsIn, hostSays } from '../support/forgeries/receivers.ts';
import { clientSays } from '../support/interop.ts';

// What a second implementation writes (test/interop/write.py, plain Python, from the documents) is taken by whoever takes what
// the app writes: the host inside the append, central over HTTP, and the verifiers. It draws, keys off paper, puts right, settles
// marks that lie too far apart, takes off for incidents, recognises, sits in several panels and by codes, and changes keys and heads.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const DAYS = 96;
const POLICY = {
  ...{ practical: 'tianjin-enterprise', panel: 'chongqing-crossover', review: 'tianjin-appraisal' },
  recognition: 'tianjin-enterprise',
};
/** What every writer of the documents has to get right once, besides marks and signatures. */
const WRITTEN = [
  ...['paper_keyed', 'paper_settled', 'paper_checked', 'veto_recorded', 'decision_recorded'],
  ...['spread_conferred', 'third_named', 'spread_decided', 'incident_recorded', 'deduction_withdrawn'],
  ...['slip_issued', 'slip_used', 'key_replaced', 'deputy_named', 'head_succeeded', 'person_corrected'],
  ...['supervisor_confirmed', 'panels_formed', 'candidates_assigned', 'tasks_divided'],
];
const DRAWN = ['room.draw.codes', 'room.draw.panels', 'tj.review.panel.draw'];
const folder = mkdtempSync(join(tmpdir(), 'written-'));
let central: Central;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  central = await centralIn();
  await enrol(central);
  // an earlier reading of the documents, under which nothing need be stated before anyone signs
  const policies = Object.fromEntries(
    Object.entries(POLICY).map(([procedure, id]) => [procedure, { id, version: '1', rulesHash: RULES_HASH }]),
  );
  const terms = {
    station: { stationId: STATION.stationId, seed: Buffer.alloc(32, 107).toString('hex') },
    ...{ edition: EDITION, policies },
    channels: { practical: 'recognition', panel: 'crossover', review: 'appraisal', recognition: 'recognition' },
  };
  const writer = join(import.meta.dirname, '../interop/write.py');
  execFileSync('python3', [writer, folder, String(DAYS)], { input: `${JSON.stringify(terms)}\n` });
});
afterAll(() => central.close());

it('is taken by host, central and verifier', async () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.kpx'))
    .map((name) => name.slice(0, -'.kpx'.length));
  expect(names).toHaveLength(DAYS);
  const kinds = new Set<string>();
  for (const name of names) {
    const lines = read(`${name}.kpx`).split('\n').slice(2, -3);
    const bodies = lines.map((line) => readEntry(line)!.body);
    for (const body of bodies) kinds.add(body.type === 'facts_stated' ? body.rule : body.type);
    const [genesis] = bodies;
    if (genesis?.type !== 'sitting_opened') throw new Error(`${name} opens nothing`);
    const said = {
      verifier: flawsIn(Buffer.from(read(`${name}.kpx`))),
      host: await hostSays({ sitting: genesis.sitting } as Parameters<typeof hostSays>[0], { lines } as never),
      central: await centralSaysTo(central, read(`${name}.txt`), read(`${name}.sig`)),
    };
    expect([name, said]).toEqual([name, { verifier: [], host: 'accepted', central: 'accepted' }]);
  }
  expect([...WRITTEN, ...DRAWN].filter((kind) => !kinds.has(kind))).toEqual([]);
});

it('is taken by a reader that shares no line with the app', async () => {
  const exports = readdirSync(folder).filter((name) => name.endsWith('.kpx'));
  const said = await clientSays(exports.map(read));
  expect(exports.filter((_, n) => said[n] !== 'ok')).toEqual([]);
});

it('is refused by central once a mark is another', async () => {
  const lines = read('practical-0.kpx').split('\n').slice(2, -3);
  const at = lines.findIndex((line) => line.includes('"line_scored"') && line.includes('"mark":'));
  const batch = read('practical-0.txt').replace(lines[at]!, lines[at]!.replace(/"mark":\d+/, '"mark":1'));
  expect(batch).not.toBe(read('practical-0.txt'));
  expect(await centralSaysTo(central, batch, read('practical-0.sig'))).not.toBe('accepted');
});
