import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { replacementWords as words } from './replacement-words.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

type Props = { readonly leaves: Person; readonly reserve: readonly Person[]; readonly onClose: () => void };

/** 换人: somebody else scores in this person's place from here on; both names and the reason stay on record. */
export function ReplaceScorer({ leaves, reserve, onClose }: Props) {
  const t = useSay();
  return (
    <TakeOverDialog
      title={t(words.replaceTitle, { name: leaves.name })}
      what={t(words.what, { name: leaves.name })}
      submit={t(words.replace)}
      bodyOf={(takes, reason) => ({ type: 'scorer_replaced', leaves: leaves.personId, takes, reason })}
      {...{ reserve, onClose }}
    />
  );
}
