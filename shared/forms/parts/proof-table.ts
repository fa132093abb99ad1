import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { decidedDifferences } from '#shared/progress/proofreading.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { cells } from './cells.ts';
import { correctionTable } from './corrections.ts';
import type { Write } from './faces.ts';
import type { SaidCorrection } from './figures.ts';
import { dateTimeInChina } from './from-sitting.ts';
import type { Node } from './paper.ts';
import { fill } from './words.ts';

// 核分: what the checker read otherwise than it stood, and what the lead decided; both figures side by side.

const words = {
  heading: '校对差异',
  heads: ['项目', '记录', '校对录入', '组长处理', '校对、组长', '处理时间'],
  total: '合计',
  none: '—',
  stands: '记录无误，校对录入有误：{reason}',
  returned: '退回更正：{reason}',
  people: '{checker}、{lead}',
} as const;

/** The decided differences of a sheet, missing where there are none; nothing before its marks may be seen. */
export function proofsOf(state: SittingState, ref: SheetRef): { readonly proofs?: SaidCorrection[] } {
  if (!isDisclosed(state, ref.candidateId)) return {};
  const name = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  const said = decidedDifferences(state)
    .filter(({ candidateId, examinerId }) => candidateId === ref.candidateId && examinerId === ref.examinerId)
    .map(({ line, stands, read, proof, settled }) => ({
      line: line ?? words.total,
      was: shown(stands),
      is: shown(read),
      reason: fill(words[settled.how], { reason: settled.reason }),
      by: fill(words.people, { checker: name(proof.by), lead: name(settled.by) }),
      at: dateTimeInChina(settled.at),
    }));
  return said.length === 0 ? {} : { proofs: said };
}

const shown = (mark: Mark | null): string => (mark === null ? words.none : formatMark(mark));

/** 校对差异 under its heading; nothing where there was none. */
export function proofTable(proofs: readonly SaidCorrection[] | undefined, width: number, write: Write): Node[] {
  const heading: Node = { ...cells(write, 12).head(words.heading), margin: [0, 12, 0, 5] };
  return correctionTable(proofs ?? [], width, write, heading, words.heads);
}
