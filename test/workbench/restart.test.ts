import { readdirSync } from 'node:fs';
import { RunningWorkbench, removeBuilt } from './running';

interface Now {
  now: string;
}

describe('a workbench that is stopped and started', () => {
  const first = new RunningWorkbench();
  afterAll(async () => {
    await first.remove();
    removeBuilt();
  });

  test('goes on where it was', async () => {
    await first.start();
    const [file] = await first.ask<{ id: string }[]>('files.list');
    await first.ask('file.open', { file: file?.id });
    await first.ask('menu.click', { file: file?.id, path: 'Trial > Write a value' });
    await first.ask('clock.advance', { minutes: 90 });
    const before = await first.ask<Now>('clock.now');
    await first.stop();

    const second = await new RunningWorkbench(first.state).start();
    const snapshot = JSON.stringify(await second.ask('grid.snapshot', { file: file?.id }));
    const after = await second.ask<Now>('clock.now');
    const letters = await second.ask<unknown[]>('mail.list');
    await second.stop();
    expect(snapshot).toContain('written by the script');
    expect(Date.parse(after.now)).toBe(Date.parse(before.now));
    expect(letters).toHaveLength(1);
  }, 90_000);

  test('keeps whole files only', () => {
    expect(readdirSync(first.state)).toEqual(['chapter.json']);
  });

  test('begins anew when asked to', async () => {
    const fresh = await new RunningWorkbench(first.state).start('--fresh');
    const [file] = await fresh.ask<{ id: string }[]>('files.list');
    const snapshot = JSON.stringify(await fresh.ask('grid.snapshot', { file: file?.id }));
    await fresh.stop();
    expect(snapshot).not.toContain('written by the script');
  }, 60_000);
});
