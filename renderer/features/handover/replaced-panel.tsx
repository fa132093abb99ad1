import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import { handoverWords } from '#renderer/features/handover/words.ts';
import { ExportLine } from './export-line.tsx';

type ReplacedBy = NonNullable<Output<'station:standing'>['replacedBy']>;
type Props = { readonly replacedBy: ReplacedBy; readonly log: string; readonly unsealed: number };

/** In the place of sealing, on a station another one goes on for: who, since when and why, and the way that is left. */
export function ReplacedPanel({ replacedBy, log, unsealed }: Props) {
  const t = useSay();
  const { name, at, reason, by } = replacedBy;
  return (
    <section className="kp-panel kp-stack" data-replaced>
      <h2>{t(handoverWords.replacedTitle, { name })}</h2>
      <dl className="kp-facts kp-num">
        <dt>{t(handoverWords.replacedSince)}</dt>
        <dd>{localTime(at)}</dd>
        <dt>{t(handoverWords.replacedReason)}</dt>
        <dd>{reason}</dd>
        <dt>{t(handoverWords.replacedBy)}</dt>
        <dd>{by}</dd>
      </dl>
      <p>{t(handoverWords.replacedWhy, { unsealed })}</p>
      <ExportLine log={log} />
    </section>
  );
}
