import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { EDITION } from '#shared/model/sitting.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { computer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// The page says a digest; the host puts it on record only where the picture lies in its own keeping.

vi.setConfig({ testTimeout: 60_000 });
const PIN = '31415926';
const JPEG = await readFile(join(import.meta.dirname, '../../fixtures/photo.jpg'));
const KEPT = createHash('sha256').update(JPEG).digest('hex');
const NOWHERE = '0'.repeat(64);

async function room() {
  const day = readySitting({ edition: EDITION, practice: true });
  const { sitting, lead, scorers, candidates } = day;
  const owner = { practice: true, log: sitting.sittingId };
  const { host, root } = await computer();
  const { personId } = lead;
  must(await host['keys:create']({ practice: true, personId, idNumber: '', pin: PIN }));
  must(await host['journal:append']({ ...owner, sessions: [], lines: day.links.map(({ line }) => line) }));
  const { session } = must(await host['session:open']({ ...owner, personId, pin: PIN }));
  let { state } = day;
  const said = async (body: Body): Promise<string> => {
    const links = linksOf(sitting, [[body, personId]], state);
    const answer = await host['journal:append']({
      ...owner,
      sessions: [session],
      lines: links.map(({ line }) => line),
    });
    if (answer.ok) state = foldAll(state, links);
    return answer.ok ? 'done' : answer.error.kind;
  };
  const { candidateId } = candidates[0]!;
  const naming: ((photo: string) => Body)[] = [
    (fresh) => ({ type: 'candidate_corrected', candidateId, field: 'photo', old: '', fresh, reason: '照片贴错' }),
    (sha256) => ({ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: { sha256 } }),
    (photo) => ({
      ...{ type: 'paper_opened', candidateId, examinerId: scorers[0]!.personId, photo },
      ...{ cause: 'power', reason: '9:40 停电' },
    }),
    (photo) => ({
      ...{ type: 'incident_recorded', kind: 'rule_breaking', candidateId, time: '09:40' },
      ...{ text: '超时操作', witness: '邓芳磊', photo },
    }),
  ];
  const all = async (photo: string): Promise<string[]> => {
    const answers: string[] = [];
    for (const name of naming) answers.push(await said(name(photo)));
    return answers;
  };
  const keep = async (practice: boolean) =>
    must(await host['photo:keep']({ practice, bytes: JPEG.toString('base64') })).sha256;
  return { root, said, all, keep, candidateId };
}
const REFUSED = Array.from({ length: 4 }, () => 'picture_not_kept');

it('puts no picture on record that is not kept, and every one that is', async () => {
  const { all, keep } = await room();
  expect(await all(KEPT)).toEqual(REFUSED);
  await keep(false);
  // what is kept of real sittings is nothing that practice could name, and the other way round
  expect(await all(KEPT)).toEqual(REFUSED);
  expect(await keep(true)).toBe(KEPT);
  expect(await all(NOWHERE)).toEqual(REFUSED);
  expect(await all(KEPT)).toEqual(['done', 'done', 'done', 'done']);
});

it('takes none that was exchanged on the disk for the one it names', async () => {
  const { root, all, keep } = await room();
  await keep(true);
  const folder = join(root, 'practice', 'photos');
  const [name = ''] = await readdir(folder);
  const sealed = await readFile(join(folder, name));
  await writeFile(join(folder, `${NOWHERE}.sealed`), sealed);
  expect(await all(NOWHERE)).toEqual(REFUSED);
});

it('asks for no picture where none is named', async () => {
  const { said, candidateId } = await room();
  expect(await said({ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: {} })).toBe('done');
  expect(await said({ type: 'note_added', candidateId: null, text: `"type":"paper_opened" ${NOWHERE}` })).toBe('done');
});
