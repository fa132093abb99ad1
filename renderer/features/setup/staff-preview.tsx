import { useSay } from '#renderer/ui/say.ts';
import type { PersonDraft } from '#shared/importing/read-staff.ts';
import { STAFF_LAYOUT } from '#shared/importing/staff-layout.ts';
import { importWords } from '#renderer/importing/words.ts';
import { ListPreview } from '#renderer/importing/list-preview.tsx';
import { RoleQuestions } from './role-questions.tsx';
import { StaffTable } from './staff-table.tsx';
import type { AnswerFor, AskFor } from '#renderer/importing/use-import.ts';

type Props = {
  readonly file: string;
  readonly answer: AnswerFor<'staff'>;
  readonly choice: AskFor<'staff'>['choice'];
  readonly busy: boolean;
  readonly onChoose: (choice: AskFor<'staff'>['choice']) => void;
  readonly onImport: (people: PersonDraft[]) => void;
  readonly onFile: (file: File) => void;
  readonly onUndo: () => void;
};

/** A staff list before it goes in. */
export function StaffPreview({ file, answer, choice, busy, onChoose, onImport, onFile, onUndo }: Props) {
  const t = useSay();
  const { accepted, waiting, alreadyNamed, flaws } = answer.reading;
  const unreadable = accepted.length + waiting + alreadyNamed.length === 0;
  const people = accepted.map(({ person }) => person);
  const already =
    alreadyNamed.length > 0
      ? [{ key: 'already', text: t(importWords.alreadyCount, { count: alreadyNamed.length }) }]
      : [];
  const words = waiting > 0 ? importWords.importSome : importWords.importAll;
  const label = t(words, { count: accepted.length, waiting });
  return (
    <ListPreview
      {...{ file, answer, choice, unreadable, onChoose, onFile, onUndo }}
      layout={STAFF_LAYOUT}
      first={flaws.length > 0 ? 'flaws' : 'good'}
      counts={[
        { key: 'accepted', text: t(importWords.acceptedCount, { count: accepted.length }) },
        { key: waiting > 0 ? 'waiting' : 'none', text: t(importWords.waitingCount, { count: waiting }) },
        ...already,
      ]}
      asked={<RoleQuestions flaws={flaws} roles={choice.roles ?? {}} onChoose={(roles) => onChoose({ roles })} />}
      primary={accepted.length === 0 ? null : { label, problem: null, busy, onClick: () => onImport(people) }}
      good={{
        count: accepted.length,
        content: <StaffTable people={people} around={400} keyOf={({ name, idNumber }) => `${name}/${idNumber}`} />,
      }}
    />
  );
}
