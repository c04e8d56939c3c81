import * as v from 'valibot';
import { changing, identifier, nothing, reading, shortText } from './procedure';

const answers = v.record(
  shortText,
  v.union([v.pipe(v.string(), v.maxLength(50_000)), v.array(shortText), v.array(v.array(shortText))]),
);
const page = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

export const forms = {
  'forms.list': reading(nothing, (theater) => theater.forms()),
  'form.show': reading(v.strictObject({ form: identifier }), (theater, { form }) => theater.form(form)),
  'form.submit': changing(v.strictObject({ form: identifier, answers }), (theater, { form, answers }) =>
    theater.submit(form, answers),
  ),
  'form.turn': reading(v.strictObject({ form: identifier, answers, page }), (theater, { form, answers, page }) =>
    theater.turn(form, answers, page),
  ),
};
