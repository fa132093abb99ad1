import { Button, Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useSay } from '#renderer/ui/say.ts';
import { FULL_MARK, parseMark } from '#shared/base/marks/mark.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { checkScheme, type SchemeProblem } from '#shared/importing/check-scheme.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import { EMPTY_TASK, typedMark, type SchemeDraft, type TaskDraft } from '#shared/importing/scheme-draft.ts';
import { schemeWords } from '#renderer/features/setup/scheme-words.ts';
import { FlawTable } from '#renderer/importing/flaw-table.tsx';
import { removed, replaced, swapped } from './list-edits.ts';
import { ProblemNote, problemAt } from './scheme-problems.tsx';
import { TaskEditor } from './task-editor.tsx';

type Props = {
  readonly start: SchemeDraft;
  readonly file: string;
  readonly flaws: readonly Flaw[];
  readonly busy: boolean;
  /** Whether only the items of parts that the document fixes are set here. */
  readonly items?: boolean;
  readonly onAdopt: (scheme: Scheme) => void;
  readonly onDiscard: () => void;
};

/** A scheme on screen: everything can be typed, every sum is checked while typing, and nothing wrong can be adopted. */
export function SchemeEditor({ start, file, flaws, busy, items = false, onAdopt, onDiscard }: Props) {
  const t = useSay();
  const [draft, setDraft] = useState(start);
  const { scheme, problems } = useMemo(() => checkScheme(draft, items), [draft, items]);
  const setTasks = (tasks: readonly TaskDraft[]): void => setDraft({ ...draft, tasks });
  const first = problems[0];

  return (
    <div className="setup-editor">
      {flaws.length > 0 && <FlawTable flaws={flaws} file={file} height={140} />}
      <div className="kp-line setup-scheme-head">
        <label className="kp-line kp-grow">
          <span className="kp-soft">{t(schemeWords.title)}</span>
          <Input
            data-path="title"
            value={draft.title}
            status={problemAt(problems, 'title') === undefined ? '' : 'error'}
            onChange={(event) => setDraft({ ...draft, title: event.target.value })}
          />
        </label>
        {!items && (
          <Segmented<SchemeDraft['weighting']>
            value={draft.weighting}
            aria-label={t(schemeWords.weighting)}
            onChange={(weighting) => setDraft({ ...draft, weighting })}
            options={[
              { value: 'weights', label: t(schemeWords.weights) },
              { value: 'marks', label: t(schemeWords.marks) },
            ]}
          />
        )}
        {!items && <Total draft={draft} />}
      </div>
      {draft.tasks.map((task, index) => (
        <TaskEditor
          key={index}
          index={index}
          count={draft.tasks.length}
          task={task}
          items={items}
          weighted={draft.weighting === 'weights'}
          problems={problems}
          onChange={(next) => setTasks(replaced(draft.tasks, index, next))}
          onMove={(to) => setTasks(swapped(draft.tasks, index, to))}
          onRemove={() => setTasks(removed(draft.tasks, index))}
        />
      ))}
      {!items && (
        <div>
          <Button onClick={() => setTasks([...draft.tasks, EMPTY_TASK])}>{t(schemeWords.addTask)}</Button>
        </div>
      )}
      <footer className="kp-line import-confirm">
        <Button onClick={onDiscard} disabled={busy}>
          {t(schemeWords.discard)}
        </Button>
        <span className="kp-grow" role="status">
          {first === undefined ? (
            <span className="setup-fine">{t(schemeWords.fine)}</span>
          ) : (
            <ProblemNote problem={first} count={problems.length} onGo={() => goTo(first)} />
          )}
        </span>
        <Button type="primary" disabled={scheme === null} loading={busy} onClick={() => scheme && onAdopt(scheme)}>
          {t(schemeWords.adopt)}
        </Button>
      </footer>
    </div>
  );
}

/** Puts the cursor where a problem is, or scrolls its part into view. */
function goTo({ path }: SchemeProblem): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = document.querySelector<HTMLElement>(`[data-path="${at}"]`);
    if (place === null) continue;
    place.scrollIntoView({ block: 'center' });
    (place.querySelector<HTMLElement>('input, textarea') ?? place).focus();
    return;
  }
}

/** The sum that must be 100, as far as it can be read. */
function Total({ draft }: { readonly draft: SchemeDraft }) {
  const t = useSay();
  const weighted = draft.weighting === 'weights';
  const figures = draft.tasks.map((task) => parseMark(weighted ? task.weight : task.fullMark, 100_000));
  const sum = figures.reduce((total, figure) => total + (figure.ok ? figure.value : 0), 0);
  const open = figures.some((figure) => !figure.ok);
  const right = !open && sum === FULL_MARK;
  const [rightWords, wrongWords] = weighted
    ? [schemeWords.weightsRight, schemeWords.totalWeights]
    : [schemeWords.marksRight, schemeWords.totalMarks];
  const words = right ? rightWords : wrongWords;
  return (
    <span className="setup-sum kp-num" data-right={right} data-open={open}>
      {open ? t(schemeWords.totalOpen) : t(words, { sum: typedMark(sum) })}
    </span>
  );
}
