import { err, ok } from '#shared/base/result.ts';
import { formOf } from '#shared/forms/registry.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { personHistoryForm } from '#shared/forms/person-history/form.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { intoFolder, safeName, type ChoosePath } from '../files/save.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { Journals } from '../journal/journals.ts';
import { traceOf, type Log } from '../log/logger.ts';
import type { PlanPorts } from '../plans/plan-file.ts';
import type { Press } from '../print/press.ts';
import { findTraced } from './find-traced.ts';
import { readHistory } from './read-traced.ts';

type Ports = {
  readonly journals: Pick<Journals, 'rolls' | 'read'>;
  /** Where the records of plans lie. */
  readonly plans: PlanPorts;
  readonly press: Pick<Press, 'render'>;
  readonly choosePath: ChoosePath;
  readonly exportsFolder: string;
  readonly openPath: (path: string) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
};

/** The handlers behind 问题回溯. What is printed is read from the records once more and never what a page says. */
export const traceHandlers = ({
  journals,
  plans,
  press,
  choosePath,
  exportsFolder,
  openPath,
  now,
  log,
}: Ports): Pick<Handlers, 'trace:find' | 'trace:read' | 'trace:print'> => ({
  'trace:find': async (asked) => ok(await findTraced(journals, asked)),
  'trace:read': async (asked) => {
    const history = await readHistory({ ...plans, journals }, asked);
    return history.ok ? ok({ traced: [...history.value.traced], plans: [...history.value.plans] }) : history;
  },
  'trace:print': async ({ way, ...asked }) => {
    const history = await readHistory({ ...plans, journals }, asked);
    if (!history.ok) return history;
    const { traced, plans: told } = history.value;
    const paper: Paper<'person-history'> | null = personHistoryForm.fill(traced, told);
    if (paper === null) return err({ kind: 'print_nothing' });
    let made: Awaited<ReturnType<Press['render']>>;
    try {
      made = await press.render(
        [paper],
        [{ square: null, line: `查询于 ${now().toISOString().slice(0, 10)}，不编号` }],
      );
    } catch (error) {
      log('print_failed', traceOf(error));
      return err({ kind: 'print_failed' });
    }
    const choose = way === 'print' ? intoFolder(exportsFolder) : choosePath;
    const where = await choose(safeName(`${formOf(paper.form).name} ${paper.sittingTitle}.pdf`));
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
