import type { Paper } from '#shared/forms/registry.ts';
import type { Press } from '../print/press.ts';
import type { Photos } from './photos.ts';

/** A press that gives every paper the photo its figures name; the place stays empty where this computer does not have it. */
export const withPhotos = (press: Press, photos: Pick<Photos, 'read'>): Press => ({
  ...press,
  render: async (papers, stamps, reached) => {
    const pictures: Record<string, Uint8Array> = {};
    const whole: Paper[] = [];
    for (const paper of papers) {
      const named = 'photo' in paper ? paper.photo : '';
      const held = named === '' ? null : (pictures[named] ?? (await photos.read(paper.practice, named)));
      if (held !== null) pictures[named] = held;
      whole.push('photo' in paper && held === null ? { ...paper, photo: '' } : paper);
    }
    return press.render(whole, stamps, reached, pictures);
  },
});
