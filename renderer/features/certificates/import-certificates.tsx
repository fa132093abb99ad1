import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { sheetsRead, sourceOf } from '#renderer/importing/source.ts';
import { useImport } from '#renderer/importing/use-import.ts';
import { useSay } from '#renderer/ui/say.ts';
import { importContext } from '#shared/importing/certificate-import-context.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { CertificateRow } from '#shared/importing/certificate-context.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import { importWords } from '#renderer/importing/words.ts';
import { CertificatesPreview } from './certificates-preview.tsx';
import type { Desk } from './use-assign.ts';
import { useGiveWithReasons, type Corrections } from './use-corrections.ts';

type Props = {
  readonly sitting: Sitting;
  readonly desk: Desk;
  readonly corrections: Corrections;
  readonly onDone: () => void;
};

/** The way in for a list of numbers: chosen, read, held against the results, and recorded when confirmed. */
export function ImportCertificates({ sitting, desk, corrections, onDone }: Props) {
  const t = useSay();
  const { view } = useRecorder();
  const giveWithReasons = useGiveWithReasons(corrections);
  const [round, setRound] = useState(0);
  const file = useImport('certificates', (choice) => ({
    list: 'certificates',
    context: importContext(sitting, view().state, new Set(corrections.passed.map(({ candidateId }) => candidateId))),
    choice,
  }));
  const { phase } = file;

  const openFile = (chosen: File): void => {
    desk.say(null);
    file.open(chosen);
  };
  const go = async (rows: readonly CertificateRow[], reason: string): Promise<void> => {
    if (phase.kind !== 'preview') return;
    const { sha256, reading } = phase.answer;
    const source = sourceOf(phase.file, sha256, sheetsRead(reading.table?.sheet, phase.choice.alsoSheets));
    const given = rows.map(({ candidateId, number, issuedOn }) => ({ candidateId, number, issuedOn }));
    const all = await giveWithReasons(given, (some, why) =>
      desk.give(some, { source, segment: null, reason: why ?? reason }),
    );
    if (!file.shows(phase)) return;
    // what waits stays on screen; read again, it no longer offers what went in
    if (all && reading.waiting === 0) onDone();
    else {
      setRound(round + 1);
      file.again();
    }
  };

  return (
    <>
      {phase.kind === 'idle' && (
        <>
          <p className="kp-soft">{t(words.dropNote)}</p>
          <FileDrop label={t(words.drop)} onFile={openFile} />
          <div>
            <Button onClick={onDone}>{t(importWords.back)}</Button>
          </div>
        </>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && (
        <CertificatesPreview
          key={`${phase.file}/${round}`}
          file={phase.file}
          answer={phase.answer}
          choice={phase.choice}
          busy={desk.busy}
          onChoose={file.choose}
          onImport={(rows, reason) => void go(rows, reason)}
          onFile={openFile}
          onUndo={onDone}
        />
      )}
    </>
  );
}
