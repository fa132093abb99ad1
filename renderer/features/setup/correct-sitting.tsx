import { useSay } from '#renderer/ui/say.ts';
import { dateSchema } from '#shared/model/basics.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { BodyOf } from '#shared/record/body.ts';
import type { Sentence } from '#shared/words/say.ts';
import { amendFieldWords, amendWords as words } from './amend-words.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { correctionWords } from './correction-words.ts';

type Named = BodyOf<'sitting_corrected'>['field'];
type Props = { readonly sitting: Sitting; readonly onClose: () => void };

/** What is wrong with it as the new name, room or day; null where nothing is. */
function faultOf(field: Named, old: string, fresh: string): Sentence | null {
  if (fresh === old) return correctionWords.freshSame;
  if (fresh === '') return field === 'room' ? null : correctionWords.freshEmpty;
  return field === 'heldOn' && !dateSchema.safeParse(fresh).success ? words.dateWrong : null;
}

/** 更正场次信息: its name, room or day, with the reason. */
export function CorrectSitting({ sitting, onClose }: Props) {
  const t = useSay();
  return (
    <CorrectionDialog
      title={t(words.correctTitle)}
      lead={t(words.correctLead)}
      fields={amendFieldWords}
      oldOf={(field) => sitting[field]}
      read={(_, typed) => typed.trim()}
      faultOf={faultOf}
      bodyOf={(correction) => ({ type: 'sitting_corrected', ...correction })}
      onClose={onClose}
    />
  );
}
