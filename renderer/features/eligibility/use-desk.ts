import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Facts } from '#shared/documents/parts/application.ts';
import type { Eligibility } from '#shared/documents/eligibility/judge.ts';
import { eligibilityWords as words } from '#shared/documents/eligibility/words.ts';
import { chooseRoute } from '#shared/documents/eligibility/route.ts';
import { recordFacts } from './record-facts.ts';

export type Said = { readonly tone: 'good' | 'danger'; readonly text: string };
export type Desk = {
  readonly said: Said | null;
  readonly say: (said: Said) => void;
  /** How far a recording for many has come, or null. */
  readonly progress: { readonly done: number; readonly count: number } | null;
  /** Sends a person another way; null takes the choice back. */
  readonly choose: (applicant: Eligibility, application: string | null) => Promise<void>;
  readonly state: (applicants: readonly Eligibility[], changes: Facts) => Promise<void>;
};

/** Recording facts from the desk: for one applicant silently, for many with a count and a word at the end. */
export function useDesk(): Desk {
  const t = useSay();
  const explain = useFailureSentence();
  const { record } = useRecorder();
  const [said, say] = useState<Said | null>(null);
  const [progress, setProgress] = useState<Desk['progress']>(null);
  return {
    said,
    say,
    progress,
    choose: async ({ candidate }, application) => {
      say(null);
      const written = await record(chooseRoute(candidate.candidateId, application));
      if (!written.ok) say({ tone: 'danger', text: explain(written.error) });
    },
    state: async (applicants, changes) => {
      const many = applicants.length > 1;
      say(null);
      if (many) setProgress({ done: 0, count: applicants.length });
      const written = await recordFacts(applicants, changes, record, (done) => {
        if (many) setProgress({ done, count: applicants.length });
      });
      setProgress(null);
      if (!written.ok) say({ tone: 'danger', text: explain(written.error.failure) });
      else if (many) say({ tone: 'good', text: t(words.recorded, { count: written.value }) });
    },
  };
}
