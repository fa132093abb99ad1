import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Paper } from '#shared/forms/registry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { intoFolder, safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { Press } from './press.ts';

/** What draws a paper, keeps it and shows it. */
export type LoosePorts = {
  readonly press: Pick<Press, 'render'>;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
};
type Loose = { readonly name: string; readonly made: '查询' | '制表'; readonly way: 'print' | 'file' };
type Written = { readonly where: string; readonly pages: number };

/** Draws a paper that is of no one sitting: it bears the day in Beijing and no number. Opened to be printed, or saved where somebody says. */
export async function writeLoose(
  { press, choosePath, exportsFolder, openPath, now, log }: LoosePorts,
  paper: Paper,
  { name, made, way }: Loose,
): Promise<Result<Written, HostFailure>> {
  let drawn: Awaited<ReturnType<Press['render']>>;
  try {
    drawn = await press.render([paper], [{ square: null, line: `${made}于 ${inBeijing(now()).day}，不编号` }]);
  } catch (error) {
    log('print_failed', traceOf(error));
    return err({ kind: 'print_failed' });
  }
  const choose = way === 'print' ? intoFolder(exportsFolder) : choosePath;
  const where = await choose(safeName(`${name}.pdf`));
  if (where === null) return err({ kind: 'save_cancelled' });
  try {
    await writeAtomic(where, Buffer.from(drawn.pdf), 0o644);
  } catch (error) {
    return err(diskFailure(error, 'saved'));
  }
  if (way === 'print') await openPath(where);
  return ok({ where, pages: drawn.pages });
}
