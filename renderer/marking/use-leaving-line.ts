import { useEffect } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import type { LineEditor } from './line-editor.ts';

/**
 * Leaving the sheet is leaving the line: what is typed and valid becomes an entry. Where the person leaves, by a lock or for
 * somebody else, nothing half typed does: it waits for them, as does what they only found here again.
 */
export function useLeavingLine(editor: LineEditor, personId: string): void {
  const { seat } = useRecorder();
  useEffect(
    () => () => {
      if (seat()?.personId === personId) editor.leave();
    },
    [editor, seat, personId],
  );
}
