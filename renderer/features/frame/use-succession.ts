import { useState } from 'react';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { endEndorsing, openEndorsing } from '#renderer/host/endorsing.ts';
import { signSuccession, type Proved } from '#renderer/host/heads.ts';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { Person } from '#shared/model/staff.ts';
import { successionWords as words } from './succession-words.ts';

type Succession = {
  readonly busy: boolean;
  readonly problem: string | null;
  /** Answers whose PIN was wrong, where one was. */
  readonly succeed: (pin: string, witness: Proved, reason: string) => Promise<string | null>;
};

/** The act itself: signed by both, recorded, and the new site head signed in and standing beside. */
export function useSuccession({ personId }: Person, onDone: () => void): Succession {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAs, view } = useRecorder();
  const { signIn, practice, log } = useSignedIn();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const succeed: Succession['succeed'] = async (pin, witness, reason) => {
    setBusy(true);
    setProblem(null);
    const signed = await signSuccession({ practice, log }, { deputy: { personId, pin }, witness, reason });
    if (!signed.ok) {
      const { failure, personId: whose } = signed.error;
      const name = view().state.people.get(whose)?.name ?? '';
      setProblem(t(words.of, { name, problem: explain(failure) }));
      setBusy(false);
      return whose;
    }
    const recorded = await recordAs(signed.value, personId);
    setBusy(false);
    if (!recorded.ok) {
      setProblem(explain(recorded.error));
      return null;
    }
    // whoever stood beside is not the site head any more
    await endEndorsing(log);
    await openEndorsing({ practice, log, personId }, pin).then(() => undefined);
    const head = view().state.people.get(personId);
    if (head !== undefined) signIn(head);
    onDone();
    return null;
  };
  return { busy, problem, succeed };
}
