import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { ExportLine } from './export-line.tsx';

/** 导出场次: the whole record in one file that anybody can verify, without this app and without a network. */
export function ExportPanel() {
  const t = useSay();
  const log = useSittingPart(({ state }) => state.sitting?.sittingId ?? '');
  return (
    <section className="kp-panel kp-stack">
      <h2>{t(handoverWords.exportTitle)}</h2>
      <ExportLine log={log} />
    </section>
  );
}
