import { memo } from 'react';
import { useLots } from '#renderer/data/use-lots.ts';
import { PromiseOwed } from '#renderer/marking/promise-owed.tsx';
import { recusalWords } from '#renderer/recusal/words.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Sheet } from '#shared/record/state.ts';
import { markingWords } from '#renderer/marking/words.ts';
import { scoringWords } from '#renderer/features/scoring/words.ts';
import { keyWords } from '#renderer/marking/key-words.ts';

/** What can be opened beside or over the lines. */
export type Open = 'veto' | 'note' | 'sign' | 'correction' | 'resume' | 'recusal';

type Props = {
  readonly candidate: Candidate;
  readonly examiner: Person;
  readonly signature: Sheet['signature'];
  readonly everSigned: boolean;
  /** It was signed, or comes from paper: changing it is a correction. */
  readonly isFixed: boolean;
  /** Reason of the correction under way, or null. */
  readonly correction: string | null;
  /** The candidate is absent or void, or the sitting closed: nothing to sign or correct. */
  readonly isOver: boolean;
  readonly openUp: (what: Open) => void;
  readonly endCorrection: () => void;
};

/** Whose sheet this is and in which state: open, signed, or being corrected. */
export const SheetHead = memo(function SheetHead(props: Props) {
  const { candidate, examiner, signature, everSigned, isFixed, correction, isOver, openUp, endCorrection } = props;
  const t = useSay();
  const lot = useLots().get(candidate.candidateId);
  const drawn = [lot?.station, lot?.paper].flatMap((one) => one ?? []).join(' · ');
  return (
    <header className="scoring-head">
      <h1 title={`${candidate.number} ${candidate.name}`}>
        <span className="kp-num kp-ellipsis">{candidate.number}</span>{' '}
        <span className="kp-ellipsis">{candidate.name}</span>
      </h1>
      {drawn !== '' && <strong className="kp-small">{drawn}</strong>}
      <p className="kp-grow kp-small kp-soft">{headline()}</p>
      {!isOver && <PromiseOwed candidateId={candidate.candidateId} />}
      {!isOver && (
        <button type="button" className="marking-button" onClick={() => openUp('recusal')}>
          {t(recusalWords.declare)}
        </button>
      )}
      {isFixed && correction === null && !isOver && (
        <button type="button" className="marking-button" onClick={() => openUp('correction')}>
          {t(keyWords.correct)} <KeyCap keys={['C']} />
        </button>
      )}
      {correction !== null && (
        <button type="button" className="marking-button" onClick={endCorrection}>
          {t(markingWords.correct_end)}
        </button>
      )}
      {signature === null && !isOver && (
        <button type="button" className="marking-button" data-tone="accent" onClick={() => openUp('sign')}>
          {t(everSigned ? scoringWords.sign_again : scoringWords.sign)} <KeyCap keys={['Ctrl', 'Enter']} />
        </button>
      )}
    </header>
  );

  function headline(): string {
    if (correction !== null) return t(markingWords.correcting, { reason: correction });
    if (signature !== null) {
      return t(scoringWords.signed_at, { at: localTime(signature.at), digest: signature.digest.slice(0, 8) });
    }
    const open = isFixed ? scoringWords.from_paper : scoringWords.scorer;
    return t(everSigned ? scoringWords.corrected_open : open, { name: examiner.name });
  }
});
