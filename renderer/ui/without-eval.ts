// zod asks once whether it may make functions of text, lives with a no, and has the browser tell it aloud as a broken policy.
// Set where zod itself looks, so that the door need not load zod to say so; to be imported before anything that uses it.
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });

export {};
