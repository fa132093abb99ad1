import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { FileFlaws } from '#renderer/importing/file-flaws.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { useImport } from '#renderer/importing/use-import.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { OccupationListName } from '#shared/model/occupation-list.ts';
import { ConfirmList } from './confirm-list.tsx';
import { ListedRows } from './listed-rows.tsx';
import { occupationWords as words } from './words.ts';

/** A list from a file: read, shown, compared by a person and kept. */
export function TakeList({ list }: { readonly list: OccupationListName }) {
  const t = useSay();
  const file = useImport('occupations', (choice) => ({ list: 'occupations', choice }));
  const { phase } = file;
  if (phase.kind === 'reading') return <ImportReading {...phase} onStop={file.stop} />;
  if (phase.kind === 'failed') return <ImportFailed {...phase} onReset={file.reset} />;
  if (phase.kind === 'idle') return <FileDrop label={t(words.drop)} onFile={file.open} />;
  const { answer } = phase;
  const { accepted, waiting, flaws } = answer.reading;
  const lacksTitles = list === 'titles' && accepted.length > 0 && accepted.every(({ titles }) => titles === '');
  return (
    <div className="kp-stack">
      {flaws.length > 0 && <FileFlaws flaws={flaws} looksLike={null} />}
      {lacksTitles && (
        <p className="kp-note" data-tone="warn" role="alert">
          {t(words.noTitles)}
        </p>
      )}
      {accepted.length > 0 && (
        <>
          <p className="kp-num">{t(words.read, { count: accepted.length, waiting })}</p>
          <ListedRows rows={accepted} />
        </>
      )}
      <ConfirmList
        list={list}
        rows={lacksTitles ? [] : accepted}
        source={{ file: phase.file.slice(0, 260), sha256: answer.sha256 }}
        onDone={file.reset}
      />
    </div>
  );
}
