import { app, dialog } from 'electron';
import { say } from '#shared/words/say.ts';
import type { Log } from '../log/logger.ts';
import { lockRoot } from './host-lock.ts';
import { tell } from './tell.ts';
import { startWords } from './words.ts';

/**
 * Makes this the only host of the data root and answers how to give it back, or says who has it and quits. `alone` is called
 * once nobody else is seen to have it. It may be asked for before Electron is ready: only what it has to say waits for that.
 */
export async function holdRoot(root: string, log: Log, alone: () => void): Promise<() => void> {
  const lost = (name: string): void => {
    log('lease_lost', name);
    tell([say(startWords.leaseLost, 'zh', { name }), say(startWords.leaseLost, 'en', { name })]);
    app.exit(1);
  };
  let answer = await lockRoot(root, { lost, alone });
  if (answer.kind !== 'held') await app.whenReady();
  if (answer.kind === 'silent') {
    const blanks = { name: answer.name };
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: say(startWords.heldSilent, 'zh', blanks),
      detail: say(startWords.heldSilent, 'en', blanks),
      buttons: [startWords.doNotOpen.join(' '), startWords.goOnHere.join(' ')],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) return quit();
    answer = await answer.take();
  }
  if (answer.kind === 'held') return answer.release;
  if (answer.kind === 'here') tell(startWords.alreadyRunning);
  else {
    const { name } = answer;
    tell([say(startWords.heldElsewhere, 'zh', { name }), say(startWords.heldElsewhere, 'en', { name })]);
  }
  return quit();
}

/** Nothing stands behind an app that is quitting. */
function quit(): Promise<never> {
  app.quit();
  return new Promise(() => undefined);
}
