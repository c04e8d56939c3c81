import { type Unread, unreadWords } from '../../i18n/listFile';
import { Refusal } from '../../tables/refusal';

/** A file that is no list we can read, with a sentence that says what to do instead. Nothing was read or written. */
export class Unreadable extends Refusal {
  constructor(
    readonly code: Unread,
    file: string,
  ) {
    super(unreadWords[code], { file });
    this.name = 'Unreadable';
  }
}
