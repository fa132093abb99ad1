import { useEffect, useState, type ComponentType } from 'react';

export type ReadWhenShown<Props> = ComponentType<Props> & {
  /** Reads it before it is shown; whether it was read. What fails here fails again, and is told, where it is shown. */
  readonly ahead: () => Promise<boolean>;
};

/**
 * A part of the page whose code is read when it is first shown; `Meanwhile` stands until then. What can't be read is thrown to the
 * boundary around it, and read again when that shows it again.
 *
 * React's `lazy` is not for us: once a Suspense has shown its fallback, React holds the part back until 300 ms are over, however
 * soon it was read, and every first visit of a screen costs them.
 */
export function readWhenShown<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Nothing,
): ReadWhenShown<Props> {
  let known: ComponentType<Props> | null = null;
  const ahead = async (): Promise<boolean> => {
    known ??= await read().catch(() => null);
    return known !== null;
  };
  return Object.assign(Shown, { ahead });

  function Shown(props: Props) {
    const [Part, setPart] = useState(() => known);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Part !== null) return;
      let isGone = false;
      read().then(
        (part) => {
          known = part;
          if (!isGone) setPart(() => part);
        },
        (error: unknown) => {
          if (!isGone) setFailure({ error });
        },
      );
      return () => {
        isGone = true;
      };
    }, [Part]);
    if (failure !== null) throw failure.error;
    return Part === null ? <Meanwhile /> : <Part {...props} />;
  }
}

const Nothing = (): null => null;
