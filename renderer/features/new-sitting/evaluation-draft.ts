import { formatMark, parseMark, PASS_MARK } from '#shared/base/marks/mark.ts';
import type { Way } from '#shared/documents/parts/way.ts';
import { documentOf } from '#shared/documents/registry.ts';
import {
  EVALUATED,
  evaluationSchema,
  HELD_SUBJECTS,
  MOST_PARTS,
  slotsOf,
  type Basis,
  type BasisKind,
  type Evaluated,
  type Evaluation,
  type HeldSubject,
} from '#shared/model/evaluation.ts';
import type { Channel } from '#shared/model/sitting.ts';

type Subject = Evaluated['subject'];

/** An evaluation of several subjects as it is filled in; weights, parts and mark are still text. */
export type EvaluationDraft = {
  readonly subjects: readonly Subject[];
  /** Whether weights join them; else each has to be passed. */
  readonly byWeight: boolean;
  readonly weights: Readonly<Partial<Record<Subject, string>>>;
  /** In how many parts 过程考核 is held; empty or 1 for one. */
  readonly parts: string;
  readonly join: NonNullable<Evaluated['parts']>['join'];
  /** What a joined mark has to reach. */
  readonly passMark: string;
  /** What this sitting holds, and which part of it; a plan has a sitting for each. */
  readonly holds: HeldSubject;
  readonly part: number;
};

/** The usual subjects of a way; null where its sitting stands by itself. */
export function emptyEvaluation({ evaluation: way }: Way): EvaluationDraft | null {
  if (way === undefined) return null;
  const holds = HELD_SUBJECTS.find((subject) => way.usual.includes(subject)) ?? 'practical';
  return {
    ...{ subjects: way.usual, byWeight: false, weights: {}, parts: '', join: 'each', passMark: formatMark(PASS_MARK) },
    ...{ holds, part: 1 },
  };
}

/** The draft that an evaluation was read from: the plan goes on with it. */
export function draftOf({ subjects, passMark, holds, part }: Evaluation): EvaluationDraft {
  const weights = subjects.flatMap(({ subject, weight }) => (weight === undefined ? [] : [[subject, String(weight)]]));
  const parts = subjects.find((one) => one.parts !== undefined)?.parts;
  return {
    ...{ subjects: subjects.map(({ subject }) => subject), byWeight: weights.length > 0 },
    weights: Object.fromEntries(weights) as EvaluationDraft['weights'],
    ...{ parts: parts === undefined ? '' : String(parts.count), join: parts?.join ?? 'each' },
    ...{ passMark: formatMark(passMark), holds, part: part ?? 1 },
  };
}

const wholeIn = (text: string, low: number, high: number): number | null => {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return value >= low && value <= high ? value : null;
};

/** In how many parts 过程考核 is held; null for anything that is no such number. */
export const readParts = ({ parts }: EvaluationDraft): number | null =>
  parts.trim() === '' ? 1 : wholeIn(parts, 1, MOST_PARTS);

/** What the weights add up to; null where one is none. */
export function weightsOf({ subjects, weights }: EvaluationDraft): number | null {
  const all = subjects.map((subject) => wholeIn(weights[subject] ?? '', 1, 99));
  return all.includes(null) ? null : all.reduce((sum: number, weight) => sum + (weight ?? 0), 0);
}

/** The evaluation that is filled in; null where something of it will not do. */
export function readEvaluation(draft: EvaluationDraft, { evaluation: way }: Way): Evaluation | null {
  const count = readParts(draft);
  const mark = parseMark(draft.passMark.trim());
  if (way === undefined || count === null || !mark.ok) return null;
  const subjects = EVALUATED.flatMap((subject): Evaluated[] => {
    if (!draft.subjects.includes(subject)) return [];
    const weight = draft.byWeight ? { weight: wholeIn(draft.weights[subject] ?? '', 1, 99) ?? 0 } : {};
    const parts = subject === 'process' && count > 1 ? { parts: { count, join: draft.join } } : {};
    return [{ subject, ...weight, ...parts }];
  });
  const { holds } = draft;
  const own = subjects.find(({ subject }) => subject === holds);
  const part = own?.parts === undefined ? {} : { part: draft.part };
  return evaluationSchema.safeParse({ mode: way.mode, subjects, passMark: mark.value, holds, ...part }).data ?? null;
}

/** What somebody comes to under the draft, sitting by sitting; one that can't be read has none. */
export function slotsIn(draft: EvaluationDraft | null, way: Way) {
  if (draft === null) return [];
  // whatever is read, the first that is held stands for all of them
  const holds = HELD_SUBJECTS.find((subject) => draft.subjects.includes(subject));
  const read = holds === undefined ? null : readEvaluation({ ...draft, holds, part: 1 }, way);
  return read === null ? [] : slotsOf(read.subjects);
}

/** The norms that a sitting of that way and channel may be held by. */
export const basesOf = ({ policy }: Way, channel: Channel) =>
  documentOf({ policy: { id: policy.id, version: '', rulesHash: '' } })?.bases?.(channel) ?? [];

/** 评价依据 as it is filled in; undefined where none is chosen, null where it has no name. */
export function readBasis(kind: BasisKind | 'none', name: string): Basis | undefined | null {
  if (kind === 'none') return undefined;
  return name.trim() === '' || name.trim().length > 200 ? null : { kind, name: name.trim() };
}
