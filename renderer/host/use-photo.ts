import { useCallback, useEffect, useState } from 'react';
import { invoke } from './bridge.ts';

/** A photo as an address that an image shows; null while it is looked for, `missing` where this computer does not have it. */
export function usePhoto(practice: boolean, sha256: string): string | null {
  const [shown, setShown] = useState<{ readonly of: string; readonly url: string } | null>(null);
  const read = useCallback(async () => {
    const held = await invoke('photo:read', { practice, sha256 });
    const bytes = held.ok ? held.value.bytes : null;
    return bytes === null ? 'missing' : `data:image/jpeg;base64,${bytes}`;
  }, [practice, sha256]);
  useEffect(() => {
    if (sha256 === '') return undefined;
    let waiting = true;
    void read().then((url) => {
      if (waiting) setShown({ of: sha256, url });
    });
    return () => {
      waiting = false;
    };
  }, [read, sha256]);
  return shown?.of === sha256 ? shown.url : null;
}
