import { useCallback, useEffect, useRef, useState } from 'react';
import { importFile, type ImportProgress, type ImportSession } from '#renderer/importing/worker/import-client.ts';
import type { ImportAnswer, ImportAsk } from '#renderer/importing/worker/import-job.ts';
import type { Result } from '#shared/base/result.ts';
import type { FileFailure } from '#shared/importing/file-failure.ts';

export type List = ImportAsk['list'];
export type AskFor<L extends List> = Extract<ImportAsk, { list: L }>;
export type AnswerFor<L extends List> = Extract<ImportAnswer, { list: L }>;

/** Where the import of one file stands. */
export type ImportPhase<L extends List> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string; readonly progress: ImportProgress }
  | { readonly kind: 'failed'; readonly file: string; readonly failure: FileFailure }
  | {
      readonly kind: 'preview';
      readonly file: string;
      /** The file itself, for whoever hands it on. */
      readonly blob: Blob;
      readonly answer: AnswerFor<L>;
      readonly choice: AskFor<L>['choice'];
    };

export type Import<L extends List> = {
  readonly phase: ImportPhase<L>;
  readonly open: (file: File) => void;
  /** Reads the open file again with a further choice; another sheet starts anew, another heading forgets the columns. */
  readonly choose: (choice: AskFor<L>['choice']) => void;
  /** Reads the open file again as it was chosen: after an import, to see what is left. */
  readonly again: () => void;
  /** Whether this is still what is open: another file may have been chosen while entries were written. */
  readonly shows: (phase: ImportPhase<L>) => boolean;
  readonly stop: () => void;
  /** Forgets the file. */
  readonly reset: () => void;
};

const isFor = <L extends List>(answer: ImportAnswer, list: L): answer is AnswerFor<L> => answer.list === list;

/** What was chosen so far with what is chosen now. */
function withFurther<L extends List>(before: AskFor<L>['choice'], next: AskFor<L>['choice']): AskFor<L>['choice'] {
  if (next.headerRow === undefined && next.sheet !== undefined) return next;
  return next.headerRow === undefined ? { ...before, ...next } : { ...before, mapping: {}, ...next };
}

/** Imports one file at a time as one kind of list; leaving the screen ends the worker. */
export function useImport<L extends List>(list: L, ask: (choice: AskFor<L>['choice']) => AskFor<L>): Import<L> {
  const [phase, setPhase] = useState<ImportPhase<L>>({ kind: 'idle' });
  const session = useRef<{ readonly file: File; readonly import: ImportSession } | null>(null);
  const latest = useRef(phase);
  const chosen = useRef<AskFor<L>['choice']>({});
  const asked = useRef(ask);
  useEffect(() => {
    asked.current = ask;
    latest.current = phase;
  }, [ask, phase]);

  const close = useCallback(() => {
    const open = session.current;
    session.current = null;
    open?.import.stop();
  }, []);
  useEffect(() => close, [close]);

  const show = useCallback(
    async (answering: Promise<Result<ImportAnswer, FileFailure>>) => {
      const of = session.current;
      const result = await answering;
      if (of === null || session.current !== of) return;
      if (!result.ok) setPhase({ kind: 'failed', file: of.file.name, failure: result.error });
      else if (isFor(result.value, list))
        setPhase({
          ...{ kind: 'preview', file: of.file.name, blob: of.file },
          ...{ answer: result.value, choice: chosen.current },
        });
    },
    [list],
  );

  const readAgain = (): void => {
    const open = session.current;
    if (open !== null) void show(open.import.readAgain(asked.current(chosen.current)));
  };

  return {
    phase,
    open: (file) => {
      close();
      chosen.current = {};
      const opened = importFile(file, asked.current({}), (progress) => {
        setPhase({ kind: 'reading', file: file.name, progress });
      });
      session.current = { file, import: opened };
      void show(opened.first);
    },
    choose: (choice) => {
      chosen.current = withFurther(chosen.current, choice);
      readAgain();
    },
    again: readAgain,
    shows: (seen) => latest.current === seen,
    stop: () => session.current?.import.stop(),
    reset: () => {
      close();
      setPhase({ kind: 'idle' });
    },
  };
}
