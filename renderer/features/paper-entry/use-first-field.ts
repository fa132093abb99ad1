import { useEffect, useRef } from 'react';
import type { InputRef } from 'antd';
import { dialogIsOpen } from '#renderer/ui/dialog-is-open.ts';

/** Puts the cursor into the first field once no dialog holds it: whoever signs in types at once. */
export function useFirstField(isFirst: boolean) {
  const field = useRef<InputRef>(null);
  useEffect(() => {
    if (!isFirst) return undefined;
    const timer = setInterval(() => {
      if (dialogIsOpen()) return;
      clearInterval(timer);
      field.current?.focus();
    }, 50);
    return () => clearInterval(timer);
  }, [isFirst]);
  return field;
}
