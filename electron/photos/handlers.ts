import { err, ok } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Photos } from './photos.ts';

/** The handlers behind the channels of photos. */
export const createPhotoHandlers = (photos: Photos): Pick<Handlers, 'photo:keep' | 'photo:read'> => ({
  'photo:keep': async ({ practice, bytes }) => {
    try {
      const sha256 = await photos.keep(practice, Buffer.from(bytes, 'base64'));
      return sha256 === null ? err({ kind: 'photo_unfit' }) : ok({ sha256 });
    } catch (error) {
      return err(diskFailure(error, 'saved'));
    }
  },
  'photo:read': async ({ practice, sha256 }) => {
    const held = await photos.read(practice, sha256);
    return ok({ bytes: held?.toString('base64') ?? null });
  },
});
