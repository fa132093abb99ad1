import { recusalWords as words } from '#renderer/recusal/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

type Props = {
  readonly leaves: Person;
  readonly candidate: Candidate;
  readonly reserve: readonly Person[];
  readonly onClose: () => void;
};

/** 安排接替: who scores this one candidate in the place of whoever is recused. */
export function StandInDialog({ leaves, candidate, reserve, onClose }: Props) {
  const t = useSay();
  const { candidateId } = candidate;
  return (
    <TakeOverDialog
      title={t(words.standInTitle, { leaves: leaves.name, candidate: candidate.name })}
      what={t(words.standInWhat)}
      submit={t(words.standIn)}
      bodyOf={(takes, reason) => ({ type: 'stand_in_named', candidateId, leaves: leaves.personId, takes, reason })}
      {...{ reserve, onClose }}
    />
  );
}
