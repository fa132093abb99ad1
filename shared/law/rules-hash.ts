/** SHA-256 over the text of the rules module; written by `npm run stamp`, checked by a test. */
<<<<<<< HEAD
export const RULES_HASH = '3297e44a2b45c9b262a3c28a99baf6a0544a690c5525d9b2af99501a17afbe5f';
=======
export const RULES_HASH = '9993cc06e29d67b002c6a8626e2e189135ae484e38af90270557275b806f59b6';
>>>>>>> b84af1a (Type applications in, and mark PDFs for keeping)
