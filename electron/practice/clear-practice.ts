import { mkdir, rm } from 'node:fs/promises';
import { ok, err } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { areaFolder } from '../files/data-root.ts';
import { diskFailure } from '../files/disk-failure.ts';
import type { Journals } from '../journal/journals.ts';
import { journalFolder } from '../journal/shelf.ts';
import type { Log } from '../log/logger.ts';

type Ports = {
  readonly root: string;
  readonly anchors: Pick<Anchors, 'forgetPractice'>;
  readonly journals: Pick<Journals, 'leavePractice'>;
  readonly log: Log;
};

/**
 * Deletes what was practised. First nothing is known of it any more, then the files go: after a power cut on the way what is left
 * is practice as before, and may be cleared once more.
 */
export const createPracticeHandlers = ({ root, anchors, journals, log }: Ports): Pick<Handlers, 'practice:clear'> => ({
  'practice:clear': async () => {
    try {
      await journals.leavePractice();
      await anchors.forgetPractice();
      await rm(areaFolder(root, true), { recursive: true, force: true });
      await mkdir(journalFolder(root, true), { recursive: true, mode: 0o700 });
    } catch (error) {
      return err(diskFailure(error, 'journal'));
    }
    log('practice_cleared', '');
    return ok({});
  },
});
