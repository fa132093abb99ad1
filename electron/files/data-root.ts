import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where everything of this computer lies: KAOPING_HOME, else the platform's folder for application data. */
export function dataRoot(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env['KAOPING_HOME']) return resolve(env['KAOPING_HOME']);
  const home = homedir();
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Kaoping');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kaoping');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Kaoping');
}

/** Practice keeps its keys, journals and everything else in a folder of its own, so that it can never touch real work. */
export const areaFolder = (root: string, practice: boolean): string => (practice ? join(root, 'practice') : root);
