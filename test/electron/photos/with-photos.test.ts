import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPhotos } from '#electron/photos/with-photos.ts';
import type { Press } from '#electron/print/press.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { papersOf } from '#shared/forms/papers.ts';
import type { Body } from '#shared/record/body.ts';
import { fold } from '#shared/record/fold.ts';
import { practicalDay } from '#test/support/form-days.ts';
import { render } from '#test/support/print-renderer.ts';
import { linksOf } from '#test/support/sitting.ts';

// Pictures of incidents on 考场情况记录单: from the vault of the computer that prints, and said to be missing elsewhere.

const JPEG = readFileSync(join(import.meta.dirname, '../../fixtures/photo.jpg'));
const PHOTO = 'ab'.repeat(32);

function recordWithAPhoto(): Paper<'room-record'> {
  const day = practicalDay();
  const [supervisor] = [...day.people.values()].filter(({ role }) => role === 'supervisor');
  const incident: Body = {
    type: 'incident_recorded',
    kind: 'equipment_failure',
    candidateId: null,
    ...{ time: '10:40', text: '3 号焊机冒烟，停用', witness: '周婷', photo: PHOTO },
  };
  const links = linksOf(day.sitting!, [[incident, supervisor?.personId ?? null]], day);
  const [paper] = papersOf(links.reduce(fold, day), { form: 'room-record', candidateId: null, examinerId: null });
  if (paper?.form !== 'room-record') throw new Error('no record of the room');
  return paper;
}

/** What reaches the press, and what it draws of it. */
async function printed(held: Buffer | null) {
  const seen: Paper[] = [];
  const press: Pick<Press, 'render'> = {
    render: (papers, stamps, reached, photos) => {
      seen.push(...papers);
      return render(papers, stamps, reached, photos);
    },
  };
  const { pdf } = (await withPhotos(press as Press, { read: () => Promise.resolve(held) }).render([
    recordWithAPhoto(),
  ])) as {
    readonly pdf: Uint8Array;
  };
  const [paper] = seen;
  const scenes = paper?.form === 'room-record' ? paper.scenes : [];
  return { scenes, hasPicture: Buffer.from(pdf).includes('/Subtype /Image') };
}

it('puts the picture of an incident below the row that tells it', async () => {
  const { scenes, hasPicture } = await printed(JPEG);
  expect(scenes).toEqual([{ sha256: PHOTO, row: expect.stringMatching(/^序号 \d+：.*3 号焊机冒烟/) as unknown }]);
  expect(hasPicture).toBe(true);
});

it('says so where the computer that prints does not have it', async () => {
  const { scenes, hasPicture } = await printed(null);
  expect(scenes[0]?.sha256).toBe('');
  expect(hasPicture).toBe(false);
});
