import type { Handlers } from '#shared/wire/host/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { PAGES } from '#shared/handbook/pages.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { intoFolder, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { traceOf, type Log } from '../log/logger.ts';
import { readChapters } from './handbook-files.ts';
import type { Rendered } from './render.ts';
import type { Press } from './press.ts';

type Ports = {
  readonly press: Pick<Press, 'renderHandbook'>;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  readonly log: Log;
};

/** The handler behind 打印本章 and 存为 PDF of the handbook. */
export const handbookHandlers = (ports: Ports): Pick<Handlers, 'handbook:make'> => ({
  'handbook:make': async ({ page, way }) => {
    const { press, choosePath, exportsFolder, openPath, log } = ports;
    let made: Rendered;
    let title: string;
    try {
      const printout = await readChapters(page === null ? PAGES : [page]);
      title = page === null ? '' : ` ${titleOf(printout.chapters[0] ?? [])}`;
      made = await press.renderHandbook(printout);
    } catch (error) {
      log('handbook_failed', traceOf(error));
      return err({ kind: 'print_failed' });
    }
    const choose = way === 'print' ? intoFolder(exportsFolder) : choosePath;
    const where = await choose(`考评台 用户手册${title}.pdf`);
    if (where === null) return err({ kind: 'save_cancelled' });
    try {
      await writeAtomic(where, Buffer.from(made.pdf), 0o644);
    } catch (error) {
      return err(diskFailure(error, 'saved'));
    }
    if (way === 'print') await openPath(where);
    return ok({ where, pages: made.pages });
  },
});

const titleOf = (blocks: Awaited<ReturnType<typeof readChapters>>['chapters'][number]): string =>
  blocks.find((block) => block.kind === 'heading')?.text ?? '';
