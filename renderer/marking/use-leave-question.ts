import { useEffect } from 'react';

/**
 * Asks before the page is left while something is typed that is no entry yet: F5 and the window's cross would drop it. The
 * browser asks in its own words; in Electron the host does.
 */
export function useLeaveQuestion(isTyping: boolean): void {
  useEffect(() => {
    if (!isTyping) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTyping]);
}
