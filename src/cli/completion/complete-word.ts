/** What the scripts of the shells call; no command, since nobody types it. */
export const completeWord = '__complete';
