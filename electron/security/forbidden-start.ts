/** What starts a program: its arguments, those Node took for itself, and the environment. */
export type Start = {
  readonly argv: readonly string[];
  readonly execArgv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
};

/**
 * Switches a shipped app may be started with: how it is drawn, and what installers and macOS's Finder add. Chromium and Node know
 * hundreds more, and those that debug, that load code, or that take a wall away are not told apart one by one.
 */
const HARMLESS = [
  'disable-gpu',
  'force-device-scale-factor',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'updated',
];
const FINDER = /^-psn_\d+_\d+$/;

/** Variables by which Node or Electron runs other code, or trusts any server. */
const VARIABLES = ['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE'];
const TRUST_ANYBODY = 'NODE_TLS_REJECT_UNAUTHORIZED';

/** The name of the first switch or variable a shipped app does not start with, or null. */
export function forbiddenStart({ argv, execArgv, env, platform }: Start): string | null {
  const asked = [...execArgv, ...argv.slice(1)].find((arg) => isSwitch(arg, platform) && !isHarmless(arg));
  if (asked !== undefined) return nameOf(asked);
  if (env[TRUST_ANYBODY] === '0') return TRUST_ANYBODY;
  return VARIABLES.find((name) => env[name]) ?? null;
}

/** Chromium also takes one dash for two, and on Windows a slash. */
const isSwitch = (arg: string, platform: NodeJS.Platform): boolean =>
  (arg.startsWith('-') && arg !== '-' && arg !== '--') || (platform === 'win32' && arg.startsWith('/'));

const nameOf = (arg: string): string => arg.split('=')[0] ?? arg;
const isHarmless = (arg: string): boolean =>
  FINDER.test(arg) ||
  HARMLESS.includes(
    nameOf(arg)
      .replace(/^(--?|\/)/, '')
      .toLowerCase(),
  );
