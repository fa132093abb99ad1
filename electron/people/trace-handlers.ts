import { err, ok } from '#shared/base/result.ts';
import { formOf } from '#shared/forms/registry.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { personHistoryForm } from '#shared/forms/person-history/form.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { PlanPorts } from '../plans/plan-file.ts';
import { writeLoose, type LoosePorts } from '../print/loose-paper.ts';
import { findTraced } from './find-traced.ts';
import { readHistory } from './read-traced.ts';

type Ports = LoosePorts & {
  readonly journals: Pick<Journals, 'rolls' | 'read'>;
  /** Where the records of plans lie. */
  readonly plans: PlanPorts;
};

/** The handlers behind 问题回溯. What is printed is read from the records once more and never what a page says. */
export const traceHandlers = ({
  journals,
  plans,
  ...loose
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
    const name = `${formOf(paper.form).name} ${paper.sittingTitle}`;
    return writeLoose(loose, paper, { name, made: '查询', way });
  },
});
