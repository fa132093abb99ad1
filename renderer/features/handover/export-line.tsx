import { exportSitting } from '#renderer/host/export-sitting.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { SaveLine } from './save-line.tsx';

/** Saves the whole record of a sitting in one file that anybody can verify. */
export const ExportLine = ({ log }: { readonly log: string }) => (
  <SaveLine
    button={handoverWords.exportSitting}
    note={handoverWords.exportNote}
    saved={handoverWords.exported}
    save={() => exportSitting(false, log)}
  />
);
