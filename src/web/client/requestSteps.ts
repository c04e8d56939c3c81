import type { CallToMake, PartnerToName } from '../../aid/callList';
import { closeReasons } from '../../aid/statuses';
import { callListWords as words } from '../../i18n/callList';
import { element } from './element';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

/** What a coordinator can make of one request at once: it is done, it waits, it is closed for a reason. */
export function requestSteps({ id, need, partners }: CallToMake['requests'][number]): HTMLElement {
  const closing = Object.entries(closeReasons).map(([key, why]) =>
    element('option', { value: `close ${key}` }, word(words.close, { why: word(why) })),
  );
  const what = element(
    'select',
    { id: `step-${id}` },
    element('option', { value: '' }, word(words.goesOn)),
    element('option', { value: 'done' }, word(words.done)),
    element('option', { value: 'wait' }, word(words.wait)),
    ...partners.map((one) => element('option', { value: `refer ${one.id}` }, word(words.refer, { partner: one.name }))),
    ...closing,
  );
  const until = element('input', { id: `until-${id}`, type: 'date' });
  const untilLine = element('div', { hidden: true }, element('label', { for: until.id }, word(words.until)), until);
  const tell = element('p', { hidden: true });
  const change = element('button', { type: 'button', class: 'second', hidden: true }, word(words.change));
  what.addEventListener('change', () => {
    untilLine.hidden = what.value !== 'wait';
    change.hidden = what.value === '';
    const partner = partners.find((one) => what.value === `refer ${one.id}`);
    tell.hidden = !partner;
    tell.textContent = partner ? toTell(partner) : '';
  });
  const place = element(
    'div',
    {},
    element('label', { for: what.id }, word(words.whatNow, { need })),
    what,
    untilLine,
    tell,
    change,
  );
  change.addEventListener('click', () =>
    during(change, async () => {
      const label = what.selectedOptions[0]?.textContent ?? '';
      await send(id, what.value, until.value);
      const done = element('p', { tabindex: '-1' }, word(words.changed, { what: `${need}, ${label}` }));
      place.replaceChildren(done);
      done.focus();
      notice('');
    }),
  );
  return place;
}

/** What to say on the phone of another group. */
function toTell({ name, phone, website }: PartnerToName): string {
  return word(words.tellOf, { partner: [name, phone, website].filter(Boolean).join(', ') });
}

function send(request: string, what: string, until: string): Promise<unknown> {
  if (what === 'done') return askSheet('sayDone', { request });
  if (what === 'wait') return askSheet('letWait', { request, until });
  if (what.startsWith('refer ')) return askSheet('referRequest', { request, partner: what.replace('refer ', '') });
  return askSheet('closeRequest', { request, why: what.replace('close ', '') });
}
