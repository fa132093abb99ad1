/**
 * What a text of JSON says, where it is to the byte what `JSON.stringify` writes; else undefined. Doubled names, blanks, `\\u`
 * escapes, `1.0` and a carriage return are refused: two readers could take such a text for different things.
 */
export function readExactJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return JSON.stringify(json) === text ? json : undefined;
  } catch {
    return undefined;
  }
}
