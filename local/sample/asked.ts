import type { Host } from '../host/host';
import { inventedEmail, inventedName, inventedPhone, pick, some } from './invented';
import { choicesOf, formCalled, idOf } from './joined';

const notes = [
  '',
  '',
  '',
  'Third floor, no lift.',
  'Afternoons are best.',
  'Please ring twice.',
  'Two small children.',
];

/** Invented people ask for help through the forms, from now until a moment; some more than once. */
export function askedForHelp(host: Host, count: number, until: number): void {
  const chance = () => host.runtime.random();
  const forms = [formCalled(host, /ask for help/i), formCalled(host, /pedir ayuda/i)];
  const from = host.runtime.now();
  const known: { name: string; phone: string; email: string }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const form = chance() < 0.3 ? forms[1] : forms[0];
    if (!form) continue;
    host.runtime.moveTo(from + ((until - from) * number) / (count + 1));
    const name = inventedName(chance);
    const fresh = {
      name,
      phone: inventedPhone(chance),
      email: chance() < 0.4 ? inventedEmail(name, 1000 + number) : '',
    };
    const who = known.length > 20 && chance() < 0.12 ? pick(chance, known) : fresh;
    known.push(who);
    host.forms.submit(form.id, {
      [idOf(form, /call you|llamemos/)]: who.name,
      [idOf(form, /phone|teléfono/)]: who.phone,
      [idOf(form, /e-mail|correo/)]: who.email,
      [idOf(form, /What do you need|Qué necesita/)]:
        chance() < 0.15
          ? some(chance, choicesOf(form, /What do you need|Qué necesita/), 0.25)
          : [pick(chance, choicesOf(form, /What do you need|Qué necesita/))],
      [idOf(form, /how many people|cuántas personas/)]: String(1 + Math.floor(chance() * 6)),
      [idOf(form, /When do you|Para cuándo/)]: pick(chance, choicesOf(form, /When do you|Para cuándo/)),
      [idOf(form, /part of town|qué zona/)]: pick(chance, choicesOf(form, /part of town|qué zona/)),
      [idOf(form, /bring it|Adónde/)]: `${1 + Math.floor(chance() * 40)} Example Lane`,
      [idOf(form, /like to speak|idioma prefiere/)]: form === forms[1] ? 'Español' : 'English',
      [idOf(form, /leave a message|dejar un mensaje/)]:
        chance() < 0.8
          ? (choicesOf(form, /leave a message|dejar un mensaje/)[0] as string)
          : (choicesOf(form, /leave a message|dejar un mensaje/)[1] as string),
      [idOf(form, /should know|debamos saber/)]: pick(chance, notes),
      [idOf(form, /may do|podemos hacer/)]: choicesOf(form, /may do|podemos hacer/),
    });
  }
  takenIn(host);
}

/** What the script asked to be woken for once has its turn; the robots' rounds sleep on. */
function takenIn(host: Host): void {
  const waiting = host.services.triggers.filter(({ once, nextAt }) => once && nextAt !== undefined);
  for (const { id } of waiting) host.triggers.fireClock(id);
}
