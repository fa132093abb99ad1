import { ActDialog } from '#renderer/acts/act-dialog.tsx';
import { recusalWords as words } from '#renderer/recusal/words.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Recusal } from '#shared/record/changes.ts';

type Props = {
  readonly recusal: Recusal;
  readonly person: string;
  readonly candidate: string;
  readonly onClose: () => void;
};

/** Takes a recusal back, for a reason that stays on record. */
export function TakeBackDialog({ recusal, person, candidate, onClose }: Props) {
  const t = useSay();
  const { personId, candidateId, relation } = recusal;
  return (
    <ActDialog
      title={t(words.takeBackTitle, { person, candidate })}
      label={t(words.reason)}
      submit={t(words.takeBack)}
      leave={t(words.cancel)}
      body={(reason) => ({ type: 'recusal_recorded', personId, candidateId, relation, applies: false, reason })}
      onClose={onClose}
    />
  );
}
