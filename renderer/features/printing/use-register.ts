import { useEffect, useState } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';

const NOTHING: readonly Printed[] = [];

/** The host's register of prints, read anew in every `round`. */
export function useRegister(round: number): readonly Printed[] {
  const { log, practice } = useSignedIn();
  const [rows, setRows] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    void invoke('print:register', { practice, log }).then((answer) => {
      if (wanted && answer.ok) setRows(answer.value.rows);
    });
    return () => {
      wanted = false;
    };
  }, [log, practice, round]);
  return rows;
}
