import { clock } from './clock';
import { dialogs } from './dialogs';
import { files } from './files';
import { forms } from './forms';
import { grid } from './grid';
import { mailbox } from './mailbox';
import { runs } from './runs';
import { web } from './web';

export type { Procedure } from './procedure';

/** Everything that can be asked of the chapter, by name. */
export const procedures = { ...files, ...grid, ...dialogs, ...forms, ...web, ...mailbox, ...clock, ...runs };

/** What a visitor without an account asks for, through the public addresses only. */
export const forVisitors = ['form.show', 'form.submit', 'form.turn', 'web.get', 'web.call'] as const;
