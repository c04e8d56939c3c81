import * as v from 'valibot';
import { nothing, reading, shortText } from './procedure';

export const mailbox = {
  'mail.list': reading(nothing, (theater) =>
    theater.letters().map(({ html: _html, body: _body, ...envelope }) => envelope),
  ),
  'mail.attachment': reading(
    v.strictObject({ id: shortText, place: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    (theater, { id, place }) => theater.attachment(id, place),
  ),
  'mail.read': reading(v.strictObject({ id: shortText }), (theater, { id }) => theater.letter(id)),
};
