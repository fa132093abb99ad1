import { Button, Segmented } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useSignedIn, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useInTurns } from '#renderer/turns/use-in-turns.ts';
import { FullPage } from '#renderer/ui/full-page.tsx';
import { useBatches } from '#renderer/host/use-batches.ts';
import { navigate, usePlace } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Wanted } from '#shared/forms/papers.ts';
import { FORM_IDS, formOf, formsFor, MOST_PAPERS, type FormId, type Paper } from '#shared/forms/registry.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { printingWords } from './words.ts';
import { ChooseForm } from './choose-form.tsx';
import { hasPapers, orderInParts } from './choice.ts';
import { CheckPaper } from './check-paper.tsx';
import { FormsDesk } from './forms-desk.tsx';
import { ListsDesk } from './lists-desk.tsx';
import { useSittingPrints } from './sitting-prints.ts';
import { OrderedForm } from './ordered-form.tsx';
import './printing.css';

const NONE_YET: readonly Paper[] = [];
const VIEWS = ['one', 'desk', 'lists', 'check'] as const;
type View = (typeof VIEWS)[number];

/** 打印: choose a form at the left, see it at the right exactly as it will be printed. */
export function PrintingScreen() {
  const t = useSay();
  const state = useSittingPart((view) => view.state);
  const { params } = usePlace();
  const [wanted, setWanted] = useState<Wanted>(() => firstWanted(state, params));
  const [view, setView] = useState<View>(() => VIEWS.find((each) => each === params['view']) ?? 'one');
  const { actor } = useSignedIn();
  const viewer = actor?.personId ?? null;
  const { send } = useSittingPrints();
  const sealed = useBatches(state.sitting?.practice ?? false);
  const batches = useMemo(
    () => sealed?.filter(({ sittingId }) => sittingId === state.sitting?.sittingId) ?? [],
    [sealed, state.sitting],
  );
  const begin = useCallback(
    () => orderInParts(state, { ...wanted, viewer, batches }),
    [state, wanted, viewer, batches],
  );
  const order = useInTurns(begin);

  if (state.candidates.size === 0 || (state.scheme === null && procedureOf(state.sitting).givesMarks)) {
    const action = (
      <Button type="primary" onClick={() => navigate('setup')}>
        {t(printingWords.goSetup)}
      </Button>
    );
    return <FullPage title={t(printingWords.empty)} paragraphs={[t(printingWords.emptyHow)]} actions={action} />;
  }
  const choose = <ChooseForm state={state} wanted={wanted} onChoose={setWanted} />;
  const look = (form: FormId): void => {
    setWanted({ form, candidateId: null, examinerId: null });
    setView('one');
  };
  return (
    <section className="kp-screen">
      <header className="kp-screen-head">
        <h1>{t(printingWords.title)}</h1>
        <Segmented
          value={view}
          onChange={setView}
          options={VIEWS.map((each) => ({ value: each, label: t(printingWords.views[each]) }))}
        />
      </header>
      {view === 'desk' ? (
        <FormsDesk state={state} onLook={look} />
      ) : view === 'lists' ? (
        <ListsDesk state={state} />
      ) : view === 'check' ? (
        <CheckPaper state={state} />
      ) : order === null || order.kind === 'papers' ? (
        // what is chosen from stays where it is while papers are put together, and the keyboard with it
        <OrderedForm
          {...{ send, wanted, choose }}
          papers={order?.papers ?? NONE_YET}
          name={order?.name ?? formOf(wanted.form).name}
        />
      ) : (
        <div className="printing-body">
          <div className="printing-side">
            {choose}
            {order.kind === 'too_many' && <TooMany count={order.count} />}
          </div>
          <div className="printing-paper">
            {order.kind === 'nothing' && (
              <FullPage
                title={t(printingWords.nothing)}
                paragraphs={[t(hasPapers(state, wanted) ? printingWords.notDue : printingWords.nothingHow)]}
                actions={null}
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function TooMany({ count }: { readonly count: number }) {
  const t = useSay();
  return (
    <p className="kp-note" data-tone="warn">
      {t(printingWords.tooMany, { count, limit: MOST_PAPERS })}
    </p>
  );
}

/** The paper another screen asked for, else the first sheet of whom it named, else the first form of the sitting. */
function firstWanted(state: SittingState, params: Readonly<Record<string, string>>): Wanted {
  const { candidate = '', examiner = '', form = '' } = params;
  const offered = state.sitting === null ? FORM_IDS : formsFor(state);
  const candidateId = state.candidates.has(candidate) ? candidate : null;
  const examinerId = state.people.has(examiner) ? examiner : null;
  const named = candidateId !== null || examinerId !== null;
  const sheet = named ? offered.find((id) => formOf(id).scope === 'sheet') : undefined;
  return { form: offered.find((id) => id === form) ?? sheet ?? first(offered), candidateId, examinerId };
}

const first = (offered: readonly FormId[]): FormId => offered[0] ?? 'summary';
