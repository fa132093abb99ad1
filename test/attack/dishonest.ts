import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { enrolAt, verdictOn } from '#test/support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf, type TestBatch } from '#test/support/handover.ts';
import { spawnCentral, type SpawnedCentral } from '#test/support/spawn-central.ts';
import { met, type Attack } from './attack-types.ts';

// A station that central's keeper once let in, and what it can do to the others and to the keeper.

const [dishonest, honest] = [stationOf(1), stationOf(2)] as const;

export async function dishonestAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'kaoping-attacked-'));
  const central = await spawnCentral(data);
  for (const station of [dishonest, honest]) {
    const answer = await enrolAt(central.url, await central.code(), {
      ...station,
      name: NAMED[station.stationId] ?? '',
    });
    if (!answer.ok) throw new Error(`central takes nobody in: ${await answer.text()}`);
  }
  const by = 'a dishonest station';
  const attacks: Attack[] = [
    { by, name: 'a name that clears the screen and turns the line', play: () => named(central) },
    { by, name: 'the name of another station, and a number that begins alike', play: () => alike(central) },
    { by, name: 'rules made up, so that those others wait for do not show', play: () => madeUp(central, data) },
    { by, name: 'another station’s sitting id, handed in first under it', play: () => claimed(central, data) },
    { by, name: 'sound sittings without end, to fill the disk', play: () => filled(central, data) },
    {
      by: 'a station that was stopped',
      name: 'hundreds of small batches, to bury the list',
      play: () => buried(central, data),
    },
  ];
  return { attacks, end: central.kill };
}

const NAMED: Readonly<Record<string, string>> = {
  [dishonest.stationId]: '\u001b[2J一号\u202e机',
  [honest.stationId]: '二号机',
};

/** What the keeper reads of the page and of a command, while the service runs. */
async function keeperReads({ keeperUrl }: SpawnedCentral, data: string, ...typed: readonly string[]): Promise<string> {
  const store = openSqlite(join(data, DATABASE));
  const { lines } = await keeperCommand(store, typed, new Date());
  await store.close();
  return `${lines.join('\n')}\n${await (await fetch(keeperUrl)).text()}`;
}

async function named(central: SpawnedCentral): Promise<string> {
  const page = await (await fetch(central.keeperUrl)).text();
  return met([/[\u001b\u202e]/.test(page), page.includes('\\u{001b}[2J一号')], [false, true]);
}

/** The rows of what either sent name each by the whole number. */
async function alike(central: SpawnedCentral): Promise<string> {
  const twin = { ...stationOf(3), name: NAMED[honest.stationId] ?? '' };
  await enrolAt(central.url, await central.code(), twin);
  for (const [n, station] of [honest, twin].entries())
    met(await verdictOn(central.url, under(station, RULES_HASH, 80 + n)), 'receipt');
  const page = await (await fetch(central.keeperUrl)).text();
  return met(
    [honest, twin].map(({ stationId }) => page.includes(`${twin.name} <code>${stationId}</code>`)),
    [true, true],
  );
}

function under(station: typeof dishonest, rulesHash: string, n: number): TestBatch {
  const sitting = sittingOf(station, n);
  const day = signedLog({ ...sitting, policy: { ...sitting.policy, rulesHash } });
  return sealed(station, day, { batchId: idOf(0xd000 + n) });
}

async function madeUp(central: SpawnedCentral, data: string): Promise<string> {
  for (let n = 0; n < 25; n += 1)
    await verdictOn(central.url, under(dishonest, n.toString(16).padStart(64, '0'), 100 + n));
  const wanted = 'ab'.repeat(32);
  met(await verdictOn(central.url, under(honest, wanted, 90)), 'rules_unknown');
  return met((await keeperReads(central, data, 'rules')).includes(wanted), true);
}

async function buried(central: SpawnedCentral, data: string): Promise<string> {
  const said = await keeperReads(central, data, 'disable', dishonest.stationId, '停用');
  if (!said.includes('已停用')) return met(said.slice(0, 100), 'disabled');
  const whole = signedLog({
    ...sittingOf(dishonest, 60),
    policy: { ...sittingOf(dishonest).policy, rulesHash: RULES_HASH },
  });
  for (let n = 0; n < 510; n += 1) {
    const batch = sealed(dishonest, whole, { batchId: idOf(0xe000 + n), to: 1 });
    met(await verdictOn(central.url, batch), 'station_disabled');
  }
  const store = openSqlite(join(data, DATABASE));
  const kept = (await store.asides()).filter(({ stationId }) => stationId === dishonest.stationId).length;
  await store.close();
  return met(kept, 500);
}

/** The keeper finds it, and from then on only the station whose sitting it is hands it in. */
async function claimed(central: SpawnedCentral, data: string): Promise<string> {
  const batchOf = (station: typeof dishonest, n: number): TestBatch => {
    const sitting = sittingOf(station, 150);
    const day = signedLog({ ...sitting, policy: { ...sitting.policy, rulesHash: RULES_HASH } });
    return sealed(station, day, { batchId: idOf(0xf000 + n) });
  };
  met(await verdictOn(central.url, batchOf(dishonest, 0)), 'receipt');
  met(await verdictOn(central.url, batchOf(honest, 1)), 'history_differs');
  await keeperReads(central, data, 'set-aside', sittingOf(honest, 150).sittingId, '王主任', '冒用二号机的场次');
  const said = [];
  for (const batch of [batchOf(dishonest, 0), batchOf(dishonest, 2), batchOf(honest, 1)])
    said.push(await verdictOn(central.url, batch));
  return met(said, ['sitting_claimed', 'sitting_claimed', 'receipt']);
}

/** A megabyte is full long before so many days. */
const MOST = 300;

/** What one station may keep here ends, and no other is touched by it. */
async function filled(central: SpawnedCentral, data: string): Promise<string> {
  await keeperReads(central, data, 'quota', dishonest.stationId, '1', '王主任', '只承担一场');
  let n = 0;
  while (n < MOST && (await verdictOn(central.url, under(dishonest, RULES_HASH, 200 + n))) === 'receipt') n += 1;
  const said = await verdictOn(central.url, under(dishonest, RULES_HASH, 600));
  return met(
    [n < MOST, said, await verdictOn(central.url, under(honest, RULES_HASH, 601))],
    [true, 'quota_full', 'receipt'],
  );
}
