import { Button } from 'antd';
import { useState } from 'react';
import type { Home } from '#renderer/data/home/load-home.ts';
import { useOpenFailureSentence } from '#renderer/data/home/say-open-failure.ts';
import { useSay } from '#renderer/ui/say.ts';
import { standsAlone } from '#shared/model/evaluation.ts';
import type { Station } from '#shared/wire/host/contract.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { beginRooted, rememberedHead, schemeOf } from './begin-rooted.ts';
import { BasisFields } from './basis-fields.tsx';
import { EvaluationFields } from './evaluation-fields.tsx';
import { ChooseWay } from './choose-way.tsx';
import { ExamFields } from './exam-fields.tsx';
import { ForceNote } from './force-note.tsx';
import './new-sitting.css';
import { RuleFields } from './rule-fields.tsx';
import { emptySiteHead, readSiteHead, type SiteHeadProblems } from './site-head-draft.ts';
import { SiteHeadFields } from './site-head-fields.tsx';
import { readDraft, type DraftProblems } from './read-draft.ts';
import { withWay } from './sitting-draft.ts';
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
  const [head, setHead] = useState(() => emptySiteHead(rememberedHead(home)));
  const [headProblems, setHeadProblems] = useState<SiteHeadProblems>({});
  const { draft, suggestedTitle } = form;
  const { way } = draft;

  const create = async (): Promise<void> => {
    const { stationId, organiser } = station;
    const place = { sittingId: crypto.randomUUID(), stationId, organiser, practice: false };
    const read = readDraft(draft, place, suggestedTitle);
    const siteHead = readSiteHead(head, organiser, todayInBeijing());
    setProblems(read.ok ? {} : read.error);
    setHeadProblems(siteHead.ok ? {} : siteHead.error);
    if (!read.ok || !siteHead.ok) return;
    const { evaluation } = read.value;
    // its field says why, and what to do
    if (evaluation !== undefined && !standsAlone(evaluation)) return;
    setBusy(true);
    const begun = await beginRooted(home, read.value, { siteHead: siteHead.value, head }, schemeOf(draft));
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
          <BasisFields form={form} />
          <EvaluationFields form={form} isAlone />
          <RuleFields form={form} />
        </div>
        <SiteHeadFields draft={head} problems={headProblems} onChange={setHead} />
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
