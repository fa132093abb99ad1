import { useOccupations } from '#renderer/data/occupations.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { OccupationListName } from '#shared/model/occupation-list.ts';
import { occupationWords as words } from './words.ts';

/** What this computer has of a list: where it came from, and who answers for it. */
export function HeldList({ list }: { readonly list: OccupationListName }) {
  const t = useSay();
  const held = useOccupations().lists.find((one) => one.list === list);
  if (held === undefined) return <p className="kp-faint">{t(words.none)}</p>;
  const { rows, source, by, at, reason } = held;
  return (
    <p className="kp-num" role="status">
      {t(words.held, {
        ...{ count: rows.length, file: source.file, digest: source.sha256.slice(0, 8) },
        ...{ by, at: localTime(at) },
      })}
      {reason !== '' && `　${t(words.because, { reason })}`}
    </p>
  );
}
