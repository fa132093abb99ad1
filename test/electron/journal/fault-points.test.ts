import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journalFolder } from '#electron/journal/shelf.ts';
import { faultyDisk, FAULTS, POWER_CUTS, type Fault, type PowerCut } from '#test/support/faulty-disk.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { clearText, testJournals } from '#test/support/vault.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
const sitting = aSitting();
const owner = { practice: false, log: sitting.sittingId };
const lines = linksOf(sitting, [
  [{ type: 'sitting_opened', sitting }, null],
  ...Array.from({ length: 11 }, (_, n) => [{ type: 'note_added', candidateId: null, text: `第${n}条` }, null] as const),
]).map((link) => link.line);
/** How many lines go in at once, one append after the other. */
const GROUPS = [1, 2, 1, 3, 1];
/** How many lines there may be, where each group is there or not. */
const ENDS = [0, 1, 3, 4, 7, 8];

type Outcome = {
  readonly operations: number;
  readonly lost: number;
  readonly phantom: number;
  /** Part of what went in at once was found. */
  readonly half: boolean;
  readonly whole: boolean;
};

/** A day with one fault in it: what was acknowledged, the fault, perhaps a power cut, a new start, and the rest of the day. */
async function play(at: number, fault: Fault, cut: PowerCut, honest = true): Promise<Outcome> {
  const root = await mkdtemp(join(tmpdir(), 'fault-'));
  const disk = faultyDisk(at, fault, honest);
  const journals = await testJournals({ root, now, openFile: disk.openFile });
  let acknowledged = 0;
  let asked = 0;
  for (const size of GROUPS) {
    asked = acknowledged + size;
    // a failed append is tried again, as the page does
    for (let tries = 0; tries < 3 && acknowledged < asked; tries += 1) {
      const answer = await journals.append(owner, lines.slice(acknowledged, asked));
      if (answer.ok) acknowledged = asked;
    }
    if (disk.isDead()) break;
  }
  const { log, practice } = owner;
  if (!disk.isDead()) expect(acknowledged).toBe(8);
  await disk.closeAll();
  if (disk.isDead()) await disk.cutPower(cut);

  const again = await testJournals({ root, now });
  const held = await again.read({ log, practice }, 0, 100);
  const found = held.ok ? held.value.lines : [];
  const lost = lines.slice(0, acknowledged).filter((line, n) => found[n] !== line).length;
  const phantom = found.filter((line, n) => n >= asked || line !== lines[n]).length;
  const half = !ENDS.includes(found.length);
  const goesOn = await again.append(owner, lines.slice(Math.min(found.length, lines.length - 1)));
  expect(goesOn.ok).toBe(true);
  await again.close();
  const text = await clearText(join(journalFolder(root, false), `${log}.kpj`), owner).catch(() => '');
  await rm(root, { recursive: true });
  return { operations: disk.operations(), lost, phantom, half, whole: text === lines.join('\n') + '\n' };
}

test.each(FAULTS)(
  'whatever operation is hit by "%s", nothing acknowledged is lost and the chain goes on',
  async (fault) => {
    const cuts = fault.startsWith('died') ? POWER_CUTS : (['kept'] as const);
    let points = 0;
    for (const cut of cuts) {
      for (let at = 1, hit = true; hit; at += 1) {
        const outcome = await play(at, fault, cut);
        hit = outcome.operations >= at;
        points += hit ? 1 : 0;
        expect({ at, cut, ...outcome }).toMatchObject({ lost: 0, phantom: 0, half: false, whole: true });
      }
    }
    // one file, three appends of a write and a flush, two of twice as many
    expect(points).toBeGreaterThanOrEqual(15 * cuts.length);
  },
  60_000,
);

test('and this test would see it: on a disk that lies about its flushes marks are lost', async () => {
  const outcomes = [];
  for (let at = 4; at <= 9; at += 1) outcomes.push(await play(at, 'died', 'lost', false));
  expect(outcomes.every(({ lost }) => lost > 0)).toBe(true);
});
