import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { neededForms, usualForms } from '#shared/forms/desk.ts';
import { formOf, type FormId } from '#shared/forms/registry.ts';
import { findPolicy } from '#shared/law/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { PrintWay } from '#shared/wire/paper/printing.ts';
import { DeskTable } from './desk-table.tsx';
import { MakingLine } from './making-line.tsx';
import { ONE_COPY, OrderOptions } from './order-options.tsx';
import { RegisterList } from './register-list.tsx';
import { useMaking } from './use-making.ts';
import { useRegister } from './use-register.ts';
import { printingWords } from './words.ts';

type Props = { readonly state: SittingState; readonly onLook: (form: FormId) => void };

/** 全场表单: what the sitting needs on paper, made at once: printed, one file, a file a person, or the archive. */
export function FormsDesk({ state, onLook }: Props) {
  const t = useSay();
  const { actor } = useSignedIn();
  const viewer = actor?.personId ?? null;
  const making = useMaking();
  const register = useRegister(making.round);
  const needed = useMemo(() => neededForms(state, viewer), [state, viewer]);
  const [picked, setPicked] = useState<ReadonlySet<FormId> | null>(null);
  const [options, setOptions] = useState(ONE_COPY);
  const possible = needed.filter(({ papers }) => papers > 0);
  const empty = needed.filter(({ papers }) => papers === 0).map(({ form }) => formOf(form).name);
  const chosen = picked ?? new Set(usualForms(needed));
  const counted = needed.filter(({ form }) => chosen.has(form));
  const sum = (of: (each: (typeof needed)[number]) => number): number =>
    counted.reduce((all, each) => all + of(each), 0);
  const policy = findPolicy(state.sitting?.policy.id ?? '')?.title ?? '';

  const send = (way: PrintWay) => () => {
    const wanted = counted.map(({ form }) => ({ form, candidateId: null, examinerId: null }));
    return making.make({ ...options, wanted, way });
  };
  const blocked = counted.length === 0 || making.isBusy;
  return (
    <div className="printing-desk">
      <p>
        {t(printingWords.deskAbout, { policy, forms: possible.length })}
        {empty.length > 0 && t(printingWords.deskNothing, { forms: empty.length, names: empty.join('、') })}
      </p>
      <div className="printing-desk-scroll">
        <DeskTable needed={needed} register={register} chosen={chosen} onChoose={setPicked} onLook={onLook} />
        <RegisterList state={state} register={register} />
      </div>
      <div className="printing-desk-foot">
        <p className="kp-num">
          {t(printingWords.chosen, {
            forms: counted.length,
            papers: sum(({ papers }) => papers),
            drafts: sum(({ drafts }) => drafts),
          })}
        </p>
        <OrderOptions value={options} onChange={setOptions} />
        <MakingLine making={making} />
        <div className="kp-line">
          <Button type="primary" size="large" disabled={blocked} onClick={send('print')}>
            {t(printingWords.print)}
          </Button>
          <Button size="large" disabled={blocked} onClick={send('file')}>
            {t(printingWords.oneFile)}
          </Button>
          <Button size="large" disabled={blocked} onClick={send('people')}>
            {t(printingWords.people)}
          </Button>
          <Button size="large" disabled={blocked} onClick={send('archive')}>
            {t(printingWords.archive)}
          </Button>
        </div>
        <p className="kp-small kp-soft">{t(printingWords.archiveAbout)}</p>
      </div>
    </div>
  );
}
