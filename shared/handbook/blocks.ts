/** A stretch of running text. `key`: as it is printed on the keyboard, or typed. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: Target };

/** A place in the handbook; without an anchor the beginning of the page. */
export type Target = { readonly page: string; readonly anchor: string | null };

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly anchor: string;
      /** Which screens are explained here: help asked for on one of them opens at this heading. */
      readonly helps: readonly string[];
    }
  | { readonly kind: 'paragraph' | 'note'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly caption: string };

/** Running text as it is read, without its marks. */
export const plainText = (text: readonly Inline[]): string => text.map((part) => part.text).join('');
