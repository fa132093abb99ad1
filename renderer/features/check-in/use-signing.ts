import { useMemo, useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { promiseRefusalWords } from '#shared/conduct/promise-refusal-words.ts';
import type { Candidate, Gone } from '#shared/model/candidate.ts';
import type { PromiseRule, Strokes } from '#shared/model/promise.ts';
import { promiseAsked, unsignedPromises } from '#shared/record/promise.ts';

/** The key that asks whoever is chosen to sign. */
export const PROMISE_KEY = '6';

/** Signing the promise at check-in: what is asked, who has not signed, and whose turn it is. */
export type Signing = {
  /** What the sitting asks everybody to sign; null for nothing. */
  readonly rule: PromiseRule | null;
  readonly unsigned: ReadonlySet<string>;
  /** Who is signing. */
  readonly who: Candidate | null;
  readonly begin: (candidate: Candidate) => void;
  readonly end: () => void;
  readonly sign: (candidate: Candidate, strokes: Strokes) => void;
};

const GONE_WORDS = {
  absent: promiseRefusalWords.promise_absent,
  void: promiseRefusalWords.promise_void,
  ineligible: promiseRefusalWords.promise_ineligible,
} as const satisfies Readonly<Record<Gone, unknown>>;

/** `onProblem`: why nothing was signed, or null. */
export function useSigning(onProblem: (problem: string | null) => void): Signing {
  const t = useSay();
  const explain = useFailureSentence();
  const { record, actor, view } = useRecorder();
  const rule = useSittingPart(({ state }) => promiseAsked(state.sitting));
  const promises = useSittingPart(({ state }) => state.promises);
  const corrections = useSittingPart(({ state }) => state.corrections);
  const candidates = useSittingPart(({ state }) => state.candidates);
  const attendance = useSittingPart(({ state }) => state.attendance);
  const [who, setWho] = useState<Candidate | null>(null);
  const unsigned = useMemo(() => {
    const state = { ...view().state, promises, corrections, candidates, attendance };
    return new Set(rule === null ? [] : unsignedPromises(state).map(({ candidateId }) => candidateId));
  }, [view, rule, promises, corrections, candidates, attendance]);

  return {
    ...{ rule, unsigned, who },
    begin: (candidate) => {
      const there = attendance.get(candidate.candidateId)?.attendance ?? 'present';
      onProblem(there === 'present' ? null : t(GONE_WORDS[there], { name: candidate.name }));
      if (actor === null) requestSignIn();
      else if (there === 'present') setWho(candidate);
    },
    end: () => setWho(null),
    sign: ({ candidateId }, strokes) => {
      setWho(null);
      onProblem(null);
      void write(candidateId, strokes);
    },
  };

  async function write(candidateId: string, strokes: Strokes): Promise<void> {
    // whoever signs is there
    const isIn = attendance.has(candidateId);
    const there = isIn
      ? null
      : await record({ type: 'attendance_recorded', candidateId, attendance: 'present', reason: '' });
    const signed = there?.ok === false ? there : await record({ type: 'promise_signed', candidateId, strokes });
    if (!signed.ok) onProblem(explain(signed.error));
  }
}
