import type { Evidence } from './changes.ts';
import type { SittingState } from './state.ts';

/** Under which key the files shown for one fact of a condition are kept. */
export const evidenceKey = (rule: string, name: string): string => `${rule}/${name}`;

const NONE: readonly Evidence[] = [];

/** The files that stand for one fact of a condition, in the order in which they were shown; a file taken back is none. */
export function standingEvidence(
  { evidence }: Pick<SittingState, 'evidence'>,
  rule: string,
  name: string,
): readonly Evidence[] {
  const said = evidence.get(evidenceKey(rule, name)) ?? NONE;
  return said.filter(({ stands, sha256 }, at) => stands && said.findLastIndex((one) => one.sha256 === sha256) === at);
}
