import type { BasisKind, Evaluation, HeldSubject, EVALUATED } from '../model/evaluation.ts';
import type { Sentence } from './say.ts';

/** 评价依据. */
export const basisWords: Readonly<Record<BasisKind, Sentence>> = {
  national: ['国家职业技能标准', 'National occupational standard'],
  provincial: ['省级行业企业评价规范', 'Provincial norm'],
  norm: ['评价规范', 'Evaluation norm'],
  specialised: ['专项职业能力考核规范', 'Filed norm of a specialised ability'],
};

/** 评价科目. */
export const evaluatedWords: Readonly<Record<(typeof EVALUATED)[number], Sentence>> = {
  theory: ['理论', 'Theory'],
  practical: ['技能操作', 'Practical'],
  process: ['过程考核', 'Process'],
  performance: ['业绩评审', 'Record of work'],
  showcase: ['成果展示', 'Results shown'],
  interview: ['面试答辩', 'Interview'],
};

/** What a sitting of an evaluation holds: 面试答辩, or 过程考核第 2 次. */
export function heldWords({
  holds,
  part,
}: {
  readonly holds: HeldSubject;
  readonly part?: number | undefined;
}): Sentence {
  const [zh, en] = evaluatedWords[holds];
  return part === undefined ? [zh, en] : [`${zh}第${String(part)}次`, `${en} ${String(part)}`];
}

/** How many parts a sitting is one of, as papers say it: 过程考核（第 2 次，共 3 次）; just the subject where it has none. */
export function heldInFull({ holds, part, subjects }: Evaluation): string {
  const count = subjects.find(({ subject }) => subject === holds)?.parts?.count;
  const [name] = evaluatedWords[holds];
  return part === undefined || count === undefined ? name : `${name}（第 ${String(part)} 次，共 ${String(count)} 次）`;
}
