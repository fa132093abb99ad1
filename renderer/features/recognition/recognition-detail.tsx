import { Button, Input } from 'antd';
import { useState } from 'react';
import { ReasonList } from '#renderer/citations/reason-list.tsx';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useKeptWords } from '#renderer/marking/kept-words.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { Field } from '#renderer/ui/field.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import { requestSignIn } from '#renderer/ui/sign-in-request.ts';
import { eligibilityOf, type Eligibility } from '#shared/documents/eligibility/judge.ts';
import { routeOf } from '#shared/documents/eligibility/route.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { leadOf } from '#shared/procedures/scorers.ts';
import { attendanceOf, type SittingState } from '#shared/record/state.ts';
import { verdictWords } from '#shared/results/words.ts';
import { recognitionScreenWords as words } from './words.ts';

type Props = { readonly state: SittingState; readonly candidate: Candidate };

/** One person: what the document asks of them and how they stand, and the lead's decision with its evidence. */
export function RecognitionDetail({ state, candidate }: Props) {
  const t = useSay();
  const route = routeOf(state, candidate);
  const standing = route === null ? null : eligibilityOf(route, state, candidate);
  const attendance = attendanceOf(state, candidate.candidateId);
  const { actor } = useRecorder();
  return (
    <article className="recognition-detail kp-stack" aria-label={candidate.name}>
      <header>
        <h2>{candidate.name}</h2>
        <span className="kp-soft kp-small kp-num">{[candidate.number, candidate.employer].join(' ')}</span>
      </header>
      {standing !== null && <Conditions standing={standing} />}
      {attendance === 'present' ? (
        <Decision
          key={actor?.personId ?? ''}
          state={state}
          candidateId={candidate.candidateId}
          isReady={standing?.standing !== 'lacks'}
        />
      ) : (
        <p className="kp-note">{t(words.notThere, { attendance: t(verdictWords[attendance]) })}</p>
      )}
    </article>
  );
}

function Conditions({ standing: { standing, because, lacking } }: { readonly standing: Eligibility }) {
  const t = useSay();
  return (
    <section className="kp-stack">
      <h3>{t(words.ground)}</h3>
      {because.length > 0 && <ReasonList because={because} />}
      {standing === 'lacks' && (
        <div className="kp-note kp-line" data-tone="warn">
          <span className="kp-grow">
            {t(words.lacking, { facts: lacking.map(({ label }) => t(label)).join('、') })}
          </span>
          <Button size="small" onClick={() => navigate('eligibility')}>
            {t(words.toDesk)}
          </Button>
        </div>
      )}
      {standing === 'fails' && (
        <p className="kp-note" data-tone="danger">
          {t(words.fails)}
        </p>
      )}
    </section>
  );
}

type DecisionProps = { readonly state: SittingState; readonly candidateId: string; readonly isReady: boolean };

/** The ground and its papers, and 认定 or 不予认定; for the lead alone. */
function Decision({ state, candidateId, isReady }: DecisionProps) {
  const t = useSay();
  const explain = useFailureSentence();
  const { actor, record } = useRecorder();
  const desk = { log: state.sitting?.sittingId ?? '', personId: actor?.personId ?? '', candidateId };
  const said = state.decisions.get(candidateId);
  const { words: kept, write, forget } = useKeptWords(desk, 'evidence', { evidence: said?.reason ?? '' });
  const { evidence } = kept;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const lead = leadOf(state);
  if (lead === undefined) return <p className="kp-note">{t(words.noLead)}</p>;
  const isLead = actor?.personId === lead.personId;
  const decide = async (decision: 'pass' | 'fail'): Promise<void> => {
    setBusy(true);
    const written = await record({ type: 'decision_recorded', candidateId, decision, reason: evidence.trim() });
    setBusy(false);
    if (written.ok) forget();
    setFailure(written.ok ? null : explain(written.error));
  };
  const isOpen = isLead && state.closing === null && evidence.trim() !== '';
  return (
    <section className="kp-stack">
      {!isLead && (
        <div className="kp-note kp-line">
          <span className="kp-grow">{t(words.leadOnly, { name: lead.name })}</span>
          <Button size="small" onClick={() => requestSignIn(lead.personId)}>
            {t(words.signIn)}
          </Button>
        </div>
      )}
      <Field label={t(words.evidence)} note={t(words.evidenceHint)} error={failure ?? undefined}>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={500}
            disabled={!isLead || state.closing !== null}
            value={evidence}
            onChange={(event) => write('evidence', event.target.value)}
          />
        )}
      </Field>
      <div className="kp-line">
        <Button type="primary" disabled={!isOpen || !isReady} loading={busy} onClick={() => void decide('pass')}>
          {t(words.recognise)}
        </Button>
        <Button danger disabled={!isOpen} loading={busy} onClick={() => void decide('fail')}>
          {t(words.refuse)}
        </Button>
      </div>
    </section>
  );
}
