import { Button } from 'antd';
import { useState } from 'react';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { ChooseFile } from '#renderer/ui/choose-file.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Check } from '#shared/documents/parts/check.ts';
import type { Evidence } from '#shared/record/changes.ts';
import { standingEvidence } from '#shared/record/evidence.ts';
import type { SittingState } from '#shared/record/state.ts';
import { fileDigest } from './file-digest.ts';
import { inspectionWords as words } from './inspection-words.ts';
import { TakeBackEvidence } from './take-back-evidence.tsx';

type Props = { readonly state: SittingState; readonly check: Check };
type Shown = { readonly name: string; readonly one: Evidence };

/** The files that show each fact of a condition: what was seen, by whom, and its digest; or another one to be shown. */
export function EvidencePanel({ state, check: { rule, fields, evidence = [] } }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const may = useMayWrite('evidence_recorded');
  const [problem, setProblem] = useState('');
  const [leaving, setLeaving] = useState<Shown | null>(null);
  const isOpen = state.closing === null && may;

  const show = async (name: string, file: File): Promise<void> => {
    const sha256 = await fileDigest(file);
    const said = { file: file.name.slice(-260), sha256, stands: true, note: '' };
    const recorded = await record({ type: 'evidence_recorded', rule, name, ...said });
    setProblem(recorded.ok ? '' : explain(recorded.error));
  };

  return (
    <section className="kp-panel kp-stack" aria-label={t(words.evidence)} data-testid="evidence">
      <h3>{t(words.evidence)}</h3>
      <p className="kp-small kp-soft">{t(words.evidenceAbout)}</p>
      {state.closing === null && <WhoMay act={words.show} kind="evidence_recorded" />}
      {problem !== '' && (
        <p className="kp-note" data-tone="danger" role="alert">
          {problem}
        </p>
      )}
      {fields
        .filter(({ name }) => evidence.includes(name))
        .map(({ name, label }) => {
          const files = standingEvidence(state, rule, name);
          return (
            <div key={name} className="kp-stack" role="group" aria-label={t(label)}>
              <div className="kp-line">
                <strong className="kp-grow">{t(label)}</strong>
                {isOpen && (
                  <ChooseFile
                    label={t(words.showFor, { what: t(label) })}
                    accept="*/*"
                    size="small"
                    onFile={(file) => void show(name, file)}
                  >
                    {t(words.show)}
                  </ChooseFile>
                )}
              </div>
              {files.length === 0 && <p className="kp-small kp-soft">{t(words.nothingShown)}</p>}
              {files.map((one) => (
                <p key={one.sha256} className="kp-small kp-line">
                  <span className="kp-grow kp-num">
                    {t(words.seen, {
                      ...{ file: one.file, digest: one.sha256.slice(0, 16), time: localTime(one.at) },
                      who: state.people.get(one.by ?? '')?.name ?? '',
                    })}
                  </span>
                  {isOpen && (
                    <Button size="small" type="link" onClick={() => setLeaving({ name, one })}>
                      {t(words.takeBack)}
                    </Button>
                  )}
                </p>
              ))}
            </div>
          );
        })}
      {leaving !== null && <TakeBackEvidence rule={rule} {...leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}
