import type { Host } from '../host/host';
import type { PublicForm } from '../services/forms/publicForm';
import { inventedEmail, inventedName, inventedPhone, pick, some } from './invented';

/** The form of a kind and language among those the chapter made. */
export function formCalled(host: Host, title: RegExp): PublicForm {
  const found = host.forms.list().find((form) => title.test(form.title));
  if (!found) throw new Error(`The chapter has no form called ${title}`);
  return found;
}

export const choicesOf = ({ items }: PublicForm, question: RegExp): string[] =>
  items.find(({ title }) => question.test(title))?.choices ?? [];

export const idOf = ({ items }: PublicForm, question: RegExp): string => {
  const found = items.find(({ title }) => question.test(title));
  if (!found) throw new Error(`The form does not ask ${question}`);
  return found.id;
};

/** Invented volunteers fill in the form, one in six in Spanish. Google tells the script of the last only, which takes them all. */
export function volunteersJoined(host: Host, count: number): void {
  const chance = () => host.runtime.random();
  const english = formCalled(host, /help out/i);
  const spanish = formCalled(host, /quiero ayudar/i);
  for (let number = 1; number <= count; number += 1) {
    const form = chance() < 1 / 6 ? spanish : english;
    const name = inventedName(chance);
    const areas = choicesOf(form, /live|vive/);
    const answers = {
      [idOf(form, /name|nombre/i)]: name,
      [idOf(form, /Phone|teléfono/)]: inventedPhone(chance),
      [idOf(form, /E-mail|Correo/)]: chance() < 0.9 ? inventedEmail(name, number) : '',
      [idOf(form, /live|vive/)]: pick(chance, areas),
      [idOf(form, /languages|idiomas/)]: [
        ...new Set([
          form === spanish ? 'Español' : 'English',
          ...(chance() < 0.3 ? [choicesOf(form, /languages|idiomas/)[1] as string] : []),
        ]),
      ],
      [idOf(form, /like to do|gusta hacer/)]: some(chance, choicesOf(form, /like to do|gusta hacer/), 0.35),
      [idOf(form, /usually free|suele estar/)]: some(chance, choicesOf(form, /usually free|suele estar/), 0.4),
      [idOf(form, /miles|millas/)]: String(1 + Math.floor(chance() * 8)),
      [idOf(form, /times a week|veces por semana/)]: String(1 + Math.floor(chance() * 3)),
    };
    host.forms.submit(form.id, answers, { untold: number < count });
    host.runtime.moveTo(host.runtime.now() + Math.floor(chance() * 20) * 60_000);
  }
}
