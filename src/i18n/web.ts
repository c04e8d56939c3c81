import type { Words } from './language';

export const webWords = {
  notYou: {
    en: 'Chapterbook could not tell who you are, so nothing was done. Open the Sheet with your own account and try again.',
    es: 'Chapterbook no pudo saber quién es usted, así que no hizo nada. Abra la hoja con su propia cuenta e inténtelo otra vez.',
  },
  notTrigger: {
    en: 'Only Chapterbook’s own triggers may start this. Nothing was done.',
    es: 'Solo los activadores de Chapterbook pueden iniciar esto. No se hizo nada.',
  },
  linkIncomplete: {
    en: 'This link is not complete. Nothing was changed. Please open it again from your mail.',
    es: 'Este enlace está incompleto. No se cambió nada. Ábralo de nuevo desde su correo.',
  },
  linkOver: { en: 'This link is no longer valid', es: 'Este enlace ya no es válido' },
  notUnderstood: {
    en: 'Some of what was sent could not be understood. Nothing was changed. Please reload and try again.',
    es: 'No se entendió parte de lo enviado. No se cambió nada. Vuelva a cargar e inténtelo otra vez.',
  },
  fault: {
    en: 'Something is wrong with Chapterbook itself, and this could not be saved. Please try later, or call us.',
    es: 'Algo falla en Chapterbook y esto no se pudo guardar. Inténtelo más tarde o llámenos.',
  },
  menu: { en: 'Chapter', es: 'Grupo' },
  setUp: { en: 'Set-up', es: 'Configuración' },
  firstSteps: { en: 'First steps', es: 'Primeros pasos' },
  checkInstallation: { en: 'Check this installation', es: 'Revisar esta instalación' },
  askAid: {
    en: 'Does your chapter help people (food, rides, repairs)?',
    es: '¿Su grupo ayuda a la gente (comida, transporte, reparaciones)?',
  },
  askShifts: { en: 'Do your volunteers work in shifts?', es: '¿Sus voluntarios trabajan por turnos?' },
  askDoors: { en: 'Do you knock on doors?', es: '¿Tocan puertas?' },
  askWorkbook: {
    en: 'Please paste the address of your Workbook, the Sheet that all organizers use.',
    es: 'Pegue la dirección de su libro, la hoja que usan todos los organizadores.',
  },
  notAnAddress: {
    en: 'That does not look like the address of a Google Sheet. Nothing was changed. Copy it from the browser’s address bar.',
    es: 'Eso no parece la dirección de una hoja de Google. No se cambió nada. Cópiela de la barra del navegador.',
  },
  copyOrNew: {
    en: 'This is a copy of another chapter’s file. Start a new chapter with it? If it is a backup, choose No: nothing will be sent or changed from here.',
    es: 'Esta es una copia del archivo de otro grupo. ¿Empezar un grupo nuevo con ella? Si es un respaldo, elija No: desde aquí no se enviará ni cambiará nada.',
  },
  stopped: { en: 'All right, nothing was changed.', es: 'De acuerdo, no se cambió nada.' },
  ready: {
    en: 'Your chapter is set up. New tabs: {tabs}.',
    es: 'Su grupo está listo. Hojas nuevas: {tabs}.',
  },
  readyAlready: { en: 'Everything was in place already.', es: 'Todo estaba listo ya.' },
} satisfies Record<string, Words>;
