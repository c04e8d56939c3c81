import type { FileSummary } from '../../server/stage';
import { element } from '../dom';
import { confirmed, toast } from '../messages';
import { whileRunning, workButton } from '../running';
import { ask, download } from '../server';
import type { Panel } from './rail';

const RIGHTS = { owner: 'Yours', editor: 'You may edit it', viewer: 'You may read it', none: 'Closed to you' } as const;

/** What leaves the workbench and what comes back: copies, downloads, and the beginning. */
export const filesPanel: Panel = {
  id: 'files',
  label: 'Files',
  icon: 'fa-folder-open-o',
  async fill(body) {
    const files = await ask<FileSummary[]>('files.list');
    body.replaceChildren(
      element('ul', { class: 'entries' }, ...files.map(card)),
      element('h3', {}, 'The whole chapter'),
      element(
        'p',
        { class: 'small' },
        'All files, people, mail and the clock, as they are now. To go back to a copy, put it into a folder of its own as chapter.json and start with --state and that folder.',
      ),
      element(
        'p',
        { class: 'tools' },
        workButton('Save a copy', 'Saving a copy', () => download({})),
      ),
      element('h3', {}, 'Begin anew'),
      element(
        'p',
        { class: 'small' },
        'Back to the sample chapter as it was at the first start. It takes about ten seconds.',
      ),
      element(
        'p',
        { class: 'tools' },
        element('button', { type: 'button', class: 'danger', onclick: () => void beginAnew() }, 'Reset…'),
      ),
    );
  },
};

function card({ id, name, right }: FileSummary): HTMLElement {
  const closed = right === 'none';
  return element(
    'li',
    { class: 'entry' },
    element('h3', {}, name),
    element('p', { class: 'small' }, RIGHTS[right]),
    closed
      ? null
      : element(
          'p',
          { class: 'tools' },
          workButton('Download .xlsx', `Downloading ${name}`, () => download({ file: id }), name),
          workButton('Make a copy', `Copying ${name}`, () => copied(id, name), name),
        ),
  );
}

async function copied(file: string, name: string): Promise<void> {
  const copy = await ask<string>('file.copy', { file });
  toast('', `Copy of ${name} is made.`, 6);
  location.assign(`/file/${encodeURIComponent(copy)}`);
}

async function beginAnew(): Promise<void> {
  const sure = await confirmed(
    'Reset the workbench?',
    'Everything that happened here is forgotten: edits, answers, mail, copies, and the time that passed. This cannot be undone; save a copy first if you want to keep it.',
    'Reset',
  );
  if (sure) await whileRunning('Beginning anew', () => ask('chapter.reset'), 'working');
}
