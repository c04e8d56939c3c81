import type { Words } from './language';

/** What every page says. */
export const pageWords = {
  loading: { en: 'One moment…', es: 'Un momento…' },
  saving: { en: 'Saving…', es: 'Guardando…' },
  notReached: {
    en: 'Chapterbook could not be reached. What you entered is still here. Check your connection and try again.',
    es: 'No se pudo llegar a Chapterbook. Lo que escribió sigue aquí. Revise su conexión e inténtelo de nuevo.',
  },
  reload: {
    en: 'This page has a newer version. Please close it and open it again from your mail; nothing was saved just now.',
    es: 'Hay una versión nueva de esta página. Ciérrela y ábrala de nuevo desde su correo; ahora no se guardó nada.',
  },
  call: { en: 'Something not working? Call {phone}.', es: '¿Algo no funciona? Llame al {phone}.' },
  privateWindow: {
    en: 'Open the link in a private window if the page stays empty.',
    es: 'Si la página queda vacía, abra el enlace en una ventana privada.',
  },
  linkOver: {
    en: 'This link has ended or was withdrawn. Nothing was changed. If you still want to help or need something, please call us.',
    es: 'Este enlace terminó o fue anulado. No se cambió nada. Si aún quiere ayudar o necesita algo, llámenos.',
  },
} satisfies Record<string, Words>;
