import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useMayWrite, WhoMay } from '#renderer/acts/who-may.tsx';
import { localTime } from '#renderer/ui/local-time.ts';
import { navigate } from '#renderer/ui/navigate.ts';
import { UndoButton } from '#renderer/ui/undo-button.tsx';
import { useSay } from '#renderer/ui/say.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';
import { BreachList } from './breach-list.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { ShowScene } from './incident-photo.tsx';
import { roomWords as words } from './words.ts';
import './incidents.css';

/** The diary of the day beside the signatures; what would show a mark too early stays out until it is due. */
export function DiaryPane({ state }: { readonly state: SittingState }) {
  const t = useSay();
  const may = useMayWrite('incident_recorded');
  const [open, setOpen] = useState(false);
  const lines = useMemo(() => diaryOf(state), [state]);
  const scenes = useMemo(
    () => new Map(state.incidents.flatMap(({ seq, photo }) => (photo === undefined ? [] : [[seq, photo] as const]))),
    [state.incidents],
  );
  const practice = state.sitting?.practice === true;
  const shown = lines.filter(({ candidateId }) => candidateId === null || isDisclosed(state, candidateId));
  const who = (candidateId: string | null): string => {
    const candidate = candidateId === null ? undefined : state.candidates.get(candidateId);
    return candidate === undefined ? '' : `${candidate.number} ${candidate.name} `;
  };
  const writer = (personId: string | null): string => {
    const name = state.people.get(personId ?? '')?.name;
    return name === undefined ? '' : t(words.by, { name });
  };
  return (
    <section className="kp-panel kp-stack sign-off-diary" aria-label={t(words.diary)} data-testid="diary">
      <div className="kp-line kp-wrap">
        <h2 className="kp-grow">{t(words.diary)}</h2>
        {state.closing === null && may && <Button onClick={() => setOpen(true)}>{t(words.record)}</Button>}
        <UndoButton />
        <Button onClick={() => navigate('printing', { form: 'room-record' })}>{t(words.print)}</Button>
      </div>
      {state.closing === null && <WhoMay act={words.record} kind="incident_recorded" />}
      {shown.length === 0 && <p className="kp-soft">{t(words.diaryNone)}</p>}
      {shown.map(({ seq, at, candidateId, text, by }, index) => (
        <p key={`${String(seq)}/${String(index)}`} className="kp-small kp-num">
          {t(words.line, {
            ...{ at: localTime(at), who: who(candidateId), text: t(text) },
            by: writer(by),
          })}{' '}
          {scenes.has(seq) && <ShowScene practice={practice} sha256={scenes.get(seq) ?? ''} />}
        </p>
      ))}
      <BreachList />
      {open && <IncidentDialog onClose={() => setOpen(false)} />}
    </section>
  );
}
