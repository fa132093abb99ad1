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
  /** For how many facts are being recorded, or null. */
  readonly recording: number | null;
  /** Sends a person another way; null takes the choice back. */
  readonly choose: (applicant: Eligibility, application: string | null) => Promise<void>;
  readonly state: (applicants: readonly Eligibility[], changes: Facts) => Promise<void>;
};

/** Recording facts from the desk: for one applicant silently, for many as one act with a word at the end. */
export function useDesk(): Desk {
  const t = useSay();
  const explain = useFailureSentence();
  const { record, recordAll } = useRecorder();
  const [said, say] = useState<Said | null>(null);
  const [recording, setRecording] = useState<Desk['recording']>(null);
  return {
    said,
    say,
    recording,
    choose: async ({ candidate }, application) => {
      say(null);
      const written = await record(chooseRoute(candidate.candidateId, application));
      if (!written.ok) say({ tone: 'danger', text: explain(written.error) });
    },
    state: async (applicants, changes) => {
      const many = applicants.length > 1;
      say(null);
      if (many) setRecording(applicants.length);
      const written = await recordFacts(applicants, changes, recordAll);
      setRecording(null);
      if (!written.ok) say({ tone: 'danger', text: explain(written.error) });
      else if (many) say({ tone: 'good', text: t(words.recorded, { count: written.value }) });
    },
  };
}
