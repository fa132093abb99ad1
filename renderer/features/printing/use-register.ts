import { useEffect, useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Printed } from '#shared/wire/paper/printing.ts';

/** Asks the host for its register of prints. */
export type ReadRegister = () => Promise<Result<{ readonly rows: readonly Printed[] }, HostFailure>>;
const NOTHING: readonly Printed[] = [];

/** The host's register of prints, read anew in every `round`. */
export function useRegister(read: ReadRegister, round: number): readonly Printed[] {
  const [rows, setRows] = useState(NOTHING);
  useEffect(() => {
    let wanted = true;
    void read().then((answer) => {
      if (wanted && answer.ok) setRows(answer.value.rows);
    });
    return () => {
      wanted = false;
    };
  }, [read, round]);
  return rows;
}
