import { choices } from '../tables/choices';

export const waysToReach = choices({
  call: { en: 'Call me', es: 'Llámenme' },
  text: { en: 'Send me a text', es: 'Mándenme un mensaje' },
  email: { en: 'Write me an e-mail', es: 'Escríbanme un correo' },
});

export const timesToReach = choices({
  morning: { en: 'Mornings', es: 'Por la mañana' },
  afternoon: { en: 'Afternoons', es: 'Por la tarde' },
  evening: { en: 'Evenings', es: 'Por la noche' },
  weekend: { en: 'Weekends', es: 'Fines de semana' },
});
