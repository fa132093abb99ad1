import { useCallback, useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useInTurns } from '#renderer/turns/use-in-turns.ts';
import { useSay } from '#renderer/ui/say.ts';
import { countNeeded, usualForms } from '#shared/forms/desk.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';
import { DeskFoot } from './desk-foot.tsx';
import { DeskTable } from './desk-table.tsx';
import { RegisterList } from './register-list.tsx';
import { useSittingPrints } from './sitting-prints.ts';
import { useMaking } from './use-making.ts';
import { useRegister } from './use-register.ts';
import { printingWords } from './words.ts';

type Props = { readonly state: SittingState; readonly onLook: (form: FormId) => void };

/** 全场表单: what the sitting needs on paper, made at once: printed, one file, a file a person, or the archive. */
export function FormsDesk({ state, onLook }: Props) {
  const t = useSay();
  const { actor } = useSignedIn();
  const viewer = actor?.personId ?? null;
  const prints = useSittingPrints();
  const making = useMaking(prints.send);
  const register = useRegister(prints.register, making.round);
  const needed = useInTurns(useCallback(() => countNeeded(state, viewer), [state, viewer]));
  const [picked, setPicked] = useState<ReadonlySet<FormId> | null>(null);
  if (needed === null) return <p className="kp-page kp-soft">{t(printingWords.preparing)}</p>;
  const possible = needed.filter(({ papers }) => papers > 0);
  const empty = needed.filter(({ papers }) => papers === 0).map(({ form }) => formOf(form).name);
  const chosen = picked ?? new Set(usualForms(needed));
  const counted = needed.filter(({ form }) => chosen.has(form));
  const policy = findPolicy(state.sitting?.policy.id ?? '')?.title ?? '';

  const about = ({ candidateId, examinerId }: Printed): string => {
    const candidate = candidateId === null ? undefined : state.candidates.get(candidateId);
    const examiner = examinerId === null ? undefined : state.people.get(examinerId);
    if (candidate === undefined) return t(printingWords.wholeSitting);
    return [candidate.number, candidate.name, examiner?.name ?? ''].filter((part) => part !== '').join(' ');
  };
  return (
    <div className="printing-desk">
      <p>
        {t(printingWords.deskAbout, { policy, forms: possible.length })}
        {empty.length > 0 && t(printingWords.deskNothing, { forms: empty.length, names: empty.join('、') })}
      </p>
      <div className="printing-desk-scroll">
        <DeskTable needed={needed} register={register} chosen={chosen} onChoose={setPicked} onLook={onLook} />
        <RegisterList about={about} register={register} />
      </div>
      <DeskFoot counted={counted} making={making} note={printingWords.archiveAbout} />
    </div>
  );
}
