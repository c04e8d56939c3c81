import { choices } from '../tables/choices';

export const waysToReach = choices({
  call: { en: 'Call me', es: 'Llámenme' },
  text: { en: 'Send me a text', es: 'Mándenme un mensaje' },
  email: { en: 'Write me an e-mail', es: 'Escríbanme un correo' },
});
