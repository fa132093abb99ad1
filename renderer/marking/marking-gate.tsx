import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useLots } from '#renderer/data/use-lots.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import { expectedExaminers, expectedFor } from '#shared/procedures/scorers.ts';
import { inDrawnOrder } from '#shared/progress/lots.ts';
import { isRecused } from '#shared/record/recusal.ts';
import type { SittingState } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';

/** Everything marks are given on: who gives them, to whom, and by which scheme. */
export type Marking = {
  readonly actor: Person;
  readonly sitting: Sitting;
  readonly scheme: Scheme;
  readonly candidates: readonly Candidate[];
};

type Props = { readonly sitting: Sitting; readonly children: (marking: Marking) => ReactNode };

/** Lets in whoever gives marks in this sitting, once there is something to mark; everyone else reads what to do first. */
export function MarkingGate({ sitting, children }: Props) {
  const t = useSay();
  const { actor } = useSignedIn();
  const scheme = useSittingPart((view) => view.state.scheme);
  const roster = useSittingPart((view) => view.state.candidates);
  const people = useSittingPart((view) => view.state.people);
  const scorers = useSittingPart((view) => names(expectedExaminers(view.state)));
  const handed = useSittingPart((view) =>
    view.state.handovers.length + view.state.recusals.length + view.state.panels.length === 0 ? null : view.state,
  );
  const lots = useLots();
  const candidates = useMemo(
    () => ownOf(inDrawnOrder(lots, [...roster.values()]), handed, actor),
    [lots, roster, handed, actor],
  );
  const toSetup = (
    <Button type="primary" onClick={() => navigate('setup')}>
      {t(markingWords.to_setup)}
    </Button>
  );
  if (candidates.length === 0) {
    return (
      <FullPage
        title={t(markingWords.no_candidates_title)}
        paragraphs={[t(markingWords.no_candidates_text)]}
        actions={toSetup}
      />
    );
  }
  if (scheme === null) {
    return (
      <FullPage
        title={t(markingWords.no_scheme_title)}
        paragraphs={[t(markingWords.no_scheme_text)]}
        actions={toSetup}
      />
    );
  }
  const signIn = (
    <Button type="primary" onClick={() => requestSignIn()}>
      {t(markingWords.sign_in)}
    </Button>
  );
  if (actor === null) {
    return (
      <FullPage
        title={t(markingWords.signed_out_title)}
        paragraphs={[t(markingWords.signed_out_text)]}
        actions={signIn}
      />
    );
  }
  if (!scorers.split(' ').includes(actor.personId)) {
    const named = scorers
      .split(' ')
      .flatMap((id) => people.get(id)?.name ?? [])
      .join('、');
    return (
      <FullPage
        title={t(markingWords.not_scorer_title, { name: actor.name })}
        paragraphs={[t(markingWords.not_scorer_text, { names: named === '' ? t(markingWords.nobody) : named })]}
        actions={signIn}
      />
    );
  }
  return children({ actor, sitting, scheme, candidates });
}

/** Where there are several panels, and after somebody took a place or was recused, the candidates whose sheets are this person's. */
const ownOf = (all: readonly Candidate[], handed: SittingState | null, actor: Person | null): readonly Candidate[] =>
  handed === null || actor === null
    ? all
    : all.filter(
        ({ candidateId }) =>
          expectedFor(handed, candidateId).some(({ personId }) => personId === actor.personId) &&
          !isRecused(handed, actor.personId, candidateId),
      );

/** One string, so that the gate renders again only when the list of scorers is another. */
const names = (people: readonly Person[]): string => people.map(({ personId }) => personId).join(' ');
