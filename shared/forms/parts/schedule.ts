import type { SittingState } from '#shared/record/state.ts';
import { ARRANGEMENT_COLUMNS, arrangementRows } from './arrangement.ts';
import type { Write } from './faces.ts';
import { blankLine, headOf } from './from-sitting.ts';
import type { Section } from './paper.ts';
import { registerOf, registerPages, type Register } from './register.ts';
import { paper } from './words.ts';

// 批次安排表 and 实施计划 of one sitting: the same table under two documents, each with its own title and period.

/** One row a level of this sitting. */
export function scheduleOf<Id extends string>(form: Id, state: SittingState, rule: string): Register<Id> | null {
  const head = headOf(state);
  const { sitting, candidates, people } = state;
  if (head === null || sitting === null) return null;
  return registerOf(form, state, {
    digest: '',
    particulars: [
      { label: '计划名称', text: head.sittingTitle },
      { label: paper.organiser, text: head.organiser },
      { label: paper.policy, text: head.policy },
    ],
    rows: arrangementRows({ sitting, candidates: candidates.values(), staff: people.values() }),
    note: `共 ${String(candidates.size)} 人`,
    rule,
    signatures: [blankLine('填报人'), blankLine('评价机构（盖章）')],
  });
}

/** The pages of such a schedule. */
export const schedulePages = (form: Register<string>, title: string, write: Write): Section =>
  registerPages(
    form,
    { title, columns: ARRANGEMENT_COLUMNS, orientation: 'landscape', size: 10, rowHeight: 30 },
    write,
  );
