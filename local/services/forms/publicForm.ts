import { type PublicItem, publicItem } from './publicItem';
import type { FormState } from './state';
import { endsOf } from './turning';

/** A form as the public sees it. */
export interface PublicForm {
  id: string;
  title: string;
  description: string;
  open: boolean;
  closedMessage: string;
  confirmation: string;
  /** Of the questions: `en` or `es`. */
  language: string;
  /** Whether whoever answered is offered to do it again. */
  again: boolean;
  /** Whether a bar shows how far it is. */
  progress: boolean;
  /** Of each page, whether the form ends with it whatever is answered. */
  ends: boolean[];
  items: PublicItem[];
}

const usualConfirmation = { en: 'Your response has been recorded.', es: 'Hemos registrado tu respuesta.' };

export function publicForm(form: FormState): PublicForm {
  const { id, title, description, open, published, closedMessage, confirmation, items, settings } = form;
  const language = languageOf(form);
  return {
    id,
    title,
    description,
    open: open && published,
    closedMessage,
    confirmation: confirmation || usualConfirmation[language],
    language,
    again: settings.respondAgain,
    progress: settings.progressBar,
    ends: endsOf(form),
    items: items.map(publicItem),
  };
}

const common = {
  en: new Set('the of to you your and for what how with or is are can we do when'.split(' ')),
  es: new Set('el la los las de que qué tu tus para con cómo o es son puedes cuándo en su y'.split(' ')),
};

/** A form has no language of its own; its commonest words tell. */
function languageOf({ title, description, items }: FormState): 'en' | 'es' {
  const texts = [title, description, ...items.flatMap((item) => [item.title, item.help])];
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: 'en' | 'es') => words.filter((word) => common[language].has(word)).length;
  return count('es') > count('en') ? 'es' : 'en';
}
