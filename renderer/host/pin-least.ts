import { useEffect, useState } from 'react';
import { LONG_PIN, SHORT_PIN } from '#shared/model/pin.ts';
import { invoke } from './bridge.ts';

/** How many characters a PIN needs that is chosen at this computer: fewer where a keychain stands before the keys. The host judges. */
export function usePinLeast(): number {
  const [least, setLeast] = useState(LONG_PIN);
  useEffect(() => {
    let left = false;
    void invoke('vault:state', {}).then((answer) => {
      if (!left && answer.ok && answer.value.keychain !== 'none') setLeast(SHORT_PIN);
    });
    return () => {
      left = true;
    };
  }, []);
  return least;
}
