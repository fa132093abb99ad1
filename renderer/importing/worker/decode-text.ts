import { unmarkedUtf16 } from './file-kind.ts';

const HEAD = 4096;
/** Words of which every list has one: they tell two encodings of Chinese apart. */
const EXPECTED = /姓名|序号|序號|证件|證件|身份证|身分證|配分|考核|角色/;
const BROKEN = '\ufffd';
/** A file in UTF-8 with a few broken bytes has far more whole characters than broken ones. */
const WHOLE_TO_BROKEN = 10;

/**
 * Text as the encoding it is in: by its mark, as UTF-8 (one broken byte makes one broken character, not another encoding), as
 * GB 18030, in which Chinese Excel saves .csv, or as Big5.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const head = bytes.subarray(0, HEAD);
  const utf16 = head.includes(0) ? unmarkedUtf16(head) : null;
  if (utf16 !== null) return decode(utf16, bytes);
  const utf8 = decode('utf-8', bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const broken = utf8.split(BROKEN).length - 1;
  if (marked || broken === 0 || wholeCharacters(utf8) > broken * WHOLE_TO_BROKEN) return utf8;
  const gb = decode('gb18030', bytes);
  if (EXPECTED.test(gb)) return gb;
  const big5 = decode('big5', bytes);
  return EXPECTED.test(big5) ? big5 : gb;
}

const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

/** Chinese characters that came out whole. */
const wholeCharacters = (text: string): number => text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
