import type { Paper } from '#shared/forms/registry.ts';
import type { Press } from '../print/press.ts';
import type { Photos } from './photos.ts';

/** A press that gives every paper the photos its figures name; a place stays empty where this computer does not have one. */
export const withPhotos = (press: Press, photos: Pick<Photos, 'read'>): Press => ({
  ...press,
  render: async (papers, stamps, reached) => {
    const pictures: Record<string, Uint8Array> = {};
    const whole: Paper[] = [];
    for (const paper of papers) {
      for (const named of namedIn(paper)) {
        const held = pictures[named] ?? (await photos.read(paper.practice, named));
        if (held !== null) pictures[named] = held;
      }
      whole.push(withoutMissing(paper, (sha256) => (sha256 in pictures ? sha256 : '')));
    }
    return press.render(whole, stamps, reached, pictures);
  },
});

/** The digests that a paper's figures name. */
const namedIn = (paper: Paper): readonly string[] =>
  ('photo' in paper ? [paper.photo] : 'scenes' in paper ? paper.scenes.map(({ sha256 }) => sha256) : []).filter(
    (sha256) => sha256 !== '',
  );

function withoutMissing(paper: Paper, kept: (sha256: string) => string): Paper {
  if ('photo' in paper) return { ...paper, photo: kept(paper.photo) };
  if ('scenes' in paper) return { ...paper, scenes: paper.scenes.map((one) => ({ ...one, sha256: kept(one.sha256) })) };
  return paper;
}
