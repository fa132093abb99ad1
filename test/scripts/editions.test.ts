import { mkdtemp } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openedOtherwise } from '#electron/journal/opens-today.ts';
import { examine } from '#scripts/verify/examine.mjs';
import { examinePlan } from '#scripts/verify/plan.mjs';
import { EDITION } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { followAll } from '#shared/record/chain.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { isUnrooted, type SittingState } from '#shared/record/state.ts';
import { sittingSnapshot, snapshotDigest } from '#shared/results/snapshot.ts';
import { checkExport } from '#shared/wire/export/check.ts';
import { must } from '../support/must.ts';
import { linksOf } from '../support/sitting.ts';
import { testJournals } from '../support/vault.ts';

// Sittings of editions 3 to 9, a plan and a backup of some of them, kept as they were written (test/fixtures/editions): they open, verify, come to
// what was signed, and take what may come next under their own edition, or say why not.

const FOLDER = join(import.meta.dirname, '../fixtures/editions');
const read = (name: string): Buffer => readFileSync(join(FOLDER, name));
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.kpx') ? [file.slice(0, -4)] : []));
const linesOf = (text: string): readonly string[] => text.split('\n').slice(2, -3);
const editionOf = (name: string): number => Number(name.split('-').at(-1));
const NOW = (): Date => new Date('2026-11-21T03:00:00.000Z');

it('has a whole sitting of every procedure under every earlier edition since roles have a root', () => {
  for (const procedure of ['practical', 'panel', 'review', 'recognition', 'begun'])
    for (let edition = 3; edition < EDITION; edition += 1) expect(names).toContain(`${procedure}-${String(edition)}`);
});

/** What a host says to one more entry behind those lines. */
async function hostSays(lines: readonly string[], state: SittingState, body: Body, actor: string): Promise<string> {
  const journals = await testJournals({ root: await mkdtemp(join(tmpdir(), 'editions-')), now: NOW });
  const owner = { practice: false, log: state.sitting!.sittingId };
  must(await journals.append(owner, lines));
  const [link] = linksOf(state.sitting!, [[body, actor]], state);
  const said = await journals.record(owner, [link!.line], { thirdCopyKept: true, objection: () => null });
  await journals.close();
  return said.ok ? 'accepted' : ((said.error.detail as { rule?: string } | undefined)?.rule ?? said.error.kind);
}

const NOTE: Body = { type: 'note_added', candidateId: null, text: '补记' };
const EXPLAINED: Body = { type: 'exception_explained', what: 'headcount_differs', reason: '一人迟到' };

describe.each(names)('%s', (name) => {
  const text = read(`${name}.kpx`).toString();
  const lines = linesOf(text);
  const { state } = must(checkExport(text));
  const someone = [...state.people.values()].find(({ role }) => role === 'clerk')!.personId;

  it('is of its edition, and its roles have a root', () => {
    expect(state.sitting?.edition).toBe(editionOf(name));
    expect(isUnrooted(state)).toBe(false);
    expect(state.sitting?.plan).toBeDefined();
  });

  it('is found right by the verifier', () => {
    expect(examine(Buffer.from(text))?.checks.filter(({ state: found }) => found === 'bad')).toEqual([]);
  });

  it('comes to what was signed', () => {
    const digest = snapshotDigest(sittingSnapshot(state) ?? '');
    expect(state.signatures.map((signature) => signature.digest)).toEqual(state.signatures.map(() => digest));
    const leads = new Set(state.signatures.flatMap(({ role, personId }) => (role === 'lead' ? [personId] : []))).size;
    if (state.closing !== null) expect([state.closing.digest, state.signatures.length]).toEqual([digest, 2 + leads]);
    else expect(name).toMatch(/^begun/);
  });

  it('takes what may come next, and names why the rest may not', async () => {
    expect(await hostSays(lines, state, EXPLAINED, someone)).toBe('accepted');
    expect(await hostSays(lines, state, NOTE, someone)).toBe(state.closing === null ? 'accepted' : 'sitting_is_closed');
  });

  it('goes on from before its first signature', async () => {
    const links = must(followAll(lines));
    const signed = links.findIndex(({ entry }) => entry.body.type === 'sitting_signed');
    const before = links.slice(0, signed < 0 ? links.length : signed);
    const begun = foldAll(EMPTY_STATE, before);
    const kept = before.map(({ line }) => line);
    expect(await hostSays(kept, begun, NOTE, someone)).toBe('accepted');
  });

  it('is opened anew by nobody but under today’s edition and rules', () => {
    const [genesis] = must(followAll(lines.slice(0, 1)));
    const { body } = genesis!.entry;
    if (body.type !== 'sitting_opened') expect.fail(body.type);
    if (editionOf(name) < EDITION)
      expect(openedOtherwise(genesis!.entry)).toMatchObject({ detail: { rule: 'edition_outdated' } });
  });
});

it('the record of their plan verifies', () => {
  const { flaws, entries, header } = examinePlan(read('plan.kpp'));
  expect(flaws).toEqual([]);
  expect(entries).toHaveLength(1);
  // the record was kept before edition 8 was there
  const begun = names.filter((name) => name.startsWith('begun') && editionOf(name) < 8);
  expect(header?.sittings.map(({ sittingId }) => sittingId).sort()).toEqual(
    begun.map((name) => must(checkExport(read(`${name}.kpx`).toString())).state.sitting!.sittingId).sort(),
  );
});
