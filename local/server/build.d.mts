/** Builds the workbench into this folder: start.mjs, worker.mjs, cli.mjs and page/. */
export function buildWorkbench(folder: string): Promise<void>;
