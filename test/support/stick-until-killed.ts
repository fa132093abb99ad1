// Records one entry after another with a third copy on a stick that takes 64 bytes a millisecond, until it is killed by the test
// that started it. Arguments: the computer's folder, the stick's, and how many entries the log is to have.
import { setTimeout } from 'node:timers/promises';
import { realStick, type StickDisk } from '#electron/stick/stick-disk.ts';
import { must } from './must.ts';
import { aLog, stickRoom } from './stick-room.ts';
import { commandLine } from '#scripts/command-line.ts';

const [root = '', stick = '', length = ''] = commandLine({
  usage: 'stick-until-killed.ts ROOT STICK LENGTH',
  operands: true,
}).positionals;
const slow: StickDisk = {
  ...realStick,
  open: async (path, flags) => {
    const file = await realStick.open(path, flags);
    return {
      ...file,
      write: async (from, at) => {
        await setTimeout(1);
        return file.write(from.subarray(0, 64), at);
      },
    };
  },
};
const room = await stickRoom({ root, stick, disk: slow });
must(await room.copy.choose(stick));
const { log, lines } = aLog(Number(length));
for (const [n, line] of lines.entries()) {
  await room.record(log, [line]);
  // the test that started this counts from here to the kill
  if (n === 0) process.stdout.write('recording\n');
}
