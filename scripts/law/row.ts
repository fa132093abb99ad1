/** Where a clause lives: a rule (found by its `clauses`), or a place in the code, or nowhere and why. */
export type Home =
  | { readonly as: 'rule' }
  /** `at`: a file or folder, and behind `#` a word that stands in the file. */
  | { readonly as: 'fact' | 'record' | 'form' | 'setting'; readonly at: string; readonly note?: string }
  | { readonly as: 'not computable'; readonly because: string };

/** One clause: its number in the domain report, the article, what it says in a few words, and its home. */
export type Row = { readonly no: string; readonly article: string; readonly says: string; readonly home: Home };
export type Chapter = { readonly title: string; readonly rows: readonly Row[] };
