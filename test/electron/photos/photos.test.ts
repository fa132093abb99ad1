import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { jpegSize } from '#electron/photos/jpeg-size.ts';
import { papersOf } from '#shared/forms/papers.ts';
import { PHOTO_RULE } from '#shared/model/photo.ts';
import { foldAll } from '#shared/record/fold.ts';
import { practicalDay } from '#test/support/form-days.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';
import { linksOf } from '#test/support/sitting.ts';
import { inked, viewPdf } from '../print/view-pdf.ts';

// A photo is named on record by its digest and lies sealed in the vault; forms that have a place for one print it.

vi.setConfig({ testTimeout: 60_000 });
const JPEG = await readFile(join(import.meta.dirname, '../../fixtures/photo.jpg'));
const SHA = createHash('sha256').update(JPEG).digest('hex');
const base64 = (bytes: Buffer): string => bytes.toString('base64');

let room: TestComputer;
const keep = (bytes: Buffer) => room.host['photo:keep']({ practice: false, bytes: base64(bytes) });
const read = async (practice = false) => must(await room.host['photo:read']({ practice, sha256: SHA })).bytes;

beforeAll(async () => {
  room = await computer();
});

it('keeps a photo sealed under its digest, real and practice apart', async () => {
  expect(await read()).toBeNull();
  expect(must(await keep(JPEG)).sha256).toBe(SHA);
  expect(await read()).toBe(base64(JPEG));
  expect(await read(true)).toBeNull();
  const [file = ''] = await readdir(join(room.root, 'photos'));
  const sealed = await readFile(join(room.root, 'photos', file));
  expect(sealed.includes(JPEG.subarray(0, 40))).toBe(false);
});

it.each([
  ['text', Buffer.from('no picture at all')],
  ['one that was cut', JPEG.subarray(0, 3000)],
  ['a frame that is missing', Buffer.concat([JPEG.subarray(0, 2), JPEG.subarray(-2)])],
  ['nothing', Buffer.alloc(3)],
])('refuses %s', async (_, bytes) => {
  expect(await keep(bytes)).toEqual({ ok: false, error: { kind: 'photo_unfit' } });
});

it('reads the size off the picture itself, and none off a frame that nobody can draw', () => {
  expect(jpegSize(JPEG)).toEqual({ width: 413, height: 579 });
  const frame = JPEG.indexOf(Buffer.from([0xff, 0xc0]));
  const lossless = Buffer.from(JPEG);
  lossless[frame + 1] = 0xc3;
  expect(jpegSize(lossless)).toBeNull();
});

it('prints it in its place, the same to the byte each time, and leaves the place to be glued in where it is not here', async () => {
  must(await keep(JPEG));
  const day = practicalDay();
  const [candidateId = ''] = [...day.candidates.keys()];
  const named = (sha256: string) =>
    foldAll(
      day,
      linksOf(day.sitting!, [[{ type: 'facts_stated', rule: PHOTO_RULE, candidateId, facts: { sha256 } }, null]], day),
    );
  const pageWith = async (sha256: string) => {
    const papers = papersOf(named(sha256), { form: 'appraisal-application', candidateId, examinerId: null });
    expect(papers[0]).toMatchObject({ photo: sha256 });
    const render = async () => must(await room.host['print:render']({ papers: JSON.stringify(papers) })).pdf;
    const pdf = await render();
    expect(await render()).toBe(pdf);
    const [page, ...more] = await viewPdf(Buffer.from(pdf, 'base64'));
    expect(more).toEqual([]);
    return page!;
  };
  const place = { x: 472, y: 112, width: 70, height: 90 };
  const printed = await pageWith(SHA);
  expect(printed.text).not.toContain('照片');
  expect(inked(printed, place)).toBeGreaterThan(0.2);
  const elsewhere = await pageWith('0'.repeat(64));
  expect(elsewhere.text).toContain('照片');
  expect(inked(elsewhere, place)).toBeLessThan(0.1);
  // naming a photo changes no result
  expect(named(SHA).signatures).toEqual(day.signatures);
});

it('does not give out what was exchanged on the disk', async () => {
  must(await keep(JPEG));
  const folder = join(room.root, 'photos');
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  bytes[40]! ^= 1;
  await writeFile(join(folder, name), bytes);
  expect(await read()).toBeNull();
});
