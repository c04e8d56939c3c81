import * as v from 'valibot';
import { nothing, reading, shortText } from './procedure';

export const mailbox = {
  'mail.list': reading(nothing, (theater) =>
    theater.letters().map(({ html: _html, body: _body, ...envelope }) => envelope),
  ),
  'mail.read': reading(v.strictObject({ id: shortText }), (theater, { id }) => theater.letter(id)),
};
