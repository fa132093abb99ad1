import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { SittingState } from '#shared/record/state.ts';
import { printingWords } from '#shared/words/printing.ts';
import { ChooseForm } from './choose-form.tsx';
import { MOST_SHEETS, orderOf, type Choice } from './choice.ts';
import { OrderedForm } from './ordered-form.tsx';
import './printing.css';

/** 打印: choose a form at the left, see it at the right exactly as it will be printed. */
export function PrintingScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const { params } = usePlace();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(state, params));
  const order = useMemo(() => orderOf(state, choice), [state, choice]);

  if (state.candidates.size === 0 || state.scheme === null || order.kind === 'nothing') {
    const action = (
      <Button type="primary" onClick={() => navigate('setup')}>
        {t(printingWords.goSetup)}
      </Button>
    );
    return <FullPage title={t(printingWords.empty)} paragraphs={[t(printingWords.emptyHow)]} actions={action} />;
  }
  const choose = <ChooseForm state={state} choice={choice} onChoose={setChoice} />;
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(printingWords.title)}</h1>
      </header>
      {order.kind === 'form' ? (
        <OrderedForm request={order.request} name={order.name} choose={choose} />
      ) : (
        <div className="printing-body">
          <div className="printing-side">
            {choose}
            <p className="kp-note" data-tone="warn">
              {t(printingWords.tooMany, { count: order.count, limit: MOST_SHEETS })}
            </p>
          </div>
          <div className="printing-paper" />
        </div>
      )}
    </section>
  );
}

/** The paper another screen asked for, else everybody's register. */
function firstChoice(state: SittingState, params: Readonly<Record<string, string>>): Choice {
  const { candidate = '', examiner = '', form = '' } = params;
  const examinerId = state.people.has(examiner) ? examiner : null;
  if (form === 'explanation' && state.candidates.has(candidate)) return { kind: form, candidateId: candidate };
  if (state.candidates.has(candidate)) return { kind: 'candidate', candidateId: candidate, examinerId };
  return examinerId === null ? { kind: 'summary' } : { kind: 'examiner', examinerId };
}
