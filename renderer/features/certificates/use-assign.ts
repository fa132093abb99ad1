import { useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { certificateWords as words } from '#shared/certificates/words.ts';
import { assign, type Given, type Origin } from './assign.ts';

export type Said = { readonly tone: 'good' | 'danger'; readonly text: string };
export type Desk = {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  readonly busy: boolean;
  /** Records numbers and says what came of it; answers whether all went in. */
  readonly give: (given: readonly Given[], origin: Origin) => Promise<boolean>;
};

/** Recording certificate numbers, with one sentence at the end. */
export function useAssign(): Desk {
  const t = useSay();
  const explain = useFailureSentence();
  const { recordAll } = useRecorder();
  const [said, say] = useState<Said | null>(null);
  const [busy, setBusy] = useState(false);
  const give: Desk['give'] = async (given, origin) => {
    setBusy(true);
    say(null);
    const written = await assign(given, origin, recordAll);
    setBusy(false);
    say(
      written.ok
        ? { tone: 'good', text: t(words.recorded, { count: written.value }) }
        : { tone: 'danger', text: explain(written.error) },
    );
    return written.ok;
  };
  return { said, say, busy, give };
}
