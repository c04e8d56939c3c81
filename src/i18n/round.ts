import type { Words } from './language';

/** What a volunteer reads who has several requests in hand. */
export const roundWords = {
  yours: { en: 'Thank you. These are yours now: {count}', es: 'Gracias. Ahora le tocan a usted: {count}' },
  left: { en: 'Still yours: {count}', es: 'Todavía le tocan: {count}' },
  order: {
    en: 'In a good order to go: area by area and street by street.',
    es: 'En buen orden para ir: zona por zona y calle por calle.',
  },
  stop: { en: '{number}. {need}, {area}', es: '{number}. {need}, {area}' },
  mapIsGoogles: {
    en: 'Tap an address to see it on the map. The map is Google’s, which then knows the address; you need not open it.',
    es: 'Toque una dirección para verla en el mapa. El mapa es de Google, que entonces conoce la dirección; no hace falta abrirlo.',
  },
  tell: { en: 'How did it go? {need}, {area}', es: '¿Cómo le fue? {need}, {area}' },
  goOn: { en: 'Go on with the others', es: 'Seguir con las demás' },
} satisfies Record<string, Words>;
