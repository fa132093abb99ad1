import { ActDialog } from '#renderer/acts/act-dialog.tsx';
import { useSay } from '#renderer/ui/say.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { amendWords as words } from './amend-words.ts';

type Props = { readonly sitting: Sitting; readonly onClose: () => void };

/** 作废: says what follows and that it is for good, and asks for the reason. */
export function VoidSitting({ sitting, onClose }: Props) {
  const t = useSay();
  return (
    <ActDialog
      title={t(words.voidTitle, { title: sitting.title })}
      label={t(words.reason)}
      submit={t(words.voidDo)}
      leave={t(words.cancel)}
      body={(reason) => ({ type: 'sitting_voided', reason })}
      onClose={onClose}
    >
      <p>{t(words.voidLead)}</p>
    </ActDialog>
  );
}
