import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import type { Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { levelWords } from '#shared/words/levels.ts';
import { StandingTag } from './standing-tag.tsx';
import { methodOf, whyOf } from './why.ts';

type Props = {
  readonly applicants: readonly Eligibility[];
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
};

/** Every applicant with level, verdict and what it rests on; arrow keys walk through them. */
export function ApplicantList({ applicants, selected, onPick }: Props) {
  const t = useSay();
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = applicants.findIndex(({ candidate }) => candidate.candidateId === selected);
    const next = applicants[Math.min(applicants.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onPick(next.candidate.candidateId);
  };
  if (applicants.length === 0) return <p className="kp-soft">{t(words.nobody)}</p>;
  return (
    <div className="eligibility-list">
      <div className="eligibility-row eligibility-head" aria-hidden>
        <span>{t(words.number)}</span>
        <span>{t(words.name)}</span>
        <span>{t(words.level)}</span>
        <span>{t(words.verdict)}</span>
        <span>{t(words.why)}</span>
        <span>{t(words.method)}</span>
      </div>
      <div role="listbox" tabIndex={0} aria-label={t(words.title)} onKeyDown={walk}>
        {applicants.map((applicant) => {
          const { candidate, standing, theoryExempt } = applicant;
          const isChosen = candidate.candidateId === selected;
          const why = whyOf(applicant, t);
          return (
            <div
              key={candidate.candidateId}
              ref={isChosen ? chosen : null}
              className="eligibility-row"
              role="option"
              aria-selected={isChosen}
              onClick={() => onPick(candidate.candidateId)}
            >
              <span className="kp-num kp-faint kp-ellipsis" title={candidate.number}>
                {candidate.number}
              </span>
              <span className="kp-ellipsis" title={candidate.name}>
                {candidate.name}
              </span>
              <span>{t(levelWords[candidate.level])}</span>
              <StandingTag standing={standing} />
              <span className="eligibility-why kp-small kp-soft" title={why}>
                {why}
              </span>
              <span>
                {methodOf(applicant, t)}
                {theoryExempt && (
                  <small className="kp-faint eligibility-exempt">
                    {t(words.theory)}
                    {t(words.exempt)}
                  </small>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
