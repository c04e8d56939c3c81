import { part } from './dom';
import { serveFrame } from './frame';
import { post } from './server';

/** The outer page of a script's web page: it passes calls on, as a visitor without a name. */
const script = document.querySelector<HTMLMetaElement>('meta[name=script]')?.content ?? '';
const frame = part<HTMLIFrameElement>('page');
serveFrame(frame, (name, args) => post(`/visit/${encodeURIComponent(script)}`, { name, args }));
// Opened only now: what it calls at once would go unheard before.
frame.src = frame.dataset.src ?? '';
