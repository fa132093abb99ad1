import { useEffect, useMemo, useState } from 'react';
import { sheetEntries } from '#renderer/data/sheet-entries.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { Picture } from '#renderer/pictures/picture.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { localTime } from '#renderer/ui/local-time.ts';
import { useSay } from '#renderer/ui/say.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { historyWords as words } from '#shared/progress/history-words.ts';
import { historyOf, type SheetEvent } from '#shared/progress/sheet-history.ts';
import type { Entry } from '#shared/record/entry.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { recordTable, useTell } from './record-text.ts';
import { heightOf, TimelineRows, WIDTH } from './timeline.tsx';

type Props = SheetRef & { readonly state: SittingState };

/** The record of one sheet as a timeline. Whoever shows it has made sure that the marks on it may be seen. */
export function SheetRecord({ state, candidateId, examinerId }: Props) {
  const t = useSay();
  const explain = useFailureSentence();
  const { log, practice } = useSignedIn();
  const [read, setRead] = useState<readonly Entry[] | HostFailure | null>(null);
  const { lastSeq } = sheetOf(state, { candidateId, examinerId });
  useEffect(() => {
    let isHere = true;
    void sheetEntries({ log, practice }, { candidateId, examinerId }).then((found) => {
      if (isHere) setRead(found.ok ? found.value : found.error);
    });
    return () => {
      isHere = false;
    };
  }, [log, practice, candidateId, examinerId, lastSeq]);
  if (read === null) return <p className="kp-soft">{t(words.reading)}</p>;
  if ('kind' in read) return <p className="kp-note">{explain(read)}</p>;
  return <Timeline state={state} candidateId={candidateId} examinerId={examinerId} entries={read} />;
}

function Timeline({ state, candidateId, examinerId, entries }: Props & { readonly entries: readonly Entry[] }) {
  const t = useSay();
  const tell = useTell(state);
  const events = useMemo(
    () => historyOf(state, { candidateId, examinerId }, entries),
    [state, candidateId, examinerId, entries],
  );
  const candidate = state.candidates.get(candidateId);
  const who = t(words.of, {
    ...{ number: candidate?.number ?? '', candidate: candidate?.name ?? '' },
    examiner: state.people.get(examinerId)?.name ?? '',
  });
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return null;
  const count = (happening: SheetEvent['happening']): number =>
    events.filter((event) => event.happening === happening).length;
  const isSigned = sheetOf(state, { candidateId, examinerId }).signature !== null;
  const answer = t(words.answer, {
    ...{ from: localTime(first.at), to: localTime(last.at), marks: count('mark') },
    ...{ changes: count('change'), signed: count('signed') },
    now: t(isSigned ? words.standsSigned : words.standsOpen),
  });
  const source = `${state.sitting?.title ?? ''} ${state.sitting?.heldOn ?? ''}`;
  return (
    <Picture
      caption={{ question: t(words.question), answers: [who, answer], source }}
      notes={[t(words.drafts)]}
      table={recordTable(events, tell, t)}
      size={[WIDTH, heightOf(events)]}
    >
      <TimelineRows events={events} tell={tell} />
    </Picture>
  );
}
