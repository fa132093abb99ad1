import type { Sentence } from '#shared/words/say.ts';

/** How the data is kept on this computer, and changing its passphrase. */
export const protectionWords = {
  atRest: ['数据保护', 'Protection of the data'],
  byKeychain: [
    '记录和签名密钥用 AES-256-GCM 加密；密钥由系统密钥库和本机口令各保管一份，平时由密钥库打开。',
    'Records and signing keys are sealed with AES-256-GCM; the key is kept under the system’s key store and under the passphrase. The key store opens it daily.',
  ],
  byPassphrase: [
    '记录和签名密钥用 AES-256-GCM 加密；这台电脑没有系统密钥库，密钥只由本机口令保管，每次启动都要输入。',
    'Records and signing keys are sealed with AES-256-GCM; there is no system key store here, so only the passphrase, asked at every start, opens them.',
  ],
  outside: [
    '打印、保存和导出的文件是明文，放在所选的位置，请自行保管。',
    'What is printed, saved or exported leaves in clear, to where you choose; keep it safe.',
  ],
  change: ['更换口令', 'Change the passphrase'],
  oldPassphrase: ['现在的口令', 'Present passphrase'],
  newPassphrase: ['新口令', 'New passphrase'],
  changeNote: [
    '更换后立即生效，记录不用重新加密；旧口令写成的备份仍用备份口令打开。',
    'It takes effect at once; nothing has to be sealed anew. Backups keep their own passphrases.',
  ],
  changed: ['口令已更换。', 'The passphrase was changed.'],
  cancel: ['取消', 'Cancel'],
} as const satisfies Readonly<Record<string, Sentence>>;
