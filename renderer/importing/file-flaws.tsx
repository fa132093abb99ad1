import { Button } from 'antd';
import { navigate } from '#renderer/ui/navigate.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { flawWords } from '#shared/importing/flaw-words.ts';
import { importWords } from '#renderer/importing/words.ts';
import type { SittingList } from './worker/import-job.ts';

type Props = { readonly flaws: readonly Flaw[]; readonly looksLike: SittingList | null };

const LOOKS_LIKE = {
  certificates: importWords.looksLikeCertificates,
  roster: importWords.looksLikeRoster,
  staff: importWords.looksLikeStaff,
  scheme: importWords.looksLikeScheme,
} as const;

/** Why no row of a file could be read, what to do, and where the file belongs if it is another list. */
export function FileFlaws({ flaws, looksLike }: Props) {
  const t = useSay();
  return (
    <div className="kp-note" data-tone="warn" role="alert">
      {flaws.map((flaw) => (
        <p key={`${flaw.kind}/${flaw.column}`}>
          <strong>{t(flawWords[flaw.kind].reason, flaw.detail)}</strong> {t(flawWords[flaw.kind].mend, flaw.detail)}
        </p>
      ))}
      {looksLike !== null && (
        <p className="kp-line">
          <span>{t(LOOKS_LIKE[looksLike])}</span>
          <Button
            size="small"
            onClick={() =>
              looksLike === 'certificates' ? navigate('certificates') : navigate('setup', { list: looksLike })
            }
          >
            {t(importWords.goThere)}
          </Button>
        </p>
      )}
    </div>
  );
}
