import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import type { Font } from 'fontkit';
import { writeAtomic } from '../files/write-atomic.ts';
import { readFontFile } from './font-file.ts';
import { readShared, type FontFiles } from './fonts.ts';

/** A face of the office in the place of ours: the name it goes by and its file, which only the host looks for. */
type OfficeFace = { readonly name: string; readonly path: string };
type Office = { readonly text: OfficeFace | null; readonly title: OfficeFace | null };
/** Which faces running text and titles are set in; null for those that come with the app. */
export type FacesInUse = {
  readonly use: boolean;
  readonly found: { readonly text: string | null; readonly title: string | null };
};

/** The office's own faces on this computer, and whether they are used. */
export type OfficeFaces = {
  readonly state: () => Promise<FacesInUse>;
  readonly choose: (use: boolean) => Promise<void>;
  /** The faces with which a thread starts. */
  readonly fonts: (ours: FontFiles) => Promise<FontFiles>;
};

/** In the order in which an office would rather have them (GB/T 9704 asks for 仿宋 and 小标宋 on official papers). */
const TEXT = [
  '仿宋_GB2312',
  'FangSong_GB2312',
  '仿宋',
  'FangSong',
  '华文仿宋',
  'STFangsong',
  '方正仿宋简体',
  '方正仿宋_GBK',
];
const TITLE = [
  '方正小标宋简体',
  '方正小标宋_GBK',
  'FZXiaoBiaoSong-B05S',
  'FZXiaoBiaoSong-B05',
  '华文中宋',
  'STZhongsong',
];
const MOST_FILES = 4000;
const DEPTH = 4;
const LARGEST = 64 << 20;

/** Where the systems keep fonts: for everybody, and for whoever is at the keyboard. */
export function systemFontFolders(platform: NodeJS.Platform = process.platform, env = process.env): readonly string[] {
  const home = homedir();
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    const own = local === undefined ? [] : [join(local, 'Microsoft', 'Windows', 'Fonts')];
    return [join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), ...own];
  }
  if (platform === 'darwin') return ['/Library/Fonts', join(home, 'Library/Fonts'), '/System/Library/Fonts'];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')];
}

/** Looks for the office's faces in these folders, once, when something is first printed. `settings`: a file of the host's. */
export function officeFaces(settings: string, folders: readonly string[]): OfficeFaces {
  let looking: Promise<Office> | null = null;
  const office = (): Promise<Office> => (looking ??= find(folders));
  const isUsed = async (): Promise<boolean> => {
    try {
      return (await readFile(settings, 'utf8')).trim() !== 'off';
    } catch {
      return true;
    }
  };
  return {
    state: async () => {
      const { text, title } = await office();
      return { use: await isUsed(), found: { text: text?.name ?? null, title: title?.name ?? null } };
    },
    choose: (use) => writeAtomic(settings, use ? 'on' : 'off'),
    fonts: async (ours) => {
      if (!(await isUsed())) return ours;
      const { text, title } = await office();
      const [regular, bold] = await Promise.all([bytesOf(text), bytesOf(title)]);
      return { ...ours, song: { regular: regular ?? ours.song.regular, bold: bold ?? ours.song.bold } };
    },
  };
}

async function bytesOf(face: OfficeFace | null): Promise<Uint8Array | null> {
  if (face === null) return null;
  try {
    return await readShared(face.path);
  } catch {
    return null;
  }
}

async function find(folders: readonly string[]): Promise<Office> {
  const byName = new Map<string, string>();
  for (const path of await filesIn(folders)) {
    const file = await readFontFile(path);
    if (file?.mayEmbed !== true) continue;
    for (const name of file.names) if (!byName.has(name)) byName.set(name, path);
  }
  const first = async (names: readonly string[]): Promise<OfficeFace | null> => {
    for (const name of names) {
      const path = byName.get(name);
      if (path !== undefined && (await isSound(path))) return { name, path };
    }
    return null;
  };
  return { text: await first(TEXT), title: await first(TITLE) };
}

async function filesIn(folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  let level = folders;
  for (let depth = 0; depth < DEPTH && level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const folder of level) {
      // a folder that is not there, or not to be read, holds no faces
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) below.push(path);
        else if (['.ttf', '.otf'].includes(extname(entry.name).toLowerCase())) found.push(path);
      }
    }
    level = below;
  }
  return found.slice(0, MOST_FILES);
}

/** Whether the face can be read and draws what every form is written in: a broken one would cost somebody a print. */
async function isSound(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).size > LARGEST) return false;
    const fontkit = createRequire(import.meta.url)('fontkit') as { readonly create: (bytes: Uint8Array) => Font };
    const font = fontkit.create(await readFile(path));
    return Array.from('职业技能考核评分').every(
      (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands.length > 0,
    );
  } catch {
    return false;
  }
}
