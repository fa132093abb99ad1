import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Sentence } from '#shared/words/say.ts';

/** What a script understands: how it is called, its options, and whether names or files may stand behind them. */
export type Command<O extends ParseArgsOptionsConfig> = {
  readonly usage: string;
  readonly options?: O;
  readonly operands?: boolean;
};

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

type Config<O extends ParseArgsOptionsConfig> = {
  args: string[];
  options: O & typeof HELP;
  allowPositionals: boolean;
};
type Typed<O extends ParseArgsOptionsConfig> = {
  readonly values: ReturnType<typeof parseArgs<Config<O>>>['values'];
  readonly positionals: readonly string[];
};

/** What was typed behind a script, or the sentence that says what it does not understand. */
export function readCommandLine<const O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  args: readonly string[],
): Result<Typed<O>, Sentence> {
  const options = { ...command.options, ...HELP } as O & typeof HELP;
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: command.operands ?? false }));
  } catch (thrown) {
    return err(whatIsWrong(thrown as NodeJS.ErrnoException));
  }
}

/** The same of this process: `--help` ends it with the usage, and what it does not understand with 2 and both. */
export function commandLine<const O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  args: readonly string[] = process.argv.slice(2),
): Typed<O> {
  const typed = readCommandLine(command, args);
  if (!typed.ok) return refuseCommand(typed.error.join(' '), command.usage);
  if ((typed.value.values as { readonly help?: boolean }).help === true) {
    console.log(command.usage);
    process.exit(0);
  }
  return typed.value;
}

/** Ends the process as every call that is not understood ends. */
export function refuseCommand(why: string, usage: string): never {
  console.error(`${why}\n${usage}`);
  process.exit(2);
}

function whatIsWrong({ code, message }: NodeJS.ErrnoException): Sentence {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return [`不认识选项 ${what}。`, `There is no option ${what}.`];
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return [
        `不认识「${what}」，此命令后面只跟选项。`,
        `“${what}” is not understood: this command takes options only.`,
      ];
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return [`选项 ${what} 写得不完整，或多写了值。`, `The option ${what} lacks a value, or has one too many.`];
    default:
      return [`命令写错：${message}`, `The command is wrong: ${message}`];
  }
}
