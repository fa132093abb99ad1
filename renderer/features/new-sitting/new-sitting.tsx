import { Button } from 'antd';
import { useState } from 'react';
import { beginSitting } from '#renderer/data/home/begin-sitting.ts';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';
import { useSay } from '#renderer/ui/say.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Body } from '#shared/record/body.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { ChooseWay } from './choose-way.tsx';
import { ExamFields } from './exam-fields.tsx';
import { ForceNote } from './force-note.tsx';
import './new-sitting.css';
import { RuleFields } from './rule-fields.tsx';
import { readDraft, withWay, type Draft, type DraftProblems } from './sitting-draft.ts';
import { useDraft } from './use-draft.ts';
import { newSittingWords } from './words.ts';

type Props = {
  readonly home: Home;
  readonly station: Station;
  readonly onBegun: (log: string) => void;
  readonly onCancel: () => void;
};

/** The form for a new sitting: which document, which exam, where and when, and how strict. */
export function NewSitting({ home, station, onBegun, onCancel }: Props) {
  const t = useSay();
  const explain = useOpenFailureSentence();
  const [problems, setProblems] = useState<DraftProblems>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useDraft(problems);
  const { draft, suggestedTitle } = form;
  const { way } = draft;

  const create = async (): Promise<void> => {
    const { stationId, organiser } = station;
    const place = { sittingId: crypto.randomUUID(), stationId, organiser, practice: false };
    const read = readDraft(draft, place, suggestedTitle);
    setProblems(read.ok ? {} : read.error);
    if (!read.ok) return;
    setBusy(true);
    const begun = await beginSitting(databaseOf(home, false), read.value, schemeOf(draft));
    setBusy(false);
    if (begun.ok) onBegun(begun.value);
    else setFailure(explain(begun.error));
  };

  return (
    <main>
      <form
        className="kp-new"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <h1>{t(newSittingWords.heading)}</h1>
        <ChooseWay chosen={way} onChoose={(chosen) => form.replace(withWay(draft, chosen))} />
        <ForceNote policy={way.policy} heldOn={draft.heldOn.trim()} />
        <div className="kp-new-fields kp-panel">
          <ExamFields form={form} />
          <RuleFields form={form} />
        </div>
        {failure !== null && (
          <p className="kp-note" data-tone="danger" role="alert">
            {failure}
          </p>
        )}
        <div className="kp-line">
          <Button type="primary" size="large" htmlType="submit" loading={busy}>
            {t(busy ? newSittingWords.creating : newSittingWords.create)}
          </Button>
          <Button size="large" onClick={onCancel}>
            {t(newSittingWords.cancel)}
          </Button>
        </div>
      </form>
    </main>
  );
}

/** What a sitting begins with besides itself: the scheme, where its document lays it down. */
function schemeOf({ way, thesisEntry }: Draft): Body[] {
  const { fixedScheme } = PROCEDURES[way.procedure];
  return fixedScheme === null ? [] : [{ type: 'scheme_adopted', scheme: fixedScheme(thesisEntry), source: null }];
}
