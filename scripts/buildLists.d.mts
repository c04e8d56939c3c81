/** Builds the reading of lists into this folder: lists.mjs. */
export function buildLists(folder: string): Promise<void>;
