import { byId, show } from '../../../src/web/client/element';
import { reviewOf } from '../../../src/web/client/listReview';
import { start } from '../../../src/web/client/start';

// A page that shows what the test has put into the window.
byId('title').textContent = start.title;
show(...reviewOf(...(window as never as { shown: Parameters<typeof reviewOf> }).shown));
