// npm run central: the reference receiving service, ready at once on an embedded database; with `stations`, `disable`,
// `enable`, `quota`, `sittings`, `set-aside`, `admit`, `rules`, `log`, `plans` or `plan` behind it, the keeper's commands on the same
// database, also while the service runs. HOST, PORT, KEEPER_PORT,
// KAOPING_CENTRAL_DATA and KAOPING_CENTRAL_NAME change where it listens, where it keeps its files and what it calls itself;
// KAOPING_CENTRAL_TLS=on or off says whether it speaks https itself, which it does wherever the network reaches it.
import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE, startCentral, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { fingerprint } from '#shared/base/signing/public-key.ts';
import { centralWords as words } from '#central/keeper/words.ts';
import { planWords } from '#central/plans/words.ts';
import { say } from '#shared/words/say.ts';
import { commandLine } from './command-line.ts';

const env = (name: string, otherwise: string): string => process.env[name]?.trim() || otherwise;
const data = env('KAOPING_CENTRAL_DATA', join(homedir(), 'kaoping-central'));
const name = env('KAOPING_CENTRAL_NAME', words.title[0]);
const host = env('HOST', '127.0.0.1');
const port = Number(env('PORT', '42180'));
const keeperPort = Number(env('KEEPER_PORT', port === 0 ? '0' : String(port + 1)));
const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);
const tls = env('KAOPING_CENTRAL_TLS', isLocal ? 'off' : 'on') !== 'off';

for (const one of [port, keeperPort])
  if (!Number.isInteger(one) || one < 0 || one > 65_535) give(say(words.portBad, 'zh'));
const { positionals: typed } = commandLine({
  usage: [
    ...[
      words.startUsage,
      words.stationsUsage,
      words.quotaUsage,
      words.setAsideUsage,
      words.rulesUsage,
      words.logUsage,
      planWords.usage,
    ],
  ]
    .flat()
    .join('\n'),
  operands: true,
});
if (typed.length > 0) process.exit(await runCommand());
const central = await startCentral({
  ...{ host, port, keeperPort, tls, data, name },
  now: () => new Date(),
  log: (line) => console.error(line),
  codeSpent: () => void renew(),
}).catch((error: unknown): never => {
  const { code, message, port: taken } = error as NodeJS.ErrnoException & { readonly port?: number };
  return give(
    code === 'EADDRINUSE'
      ? say(words.portTaken, 'zh', { port: taken ?? port })
      : say(words.startFailed, 'zh', { reason: message }),
  );
});

let shown = await greet(central);
// A code lives for a day; the terminal shows the new one when the old has run out.
setInterval(() => void renew(), 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void central.close().then(() => process.exit(0)));
}

/** The keeper's command on the database that lies there; a folder without one has no stations. */
async function runCommand(): Promise<number> {
  const database = join(data, DATABASE);
  if (!existsSync(database)) return give(say(words.noDatabase, 'zh', { folder: data }));
  const store = openSqlite(database);
  const { done, lines } = await keeperCommand(store, typed, new Date(), userInfo().username);
  await store.close();
  for (const line of lines) (done ? console.log : console.error)(line);
  return done ? 0 : 1;
}

async function greet({ url, keeperUrl, certificate, publicKey, code }: Central): Promise<string> {
  const now = await code();
  console.log(name);
  console.log(`  ${words.address[0]}：${url}`);
  console.log(`  ${words.fingerprint[0]}：${fingerprint(publicKey)}`);
  if (certificate !== null) console.log(`  ${words.certificate[0]}：${certificate}（${words.certificateUse[0]}）`);
  console.log(`  ${words.keeperPage[0]}：${keeperUrl}（${words.keeperOnly[0]}）`);
  console.log(`  ${words.code[0]}：${now}（${words.codeLife[0]}）`);
  console.log(`  ${words.data[0]}：${data}`);
  console.log(`  ${words.stop[0]}`);
  return now;
}

async function renew(): Promise<void> {
  const now = await central.code();
  if (now !== shown) console.log(`  ${words.code[0]}：${now}（${words.codeLife[0]}）`);
  shown = now;
}

function give(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
