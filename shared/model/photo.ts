/** Under this rule the record states which photo is somebody's: it changes no result, so it takes no signature away. */
export const PHOTO_RULE = 'forms.photo';
/** From this edition on a photo is identity: it changes freely only until anything rests on whose it is. */
export const PHOTOS_FROZEN = 9;
/** 二寸 at 300 dots an inch, as photos are kept. */
export const PHOTO = { width: 413, height: 579, type: 'image/jpeg' } as const;
/** As many bytes as one photo may have. */
export const MOST_PHOTO_BYTES = 200_000;
