import { useEffect, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import type { Given } from './assign.ts';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { asksJointResult, hasPassed, mayBeCorrected, type awardeesOf } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { areWeighed } from '#shared/model/evaluation.ts';
import { peopleBook, type PeopleBook } from '#shared/plans/people-book.ts';
import { correctionsIn, outcomeOf, type Settled } from '#shared/plans/disputes.ts';

/** What signed corrections of the plan made of results here since the closing; `of` is null where nothing was corrected. */
export type Corrections = {
  /** The correction that makes a number possible, or asks for it back. */
  readonly of: (candidate: Candidate) => { readonly outcome: 'passed' | 'failed'; readonly found: string } | null;
  /** Everybody who passed only by one, or whose subject here the weights of others make up for. */
  readonly passed: readonly Candidate[];
  /** Whether somebody passed all that the plan asks of them, of which this sitting is one subject; null where nobody asks for that. */
  readonly jointly: ((candidate: Candidate) => boolean) | null;
};
type Awardee = ReturnType<typeof awardeesOf>[number];

/** Who may hold a number: those who passed or hold one, without whom a correction made fail, and with whom it made pass. */
export const correctedAwardees = (
  awardees: readonly Awardee[],
  { of, passed, jointly }: Corrections,
): readonly Awardee[] => [
  ...awardees.filter(
    ({ candidate, certificate }) =>
      certificate !== null || (of(candidate)?.outcome !== 'failed' && jointly?.(candidate) !== false),
  ),
  ...passed
    .filter((candidate) => jointly?.(candidate) !== false)
    .filter(({ candidateId }) => !awardees.some(({ candidate }) => candidate.candidateId === candidateId))
    .map((candidate) => ({ candidate, certificate: null })),
];

type Named = Pick<Candidate, 'name' | 'idNumber'>;
const NOBODY: readonly Candidate[] = [];

/** Asks the host for the plan's record; where the sitting is of no plan, or it does not read, nothing was corrected. */
export function useCorrections(): Corrections {
  const { practice } = useRecorder();
  const state = useSittingPart((view) => view.state);
  const { sittingId = '', plan, evaluation } = state.sitting ?? {};
  const planId = plan?.planId;
  const [find, setFind] = useState<((candidate: Candidate) => Settled | null) | null>(null);
  useEffect(() => {
    let isLeft = false;
    if (planId !== undefined)
      void invoke('plan:read', { practice, planId }).then((record) => {
        if (!isLeft && record.ok) setFind(() => correctionsIn(record.value.entries, sittingId));
      });
    return () => {
      isLeft = true;
    };
  }, [practice, sittingId, planId]);
  const isJoint = state.sitting !== null && asksJointResult(state.sitting);
  const [through, setThrough] = useState<PeopleBook<Named> | null>(null);
  useEffect(() => {
    let isLeft = false;
    if (planId !== undefined && isJoint)
      void invoke('plan:passed', { practice, planId }).then((answer) => {
        if (!isLeft && answer.ok) setThrough(peopleBook(answer.value.people));
      });
    return () => {
      isLeft = true;
    };
  }, [practice, planId, isJoint]);
  // nobody is offered a number before the host has said who passed
  const jointly = isJoint && planId !== undefined ? (one: Candidate) => through?.find(one) !== undefined : null;
  if (find === null) return { of: () => null, passed: NOBODY, jointly };
  const isMadeUpFor = (one: Candidate): boolean =>
    evaluation !== undefined && areWeighed(evaluation) && jointly?.(one) === true;
  const of: Corrections['of'] = (candidate) => {
    const settled = find(candidate);
    const outcome = outcomeOf(settled);
    if (outcome === 'failed' && isMadeUpFor(candidate)) return null;
    return outcome === null ? null : { outcome, found: settled?.objection.answer?.found ?? '' };
  };
  const passed = [...state.candidates.values()].filter(
    (candidate) =>
      (of(candidate)?.outcome === 'passed' || isMadeUpFor(candidate)) &&
      !hasPassed(state, candidate) &&
      mayBeCorrected(state, candidate),
  );
  return { of, passed, jointly };
}

type Give = (some: readonly Given[], reason: string | null) => Promise<boolean>;

/** Gives numbers to those who passed, and, each with its reason, to those who did so only by a correction or by weights. */
export function useGiveWithReasons({
  of,
  passed,
}: Corrections): (given: readonly Given[], give: Give) => Promise<boolean> {
  const t = useSay();
  return async (given, give) => {
    const byCorrection = new Map(passed.map((candidate) => [candidate.candidateId, of(candidate)]));
    const plain = given.filter(({ candidateId }) => !byCorrection.has(candidateId));
    if (plain.length > 0 && !(await give(plain, null))) return false;
    for (const one of given) {
      const correction = byCorrection.get(one.candidateId);
      if (correction === undefined) continue;
      const reason =
        correction === null ? t(words.weighedReason) : t(words.correctedReason, { found: correction.found });
      if (!(await give([one], reason.slice(0, 500)))) return false;
    }
    return true;
  };
}
