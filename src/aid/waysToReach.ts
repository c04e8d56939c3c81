import { choices } from '../tables/choices';

export const waysToReach = choices({
  call: { en: 'Call me', es: 'Llámenme' },
  text: { en: 'Send me a text', es: 'Mándenme un mensaje' },
  email: { en: 'Write me an e-mail', es: 'Escríbanme un correo' },
});

/** How somebody's words came to us. What was heard at a door comes in like the rest, and nothing of it goes back there. */
export const waysItCame = choices({
  form: { en: 'Form', es: 'Formulario' },
  page: { en: 'Our page', es: 'Nuestra página' },
  phone: { en: 'Phone', es: 'Teléfono' },
  door: { en: 'Heard at a door', es: 'Oída en una puerta' },
});

export const timesToReach = choices({
  morning: { en: 'Mornings', es: 'Por la mañana' },
  afternoon: { en: 'Afternoons', es: 'Por la tarde' },
  evening: { en: 'Evenings', es: 'Por la noche' },
  weekend: { en: 'Weekends', es: 'Fines de semana' },
});
