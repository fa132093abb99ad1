import { say } from '#shared/words/say.ts';
import type { Store } from '../store/port.ts';
import { logCommand } from './log-command.ts';
import { plain } from './plain.ts';
import { planCommand, plansCommand } from './plan-command.ts';
import { rulesCommand } from './rules-command.ts';
import { refused, type Command, type Said } from './said.ts';
import { admitCommand, setAsideCommand, sittingsCommand } from './sitting-commands.ts';
import { disableCommand, enableCommand, quotaCommand, stationsCommand } from './station-commands.ts';
import { centralWords as words } from './words.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  ...{ stations: stationsCommand, disable: disableCommand, enable: enableCommand, quota: quotaCommand },
  ...{ sittings: sittingsCommand, 'set-aside': setAsideCommand, admit: admitCommand },
  ...{ rules: rulesCommand, log: logCommand, plans: plansCommand, plan: planCommand },
};

/**
 * Runs what central's keeper typed behind `npm run central --`; works while the service runs, on the same database. `account` is whose
 * account of the computer it was typed in.
 */
export async function keeperCommand(store: Store, typed: readonly string[], now: Date, account = ''): Promise<Said> {
  const [command = '', ...rest] = typed;
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const { done, lines } =
    run === undefined ? refused(say(words.stationsUsage, 'zh')) : await run({ store, now, account }, rest);
  return { done, lines: lines.map(plain) };
}
