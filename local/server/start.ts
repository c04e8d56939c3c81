import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options';
import { startWorkbench } from './workbench';

/** `npm start`: opens the chapter on this machine and prints its address. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const built = dirname(fileURLToPath(import.meta.url));
  const workbench = await startWorkbench({
    ...options,
    built,
    bundles: resolve(process.env.CHAPTERBOOK_BUNDLES ?? 'dist'),
  });
  console.log(`Chapterbook's workbench: ${workbench.url}/`);
  await workbench.ready;
  console.log(`The chapter is open. It is kept in ${options.state}; Ctrl+C stops the workbench.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  if (options.open) showInBrowser(workbench.url);
}

function showInBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open the address in a browser.'));
  child.unref();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
