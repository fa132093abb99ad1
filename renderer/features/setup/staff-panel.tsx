import { Button } from 'antd';
import { useState } from 'react';
import { useRecorder, useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useFailureSentence } from '#renderer/ui/failure-sentence.ts';
import { useSay } from '#renderer/ui/say.ts';
import { todayInBeijing } from '#renderer/ui/today.ts';
import { CARD_OCCUPATIONS } from '#shared/model/card-occupation.ts';
import { isHeldUnder } from '#shared/model/sitting.ts';
import { isUnconfirmed, type Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { importWords } from '#renderer/importing/words.ts';
import { setupWords } from '#renderer/features/setup/words.ts';
import { peopleWords } from '#renderer/features/setup/people-words.ts';
import { listWords } from '#shared/procedures/parts/list-words.ts';
import { sheetsRead, sourceOf, type Source } from '#renderer/importing/source.ts';
import { FileDrop } from '#renderer/importing/file-drop.tsx';
import { ImportFailed, ImportReading } from '#renderer/importing/import-reading.tsx';
import { DeputyLine } from './deputy-line.tsx';
import { NamedPeople } from './named-people.tsx';
import { PanelHead } from './panel-head.tsx';
import { PersonFormDialog } from './person-form.tsx';
import { asKnown, frozenFields, inTurn, listed, personEntries } from './person-entries.ts';
import { PrintSlips } from './print-slips.tsx';
import { RotationLines } from './rotation-lines.tsx';
import { SeatList } from './seat-list.tsx';
import { StaffPreview } from './staff-preview.tsx';
import { Supervisors } from './supervisors.tsx';
import { TemplateLinks } from '#renderer/importing/template-links.tsx';
import { useImport } from '#renderer/importing/use-import.ts';

/** A line above the table, in pixels. */
const ROW = 44;

/** 工作人员: who has which duty; imported, or added and changed by hand. */
export function StaffPanel() {
  const t = useSay();
  const explain = useFailureSentence();
  const { record, view } = useRecorder();
  const people = useSittingPart(({ state }) => state.people);
  const closed = useSittingPart(({ state }) => state.closing !== null);
  const root = useSittingPart(({ state }) => state.root);
  const keys = useSittingPart(({ state }) => state.keys);
  const [importing, setImporting] = useState(false);
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const file = useImport('staff', (choice) => ({
    ...{ list: 'staff', today: todayInBeijing(), choice },
    context: contextOf(view().state),
  }));
  const { phase } = file;
  const list = [...people.values()];
  /** Nobody is named yet but whom the sitting was opened with. */
  const bare = list.every(({ personId }) => personId === root?.personId);
  const choosing = !closed && phase.kind === 'idle' && (importing || bare);

  const offersSlips = root !== null && !closed && phase.kind === 'idle' && !choosing && list.length > keys.size;

  const leave = (): void => {
    file.reset();
    setImporting(false);
  };
  const name = async (named: readonly Person[], source: Source): Promise<boolean> => {
    setBusy(true);
    const written = await record({ type: 'staff_named', people: [...named], source });
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
    return written.ok;
  };
  /** The site head of the sitting's root is one person already. */
  const idFor = ({ role }: PersonDraft): string =>
    (role === 'site-head' ? root?.personId : undefined) ?? crypto.randomUUID();
  const importPeople = async (drafts: readonly PersonDraft[]): Promise<void> => {
    if (phase.kind !== 'preview') return;
    const { sha256, reading } = phase.answer;
    const source = sourceOf(phase.file, sha256, sheetsRead(reading.table?.sheet, phase.choice.alsoSheets));
    const written = await name(
      drafts.map((draft) => asKnown(view().state, { ...draft, personId: idFor(draft) })),
      source,
    );
    if (!written || !file.shows(phase)) return;
    if (reading.waiting === 0) leave();
    else {
      setRound(round + 1);
      file.again();
    }
  };
  const savePerson = async (draft: PersonDraft, reason: string): Promise<void> => {
    if (editing === null) return;
    const isNew = editing === 'new';
    setBusy(true);
    const written = await inTurn(record, isNew ? [listed(draft)] : personEntries(view().state, editing, draft, reason));
    setBusy(false);
    setFailure(written.ok ? null : explain(written.error));
    if (written.ok) setEditing(null);
    // what was put right before it stands
    else if (!isNew) setEditing(view().state.people.get(editing.personId) ?? null);
  };

  return (
    <div className="setup-panel">
      <PanelHead title={t(listWords.staff)} note={t(setupWords.staffCount, { count: list.length })}>
        {!closed && phase.kind === 'idle' && (
          <>
            <Button onClick={() => setEditing('new')}>{t(peopleWords.addPerson)}</Button>
            {!bare && (
              <Button onClick={() => setImporting(!importing)}>
                {t(importing ? importWords.back : peopleWords.importStaff)}
              </Button>
            )}
          </>
        )}
      </PanelHead>
      {closed && <p className="kp-note">{t(peopleWords.closed)}</p>}
      <SeatList />
      {offersSlips && <PrintSlips />}
      {root !== null && phase.kind === 'idle' && !choosing && (
        <>
          {!closed && <DeputyLine />}
          <Supervisors />
          <RotationLines />
        </>
      )}
      {failure !== null && editing === null && (
        <p className="kp-note" data-tone="danger" role="alert">
          {failure}
        </p>
      )}
      {choosing && (
        <div className="kp-stack">
          {bare && (
            <div>
              <h2>{t(peopleWords.noStaff)}</h2>
              <p className="kp-soft">{t(peopleWords.noStaffNote)}</p>
            </div>
          )}
          <FileDrop label={t(peopleWords.importStaff)} onFile={file.open} />
          <TemplateLinks kinds={['staff']} />
        </div>
      )}
      {phase.kind === 'reading' && <ImportReading {...phase} onStop={file.stop} />}
      {phase.kind === 'failed' && <ImportFailed {...phase} onReset={file.reset} />}
      {phase.kind === 'preview' && (
        <StaffPreview
          key={`${phase.file}/${round}`}
          file={phase.file}
          answer={phase.answer}
          choice={phase.choice}
          busy={busy}
          onChoose={file.choose}
          onImport={(drafts) => void importPeople(drafts)}
          onFile={file.open}
          onUndo={leave}
        />
      )}
      {phase.kind === 'idle' && !choosing && (
        <NamedPeople
          people={list}
          around={
            270 + ROW * ((offersSlips ? 1 : 0) + (root === null || closed ? 0 : 1) + list.filter(isUnconfirmed).length)
          }
          onEdit={closed ? undefined : setEditing}
        />
      )}
      {editing !== null && (
        <PersonFormDialog
          person={editing === 'new' ? null : editing}
          others={list.filter((person) => person !== editing)}
          mayLead={root === null || (editing !== 'new' && editing.personId === root.personId)}
          frozen={editing === 'new' ? [] : frozenFields(view().state, editing)}
          failure={failure}
          busy={busy}
          onSave={(draft, reason) => void savePerson(draft, reason)}
          onCancel={() => {
            setEditing(null);
            setFailure(null);
          }}
        />
      )}
    </div>
  );
}

/** What a list is read against: whom it names already, and who is site head. */
function contextOf({ sitting, people, root }: SittingState) {
  const siteHead = people.get(root?.personId ?? '') ?? null;
  return {
    ...{ heldOn: sitting?.heldOn ?? null, named: [...people.values()].map(draftOf) },
    siteHead: siteHead === null ? null : draftOf(siteHead),
    noOccupations: !isHeldUnder(sitting, CARD_OCCUPATIONS),
  };
}

const draftOf = ({ personId, ...draft }: Person): PersonDraft => draft;
