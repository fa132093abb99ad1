import { Button } from 'antd';
import { useState } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import type { RuleContext } from '#shared/law/parts/rule.ts';
import {
  isAskedFor,
  judgeCheck,
  rowsIn,
  stateFacts,
  statedFor,
  type CheckResult,
} from '#shared/documents/desk/desk.ts';
import type { Facts } from '#shared/documents/parts/check.ts';
import { factsKey, type SittingState } from '#shared/record/state.ts';
import { policyWords } from '#shared/documents/desk/words.ts';
import { CheckForm } from './check-form.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { STATUS_LOOKS } from './status-looks.ts';

type Props = { readonly state: SittingState; readonly result: CheckResult; readonly context: RuleContext };

/** One condition: the verdict with its clauses, live while the facts are being filled in, and the form for them. */
export function CheckPane({ state, result: { check }, context }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const stated = statedFor(state, check);
  const [draft, setDraft] = useState<Facts | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const closed = state.closing !== null;
  const { status, verdict, missing, problem } = judgeCheck(state, check, context, draft ?? stated);
  const at = state.facts.get(factsKey(check.rule, null))?.at;
  const typed = isAskedFor(state, check);
  const nobody = check.fields.some(
    (field) => field.kind === 'people' && rowsIn(check.known(state), field).length === 0,
  );

  const save = async (): Promise<void> => {
    if (draft === null) return;
    setBusy(true);
    const written = await record(stateFacts(state, check, draft));
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
    if (written.ok) setDraft(null);
  };

  return (
    <article className="policy-open kp-stack" aria-label={t(check.title)}>
      <header className="kp-line">
        <h2 className="kp-grow">{t(check.title)}</h2>
        <strong className="kp-line kp-tone" data-tone={STATUS_LOOKS[status].tone} data-testid="check-status">
          <Shape name={STATUS_LOOKS[status].shape} />
          {t(policyWords[status])}
        </strong>
      </header>
      {check.list !== undefined && <ListPanel state={state} list={check.list} />}
      {verdict !== null && <ReasonList because={verdict.because} />}
      {problem !== null && (
        <p className="kp-note" data-tone="warn">
          {problem}
        </p>
      )}
      {missing.length > 0 && !nobody && (
        <p className="kp-note" data-tone="warn">
          {t(policyWords.missing, { names: missing.map(({ label }) => t(label)).join('、') })}
        </p>
      )}
      {nobody && (
        <div className="kp-note kp-line" data-tone="warn">
          <span className="kp-grow">{t(policyWords.nobody)}</span>
          <Button size="small" onClick={() => navigate('setup', { list: 'staff' })}>
            {t(policyWords.toStaff)}
          </Button>
        </div>
      )}
      {status === 'unmet' && check.judgesForce !== true && !closed && draft === null && (
        <div className="kp-note kp-line" data-tone="warn">
          <span className="kp-grow">
            {t(verdict?.outcome === 'invalid' ? policyWords.stops : policyWords.unmetNext)}
          </span>
          {verdict?.outcome !== 'invalid' && (
            <Button size="small" onClick={() => navigate('sign-off')}>
              {t(policyWords.toAnswer)}
            </Button>
          )}
        </div>
      )}
      {check.evidence !== undefined && <EvidencePanel state={state} check={check} />}
      {closed && <p className="kp-note">{t(policyWords.closed)}</p>}
      <form
        className="kp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <CheckForm
          state={state}
          check={check}
          known={check.known(state)}
          stated={draft ?? stated}
          disabled={closed}
          onChange={setDraft}
        />
        {failure !== null && (
          <p className="kp-note" data-tone="danger" role="alert">
            {failure}
          </p>
        )}
        {!typed && !nobody && (
          <div className="kp-soft kp-small kp-line">
            <span>{t(policyWords.allFromRecord)}</span>
            <Button size="small" type="link" onClick={() => navigate('setup')}>
              {t(policyWords.toSetup)}
            </Button>
          </div>
        )}
        {typed && !closed && (
          <div className="kp-line">
            <Button type="primary" htmlType="submit" disabled={draft === null} loading={busy}>
              {t(policyWords.record)}
            </Button>
            {draft !== null && <Button onClick={() => setDraft(null)}>{t(policyWords.undo)}</Button>}
            <span className="kp-soft kp-small kp-num">
              {draft !== null
                ? t(policyWords.preview)
                : at === undefined
                  ? ''
                  : t(policyWords.recordedAt, { time: localTime(at) })}
            </span>
          </div>
        )}
      </form>
    </article>
  );
}
