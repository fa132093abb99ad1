import { Button } from 'antd';
import { useState } from 'react';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { useImport } from '#renderer/importing/use-import.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { AS_SCORES, NOT_READ } from '#shared/plans/match-theory.ts';
import { TheoryPreview } from './theory-preview.tsx';
import { PracticeList } from './practice-list.tsx';
import type { OpenPlan } from './use-plan.ts';
import { planWords as words } from './words.ts';

type Props = { readonly open: OpenPlan; readonly onDone: () => void };

/** Theory scores of a plan from a file: what goes in and what stays out, row by row, before anything is kept. */
export function TheoryImport({ open, onDone }: Props) {
  const t = useSay();
  const [said, setSaid] = useState<string | null>(null);
  const file = useImport('roster', (choice) => ({
    list: 'roster',
    today: todayInBeijing(),
    context: AS_SCORES,
    choice: { ...choice, mapping: { ...NOT_READ, ...choice.mapping } },
  }));
  const { phase } = file;
  const { files } = open.record;
  return (
    <section className="kp-panel kp-stack plan-import" aria-label={t(words.import)}>
      <div className="kp-line">
        <h2 className="kp-grow">{t(words.import)}</h2>
        <Button onClick={onDone}>{t(words.toPeople)}</Button>
      </div>
      {said !== null && (
        <p className="kp-note" data-tone="good" role="status">
          {said}
        </p>
      )}
      {phase.kind === 'idle' && (
        <>
          <p className="kp-soft">{t(words.importHow)}</p>
          {open.plan.practice && <PracticeList open={open} onFile={file.open} />}
          <FileDrop label={t(words.drop)} onFile={file.open} />
          <TemplateLinks kinds={['scores']} />
        </>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && (
        <TheoryPreview
          open={open}
          phase={phase}
          onChoose={file.choose}
          onCancel={file.reset}
          onKept={(count) => {
            file.reset();
            setSaid(t(words.imported, { count }));
          }}
        />
      )}
      {files.length > 0 && (
        <div>
          <h3>{t(words.files)}</h3>
          <ul className="plan-findings kp-small kp-num">
            {files.map(({ seq, at, by, on, count, source }) => (
              <li key={seq}>
                {t(words.fileLine, {
                  ...{ at: localTime(at), by, on, count, file: source.file },
                  digest: source.sha256.slice(0, 8),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
