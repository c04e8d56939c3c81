import type { StageEvent } from '../server/stage';
import { element, part } from './dom';
import { serveFrame } from './frame';
import { closeButton } from './messages';
import { ask } from './server';

type Shown = Extract<StageEvent, { kind: 'show' }>;

let closeSidebar = () => {};

/** A dialog or sidebar of the script, in its sandboxed frame. */
export function showView(shown: Shown, backToGrid: () => void): void {
  if (shown.where === 'sidebar') showSidebar(shown, backToGrid);
  else showDialog(shown, backToGrid);
}

const caller = (id: string) => (name: string, args: unknown[]) => ask('dialog.call', { id, name, args });

function frameOf(shown: Shown): HTMLIFrameElement {
  return element('iframe', { src: shown.frame, title: shown.title || 'Script' });
}

function showDialog(shown: Shown, backToGrid: () => void): void {
  const frame = frameOf(shown);
  const close = () => {
    stop();
    dialog.close();
    dialog.remove();
    backToGrid();
  };
  const dialog = element(
    'dialog',
    { class: 'script-dialog', 'aria-label': shown.title || 'Dialog' },
    element('header', {}, element('h2', {}, shown.title), closeButton(close)),
    frame,
  );
  const size = ({ width, height }: { width?: number; height?: number }) => {
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  const stop = serveFrame(frame, caller(shown.id), { close, size, escape: close, focusEditor: backToGrid });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  size({ width: shown.width ?? 600, height: shown.height ?? 400 });
  document.body.append(dialog);
  if (shown.modal) dialog.showModal();
  else dialog.show();
}

function showSidebar(shown: Shown, backToGrid: () => void): void {
  closeSidebar();
  const frame = frameOf(shown);
  const place = part('sidebar');
  const stop = serveFrame(frame, caller(shown.id), { close: () => closeSidebar(), focusEditor: backToGrid });
  closeSidebar = () => {
    stop();
    place.replaceChildren();
    place.hidden = true;
    dispatchEvent(new Event('resize'));
    backToGrid();
    closeSidebar = () => {};
  };
  place.replaceChildren(
    element(
      'header',
      {},
      element('h2', {}, shown.title),
      closeButton(() => closeSidebar()),
    ),
    frame,
  );
  place.setAttribute('aria-label', shown.title || 'Sidebar');
  place.hidden = false;
  dispatchEvent(new Event('resize'));
}
